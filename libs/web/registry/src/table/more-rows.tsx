import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { tableText } from './table.text';

export interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  readonly busy: boolean;
  /** Null where every row is shown: then nothing is drawn. */
  readonly onMore: (() => void) | null;
}

/** How many of all rows are shown, and the way to the next ones. */
export function MoreRows({ shown, total, busy, onMore }: MoreRowsProps): ReactNode {
  const say = useText(tableText);
  if (onMore === null) return null;
  return (
    <div className="r-more">
      <span>{say('shown', { shown, total })}</span>
      <Button onClick={onMore} disabled={busy}>
        {busy ? say('loading') : say('more')}
      </Button>
    </div>
  );
}
