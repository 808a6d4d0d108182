import type { ReactNode } from 'react';
import { errorCode, useText } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { isStale, saidOf } from '../failure/said-of';
import { expertText } from './expert.text';

/** Which sentence says it; null: the usual words do. */
function keyOf(error: unknown): 'refusedStale' | 'creditCodeWrong' | 'refusedNotFound' | 'refusedTaken' | null {
  const { place } = saidOf(error);
  if (isStale(error)) return 'refusedStale';
  if (place === 'input.creditCode') return 'creditCodeWrong';
  if (place !== 'input.email') return null;
  const code = errorCode(error);
  return code === 'NOT_FOUND' ? 'refusedNotFound' : code === 'CONFLICT' ? 'refusedTaken' : null;
}

/** Why the pool was not changed, in words of the page where it has some. */
export function ExpertFailure({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(expertText);
  const key = keyOf(error);
  return <FailureLine error={error} words={key && say(key)} />;
}
