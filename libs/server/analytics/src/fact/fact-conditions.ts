import { type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { allOf, centerScope, checkYears, indicatorKey, type Scope, scopeOf } from '@wanchuang/server-registry';
import type { IndicatorFactFilter } from './indicator-fact.inputs';

/** Keys of the database, bound: one, or a list of any length. */
export interface Keys {
  readonly isOne: boolean;
  readonly sql: string;
}

/** A range of years, bound; null where an end is open. */
export interface Years {
  readonly isOne: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a filter says of facts, bound; null where it says nothing. */
export interface FactScope {
  readonly centers: Scope;
  readonly centerKeys: Keys | null;
  readonly indicatorKeys: Keys | null;
  readonly years: Years;
  readonly sources: string | null;
  readonly verifications: string | null;
  /** More conditions on a row of `fact`. */
  readonly also?: readonly string[];
}

type Texts = readonly string[] | null | undefined;
interface YearRange {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

const boundKeys = (given: Given<Texts>, keyOf: (place: string, text: string) => number): Keys | null => {
  const isOne = given.lookAt((texts) => (texts ? texts.length === 1 : null));
  if (isOne === null) return null;
  const keys = (texts: readonly string[], place: string): number[] =>
    texts.map((text, index) => keyOf(`${place}[${index}]`, text));
  return { isOne, sql: isOne ? given.bind('int', (texts, place) => keys(texts, place)[0]) : given.bind('int[]', keys) };
};

/** Its refusals: BAD_USER_INPUT that names the place of an unknown code. */
export const indicatorKeysOf = (codes: Given<Texts>): Keys | null => boundKeys(codes, indicatorKey);

/** Its refusals: BAD_USER_INPUT for a year out of bounds, or an end before its beginning. */
export const yearsOf = (given: Given<YearRange | null | undefined>): Years => {
  const from = given.at('fromYear');
  const to = given.at('toYear');
  given.check((range) => checkYears([from.place, range?.fromYear], [to.place, range?.toYear]));
  return {
    isOne: given.lookAt((range) => range?.fromYear != null && range.fromYear === range.toYear),
    from: from.isGiven ? from.bind('int') : null,
    to: to.isGiven ? to.bind('int') : null,
  };
};

/** Its refusals: BAD_USER_INPUT that names the place of an unknown code or id, or of a year out of bounds. */
export const factScopeOf = (filter: Given<IndicatorFactFilter | null | undefined>): FactScope => {
  const sources = filter.at('sources');
  const verifications = filter.at('verifications');
  return {
    centers: scopeOf(filter),
    centerKeys: boundKeys(filter.at('centerIds'), (place, id) => numericId('center', id, place)),
    indicatorKeys: indicatorKeysOf(filter.at('indicatorCodes')),
    years: yearsOf(filter),
    sources: sources.isGiven ? sources.bind('text[]') : null,
    verifications: verifications.isGiven ? verifications.bind('text[]') : null,
  };
};

/** Equality with one value lets an index give rows in order; older PostgreSQL sorts after ANY. */
export const isAmong = (column: string, { isOne, sql }: Keys): string =>
  isOne ? `${column} = ${sql}` : `${column} = ANY(${sql})`;

export const withinYears = (fact: string, { isOne, from, to }: Years): string | null => {
  if (isOne) return `${fact}.year = ${from}`;
  const ends = [from && `${fact}.year >= ${from}`, to && `${fact}.year <= ${to}`];
  return ends.some((end) => end !== null) ? allOf(ends) : null;
};

/** What was believed at an instant; without one, what is believed now. */
export const knownAt = (fact: string, asOf: Given<Date | null | undefined>): string => {
  if (!asOf.isGiven) return `${fact}.known_until IS NULL`;
  const instant = asOf.bind('timestamptz', (at) => at.toISOString());
  return `${fact}.known_from <= ${instant} AND (${fact}.known_until IS NULL OR ${fact}.known_until > ${instant})`;
};

const asksForCenters = (centers: Scope): boolean => Object.values(centers).some((part) => part !== null);

/** The condition that a row of `center` shows and is in scope. */
const centerConditions = (read: Reading, { jurisdiction, ...centers }: Scope, row: string): string => {
  // an array, because PostgreSQL cannot guess how many lie below a jurisdiction, and would look for them one by one
  const below = `ARRAY(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${jurisdiction})`;
  return allOf([
    centerScope(read, { ...centers, jurisdiction: null }, row),
    jurisdiction && `${row}.jurisdiction_id = ANY(${below})`,
  ]);
};

/** Few centers are hidden from those who may read every one, so leaving out theirs is cheaper than finding all others. */
const notHidden = (read: Reading): string => {
  const row = read.plan.alias('hidden');
  return `fact.center_id NOT IN (SELECT ${row}.id FROM center ${row} WHERE (${read.visible('Center', row)}) IS NOT TRUE)`;
};

/**
 * The condition that a fact's center shows and is in scope, so that facts are not joined and keep the index's order. Of
 * one indicator and year the index is searched for the centers; else it is read along and others are left out (IS TRUE
 * keeps the condition from becoming a join, after which most of the table might have to be sorted).
 */
const ofCenters = (read: Reading, { centers, indicatorKeys, years }: FactScope): string => {
  if (!asksForCenters(centers) && !read.plan.access.rules) return notHidden(read);
  const row = read.plan.alias('counted');
  const ids = `SELECT ${row}.id FROM center ${row} WHERE ${centerConditions(read, centers, row)}`;
  return indicatorKeys?.isOne && years.isOne
    ? `fact.center_id = ANY(ARRAY(${ids}))`
    : `(fact.center_id IN (${ids})) IS TRUE`;
};

/** What a scope says of facts beside the centers that they are of. */
const factsOnly = (read: Reading, scope: FactScope, asOf: Given<Date | null | undefined>): (string | null)[] => [
  knownAt('fact', asOf),
  read.visible('IndicatorFact', 'fact', 'center'),
  scope.indicatorKeys && isAmong('fact.indicator_id', scope.indicatorKeys),
  withinYears('fact', scope.years),
  scope.centerKeys && isAmong('fact.center_id', scope.centerKeys),
  scope.sources && `fact.source = ANY(${scope.sources})`,
  scope.verifications && `fact.verification = ANY(${scope.verifications})`,
  ...(scope.also ?? []),
];

/** The condition that a row of `fact` shows, is in the scope and was believed then. */
export const factConditions = (read: Reading, scope: FactScope, asOf: Given<Date | null | undefined>): string =>
  allOf([...factsOnly(read, scope, asOf), ofCenters(read, scope)]);

/** The same condition where `center` is joined. */
export const joinedFactConditions = (read: Reading, scope: FactScope, asOf: Given<Date | null | undefined>): string =>
  allOf([...factsOnly(read, scope, asOf), centerConditions(read, scope.centers, 'center')]);
