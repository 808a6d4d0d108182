import type { ReactNode } from 'react';
import { errorCode, useText } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { saidOf } from '../failure/said-of';
import { composerText } from './panel.text';

type Key = keyof typeof composerText.entries & `refused${string}`;

/** Which sentence says it; null: the usual words do. */
function keyOf(error: unknown): Key | null {
  const { reason, place } = saidOf(error);
  if (reason === 'CONFLICT_OF_INTEREST') return 'refusedConflict';
  if (reason === 'RETIRED') return 'refusedRetired';
  if (reason === 'ROLE_ENDED') return 'refusedRoleEnded';
  if (errorCode(error) === 'CONFLICT') return place === 'input.expertId' ? 'refusedAsked' : 'refusedStale';
  return reason === 'STATE' || reason === 'INVITED' || reason === 'NOT_IN_SESSION' ? 'refusedStale' : null;
}

/** Why something was not done with the panel, with its clause. */
export function PanelFailure({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(composerText);
  const key = keyOf(error);
  return <FailureLine error={error} words={key && say(key)} />;
}
