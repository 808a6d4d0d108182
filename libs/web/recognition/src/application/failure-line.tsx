import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactNode } from 'react';
import { useErrorText, useLanguage } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { applicationRefusal } from './application-refusal';

/** The clause that a refusal cites; null: none. */
const clauseOf = (error: unknown): string | null => {
  const clause = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['clause'] : null;
  return typeof clause === 'string' ? clause : null;
};

/** Why something was not done, beside the button that asked for it, with the clause that refuses it. */
export function FailureLine({ error }: { readonly error: unknown }): ReactNode {
  const errorText = useErrorText();
  const language = useLanguage();
  if (error == null) return null;
  const { title, detail, advice, refusal } = errorText(error);
  const clause = clauseOf(error);
  return (
    <p className="g-error" role="alert">
      {applicationRefusal(error, language) ?? refusal ?? `${title}: ${detail ?? advice}`}{' '}
      {clause === null ? null : <ClauseLink clause={clause} />}
    </p>
  );
}
