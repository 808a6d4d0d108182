import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactNode } from 'react';
import { errorCode, useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { FailureLine } from '../application/failure-line';
import { composerText } from './panel.text';

type Key = keyof typeof composerText.entries & `refused${string}`;

const details = (error: unknown): Readonly<Record<string, unknown>> =>
  CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : {};

/** Which sentence says it; null: the usual words do. */
function keyOf(error: unknown): Key | null {
  const { reason, place } = details(error);
  if (reason === 'CONFLICT_OF_INTEREST') return 'refusedConflict';
  if (reason === 'RETIRED') return 'refusedRetired';
  if (reason === 'ROLE_ENDED') return 'refusedRoleEnded';
  if (errorCode(error) === 'CONFLICT') return place === 'input.expertId' ? 'refusedAsked' : 'refusedStale';
  return reason === 'STATE' || reason === 'INVITED' || reason === 'NOT_IN_SESSION' ? 'refusedStale' : null;
}

/** Why something was not done with the panel, with its clause. */
export function PanelFailure({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(composerText);
  if (error == null) return null;
  const key = keyOf(error);
  if (key === null) return <FailureLine error={error} />;
  const { clause } = details(error);
  return (
    <p className="g-error" role="alert">
      {say(key)} {typeof clause === 'string' ? <ClauseLink clause={clause} /> : null}
    </p>
  );
}
