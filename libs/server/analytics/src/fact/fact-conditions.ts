import { numericId, type Reader } from '@wanchuang/server-platform';
import {
  allOf,
  type Bindings,
  centerScope,
  checkYears,
  indicatorKey,
  resolveScope,
  type Scope,
} from '@wanchuang/server-registry';
import type { IndicatorFactFilter } from './indicator-fact.filter';

/** A filter in the database's numbers; null where it says nothing. */
export interface FactScope {
  readonly centers: Scope;
  readonly centerKeys: readonly number[] | null;
  readonly indicatorKeys: readonly number[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly filter: IndicatorFactFilter;
}

/**
 * Looks up what a filter names; at most one statement.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown code or id, or of a year out of bounds.
 */
export const resolveFactScope = async (reader: Reader, filter: IndicatorFactFilter): Promise<FactScope> => {
  const { centerIds, indicatorCodes, fromYear, toYear } = filter;
  checkYears(['filter.fromYear', fromYear], ['filter.toYear', toYear]);
  return {
    centerKeys: centerIds?.map((id, index) => numericId('center', id, `filter.centerIds[${index}]`)) ?? null,
    indicatorKeys: indicatorCodes?.map((code, index) => indicatorKey(`filter.indicatorCodes[${index}]`, code)) ?? null,
    fromYear: fromYear ?? null,
    toYear: toYear ?? null,
    centers: await resolveScope(reader, filter),
    filter,
  };
};

/** Equality with one value lets an index give rows in order; older PostgreSQL sorts after ANY. */
export const isAmong = (column: string, keys: readonly number[], bindings: Bindings): string =>
  keys.length === 1 ? `${column} = ${bindings.bind(keys[0])}` : `${column} = ANY(${bindings.bind(keys)}::int[])`;

const withinYears = (
  { fromYear, toYear }: Pick<FactScope, 'fromYear' | 'toYear'>,
  bindings: Bindings,
): string | null => {
  if (fromYear !== null && fromYear === toYear) return `fact.year = ${bindings.bind(fromYear)}`;
  const conditions = [
    fromYear === null ? null : `fact.year >= ${bindings.bind(fromYear)}`,
    toYear === null ? null : `fact.year <= ${bindings.bind(toYear)}`,
  ];
  return allOf(conditions) || null;
};

/** What was believed at an instant; without one, what is believed now. */
export const knownAt = (asOf: Date | null | undefined, bindings: Bindings): string => {
  if (!asOf) return 'fact.known_until IS NULL';
  const instant = `${bindings.bind(asOf)}::timestamptz`;
  return `fact.known_from <= ${instant} AND (fact.known_until IS NULL OR fact.known_until > ${instant})`;
};

const asksForCenters = ({ centers }: FactScope): boolean => Object.values(centers).some((part) => part !== null);

// Facts of withdrawn centers are nobody's; there are few, so leaving them out is cheaper than joining every center.
const notWithdrawn = 'fact.center_id NOT IN (SELECT id FROM center WHERE withdrawn_at IS NOT NULL)';

interface FactSource {
  readonly from: string;
  readonly where: string;
}

/** FROM and WHERE of the facts in a scope, `center` joined where it is needed. */
export const factsIn = (
  scope: FactScope,
  asOf: Date | null | undefined,
  bindings: Bindings,
  needsCenter = false,
): FactSource => {
  const { filter, centerKeys, indicatorKeys } = scope;
  const joinsCenter = needsCenter || asksForCenters(scope);
  return {
    from: joinsCenter ? 'indicator_fact fact JOIN center ON center.id = fact.center_id' : 'indicator_fact fact',
    where: allOf([
      knownAt(asOf, bindings),
      indicatorKeys && isAmong('fact.indicator_id', indicatorKeys, bindings),
      withinYears(scope, bindings),
      centerKeys && isAmong('fact.center_id', centerKeys, bindings),
      joinsCenter ? centerScope(scope.centers, bindings) : notWithdrawn,
      filter.sources ? `fact.source = ANY(${bindings.bind(filter.sources)}::text[])` : null,
      filter.verifications ? `fact.verification = ANY(${bindings.bind(filter.verifications)}::text[])` : null,
    ]),
  };
};
