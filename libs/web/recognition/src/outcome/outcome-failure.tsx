import type { ReactNode } from 'react';
import { type Language, sayIn, useLanguage } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { isStale, saidOf } from '../failure/said-of';
import { outcomeRefusalText, outcomeText } from './outcome.text';

type Key = keyof (typeof outcomeRefusalText)['entries'];

const isKey = (key: unknown): key is Key => typeof key === 'string' && Object.hasOwn(outcomeRefusalText.entries, key);

/** What was refused, in words; null: it is none of these refusals. */
const outcomeRefusal = (error: unknown, language: Language): string | null => {
  if (isStale(error)) return sayIn(outcomeText, language)('stale');
  const { guard, reason } = saidOf(error);
  const key = isKey(guard) ? guard : reason;
  return isKey(key) ? sayIn(outcomeRefusalText, language)(key) : null;
};

/** Why something was not done on the way from the meeting to the subsidy. */
export function OutcomeFailure({ error }: { readonly error: unknown }): ReactNode {
  return <FailureLine error={error} words={outcomeRefusal(error, useLanguage())} isFetched={isStale(error)} />;
}
