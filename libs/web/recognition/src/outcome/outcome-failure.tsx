import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactNode } from 'react';
import { errorCode, type Language, sayIn, useLanguage } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { FailureLine } from '../application/failure-line';
import { outcomeRefusalText, outcomeText } from './outcome.text';

type Said = Readonly<Record<string, unknown>>;
type Key = keyof (typeof outcomeRefusalText)['entries'];

const saidOf = (error: unknown): Said => (CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : {});

const isKey = (key: unknown): key is Key => typeof key === 'string' && Object.hasOwn(outcomeRefusalText.entries, key);

/** Whether somebody else has changed it since it was read. */
export const isStale = (error: unknown): boolean =>
  errorCode(error) === 'CONFLICT' && saidOf(error)['place'] === 'version';

/** What was refused, in words; null: it is none of these refusals. */
export const outcomeRefusal = (error: unknown, language: Language): string | null => {
  const said = saidOf(error);
  if (isStale(error)) return sayIn(outcomeText, language)('stale');
  const key = isKey(said['guard']) ? said['guard'] : said['reason'];
  return isKey(key) ? sayIn(outcomeRefusalText, language)(key) : null;
};

/** Why something was not done, beside the button that asked for it, with the clause that refuses it. */
export function OutcomeFailure({ error }: { readonly error: unknown }): ReactNode {
  const language = useLanguage();
  if (error == null) return null;
  const words = outcomeRefusal(error, language);
  if (words === null) return <FailureLine error={error} />;
  const { clause } = saidOf(error);
  return (
    <p className="g-error" role="alert">
      {words} {typeof clause === 'string' ? <ClauseLink clause={clause} /> : null}
    </p>
  );
}
