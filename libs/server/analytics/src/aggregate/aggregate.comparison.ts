import { type Bindings, withinJurisdiction } from '@wanchuang/server-registry';
import type { AggregatePlan } from './aggregate.plan';

/** How a year finds those that it is compared with. */
export interface Comparison {
  /** Common table expressions; the last is `span (year, first, last)`: what every year of `grouped` is compared with. */
  readonly tables: readonly string[];
  /** How many years before the filter's first one are needed; null: all there are. */
  readonly reach: number | null;
}

const yearsBefore = (years: number): Comparison => ({
  reach: years,
  tables: [`span AS (SELECT DISTINCT "year", "year" - ${years} AS first, "year" - 1 AS last FROM grouped)`],
});

/** The year's own cycle may have ended with it: so "before" counts from where that cycle began, or from the year itself. */
const cycleBefore = ({ facts }: AggregatePlan, bindings: Bindings): Comparison => {
  const { jurisdictionKey } = facts.centers;
  const within =
    jurisdictionKey === null ? '' : `AND ${withinJurisdiction('evaluation_cycle', bindings.bind(jurisdictionKey))}`;
  return {
    reach: null,
    tables: [
      `cycle AS (SELECT DISTINCT from_year, to_year FROM evaluation_cycle WHERE state IN ('PUBLISHED', 'CLOSED') ${within})`,
      `span AS (
        SELECT asked."year", before.from_year AS first, before.to_year AS last
        FROM (
          SELECT "year", coalesce((SELECT min(from_year) FROM cycle WHERE "year" BETWEEN from_year AND to_year), "year") AS beginning
          FROM grouped GROUP BY "year"
        ) asked
        CROSS JOIN LATERAL (
          SELECT from_year, to_year FROM cycle WHERE to_year < asked.beginning ORDER BY to_year DESC, from_year DESC LIMIT 1
        ) before
      )`,
    ],
  };
};

export const comparisonOf = (plan: AggregatePlan, bindings: Bindings): Comparison | null => {
  const { compareTo } = plan;
  if (!compareTo) return null;
  return compareTo.kind === 'PREVIOUS_CYCLE' ? cycleBefore(plan, bindings) : yearsBefore(compareTo.years ?? 1);
};
