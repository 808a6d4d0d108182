import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { recommendationText } from './recommendation.text';

interface AskedProps {
  readonly word: string;
  readonly sure: string;
  /** Why it cannot be done yet; null: it can. */
  readonly wants: string | null;
  readonly kind?: 'primary' | 'danger' | 'plain';
  readonly loading: boolean;
  readonly onConfirm: () => Promise<unknown>;
}

/** A decision: says what is missing for it, and asks before it is taken. */
export function Asked({ word, sure, wants, kind = 'plain', loading, onConfirm }: AskedProps): ReactNode {
  const say = useText(recommendationText);
  const look = { type: kind === 'primary' ? 'primary' : 'default', danger: kind === 'danger' } as const;
  if (wants !== null)
    return (
      <Button {...look} disabled title={wants}>
        {word}
      </Button>
    );
  return (
    <Confirm title={sure} okText={word} cancelText={say('back')} onConfirm={() => attempt(onConfirm())}>
      <Button {...look} loading={loading}>
        {word}
      </Button>
    </Confirm>
  );
}
