import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { dayText } from '@wanchuang/web-registry';
import { useProgressContext } from './progress-context';
import { progressText } from './progress.text';

/** Until when the data reach, and whether they are of real applications. */
export function ProgressFooter(): ReactNode {
  const { jurisdiction, answer } = useProgressContext();
  const say = useText(progressText);
  const cutOff = answer.progress?.dataCutOff ?? null;
  return (
    <>
      {cutOff !== null && <span>{say('cutOff', { date: dayText(cutOff) })}</span>}
      {jurisdiction.synthetic && <span className="g-synthetic">{say('synthetic')}</span>}
    </>
  );
}
