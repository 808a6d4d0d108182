import { useQuery } from '@apollo/client/react';
import { attempt, type Jurisdiction } from '@wanchuang/web-client';
import { RulebookDocument, type RulebookQuery } from './rulebook.generated';

export type PolicyRecord = RulebookQuery['policyDocuments'][number];
export type ArticleRecord = PolicyRecord['articles'][number];
export type InterpretationRecord = PolicyRecord['interpretations'][number];

export interface RulebookHandle {
  /** The latest first; null while nothing is there yet. */
  readonly policies: readonly PolicyRecord[] | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The policies of a place. */
export function useRulebook({ id }: Jurisdiction): RulebookHandle {
  const { data, error, refetch } = useQuery(RulebookDocument, { variables: { jurisdictionId: id } });
  return {
    policies: data?.policyDocuments ?? null,
    error: data === undefined ? (error ?? null) : null,
    retry: () => attempt(refetch()),
  };
}

export type Force = 'IN_FORCE' | 'ENDED' | 'TO_COME';

/** Whether a policy holds on a day. */
export const forceOf = (
  { inForceFrom, inForceUntil }: Pick<PolicyRecord, 'inForceFrom' | 'inForceUntil'>,
  on: string,
): Force => {
  if (on < inForceFrom) return 'TO_COME';
  return inForceUntil != null && inForceUntil <= on ? 'ENDED' : 'IN_FORCE';
};

/** The policy that was asked for, or the one in force, or the latest. */
export const chosenPolicy = <Row extends Pick<PolicyRecord, 'id' | 'inForceFrom' | 'inForceUntil'>>(
  policies: readonly Row[],
  asked: string | null,
  on: string,
): Row | undefined =>
  policies.find(({ id }) => id === asked) ??
  policies.find((policy) => forceOf(policy, on) === 'IN_FORCE') ??
  policies[0];
