import type { ReactNode } from 'react';
import { type Language, sayIn, useLanguage } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { isStale, saidOf } from '../failure/said-of';
import { outcomeRefusalText, outcomeText } from './outcome.text';

type Key = keyof (typeof outcomeRefusalText)['entries'];

const isKey = (key: unknown): key is Key => typeof key === 'string' && Object.hasOwn(outcomeRefusalText.entries, key);

/** What was refused, in words; null: it is none of these refusals. */
const outcomeRefusal = (error: unknown, language: Language): string | null => {
  const { guard, reason } = saidOf(error);
  const key = isKey(guard) ? guard : reason;
  return isKey(key) ? sayIn(outcomeRefusalText, language)(key) : null;
};

interface OutcomeFailureProps {
  readonly error: unknown;
  /** Whether the page fetches what others left, where they were faster; otherwise it is asked for by a button. */
  readonly fetches?: boolean;
}

/** Why something was not done on the way from the meeting to the subsidy. */
export function OutcomeFailure({ error, fetches = false }: OutcomeFailureProps): ReactNode {
  const language = useLanguage();
  const isFetched = fetches && isStale(error);
  const words = isFetched ? sayIn(outcomeText, language)('stale') : outcomeRefusal(error, language);
  return <FailureLine error={error} words={words} isFetched={isFetched} />;
}
