import type { Reading } from '@wanchuang/server-platform';
import { allOf, withinJurisdiction } from '@wanchuang/server-registry';
import type { AggregateQuestion } from './aggregate.question';

/** How a year finds those that it is compared with. */
export interface Comparison {
  /** Common table expressions; the last is `span (year, first, last)`: what every year of `grouped` is compared with. */
  readonly tables: readonly string[];
  /** How many years before the filter's first one are needed, bound; null: all there are. */
  readonly reach: string | null;
}

const yearsBefore = ({ bind }: AggregateQuestion): Comparison => {
  const reach = bind('int', ({ compareTo }) => compareTo?.years ?? 1);
  return {
    reach,
    tables: [`span AS (SELECT DISTINCT "year", "year" - ${reach} AS first, "year" - 1 AS last FROM grouped)`],
  };
};

/** The year's own cycle may have ended with it: so "before" counts from where that cycle began, or from the year itself. */
const cycleBefore = (read: Reading, { facts }: AggregateQuestion): Comparison => {
  const { jurisdiction } = facts.centers;
  const where = allOf([
    `evaluation_cycle.state IN ('PUBLISHED', 'CLOSED')`,
    jurisdiction && withinJurisdiction('evaluation_cycle', jurisdiction),
    read.visible('EvaluationCycle', 'evaluation_cycle'),
  ]);
  return {
    reach: null,
    tables: [
      `cycle AS (SELECT DISTINCT from_year, to_year FROM evaluation_cycle WHERE ${where})`,
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

export const comparisonOf = (read: Reading, question: AggregateQuestion): Comparison | null => {
  const { compareTo } = question.shape;
  if (!compareTo) return null;
  return compareTo === 'PREVIOUS_CYCLE' ? cycleBefore(read, question) : yearsBefore(question);
};
