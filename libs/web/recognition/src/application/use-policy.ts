import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { type Interpretation, InterpretationEffect, parsePolicy, type PolicyTerms } from '@wanchuang/domain-policy';
import { type PolicyOfPlaceQuery, PolicyOfPlaceDocument } from './policy.generated';

type PolicyRow = PolicyOfPlaceQuery['policyDocuments'][number];

export interface PlacePolicy {
  readonly policy: PolicyTerms;
  readonly interpretations: readonly Interpretation[];
}

export interface PolicyHandle {
  /** Null: nobody has made one for the place, or it is not there yet. */
  readonly placePolicy: PlacePolicy | null;
  readonly isKnown: boolean;
}

const isEffect = (effect: string): effect is InterpretationEffect => Object.hasOwn(InterpretationEffect, effect);

const interpretationsOf = ({ interpretations }: PolicyRow): Interpretation[] =>
  interpretations
    .filter(({ state }) => state === 'SIGNED')
    .map(({ id, clause, questionZh, questionEn, rulingZh, rulingEn, decidedOn, untilOn, effect }) => ({
      id,
      clause,
      question: { zh: questionZh, en: questionEn },
      ruling: { zh: rulingZh, en: rulingEn },
      decidedOn,
      until: untilOn,
      effect: effect !== null && isEffect(effect) ? effect : null,
    }));

/** The one that holds on a day; else the first that comes, else the last that has been: `judge` says why nothing is found. */
export const policyRowOn = <Row extends Pick<PolicyRow, 'inForceFrom' | 'inForceUntil'>>(
  rows: readonly Row[],
  on: string,
): Row | null => {
  const oldestFirst = rows.toSorted((one, other) => one.inForceFrom.localeCompare(other.inForceFrom));
  const holds = oldestFirst.find(
    ({ inForceFrom, inForceUntil }) => inForceFrom <= on && (inForceUntil === null || on < inForceUntil),
  );
  return holds ?? oldestFirst.find(({ inForceFrom }) => inForceFrom > on) ?? oldestFirst.at(-1) ?? null;
};

/**
 * The policy of a place on a day, as the server judges by it.
 * @param on `YYYY-MM-DD` @param client whose eyes; those of whoever has signed in without it
 */
export function usePolicy(jurisdictionId: string, on: string, client?: ApolloClient): PolicyHandle {
  const { data, error } = useQuery(PolicyOfPlaceDocument, { client, variables: { jurisdictionId } });
  const row = data ? policyRowOn(data.policyDocuments, on) : null;
  const placePolicy = useMemo(() => {
    const parsed = row ? parsePolicy(row.document) : null;
    if (!row || !parsed?.ok) return null;
    // the day on which it ends is the register's: one that is loaded later ends it
    return { policy: { ...parsed.policy, inForceUntil: row.inForceUntil }, interpretations: interpretationsOf(row) };
  }, [row]);
  return { placePolicy, isKnown: data !== undefined || error !== undefined };
}
