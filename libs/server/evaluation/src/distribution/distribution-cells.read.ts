import type { Reader } from '@wanchuang/server-platform';
import { allOf, Bindings, cellsOfScope, type CellsOf, type Scope } from '@wanchuang/server-registry';
import type { EvaluationFilter } from '../evaluation-filter';
import type { EvaluationGroup } from './evaluation-distribution.type';

/** Sums of the rollup for one cycle's years, group and dimension. */
export interface DistributionCell {
  fromYear: number;
  toYear: number;
  /** Number of the field, department or jurisdiction; 0 without a group. */
  group: number;
  /** A dimension of Art. 22, or TOTAL. */
  dimension: string;
  participants: number;
  excellent: number;
  good: number;
  poor: number;
  scoreTotal: string;
  histogram: number[];
}

const groupColumn: Readonly<Record<EvaluationGroup | 'NONE', string>> = {
  NONE: '0',
  FIELD: 'cell.field_id',
  DEPARTMENT: 'cell.department_id',
  JURISDICTION: 'cell.jurisdiction_id',
};

const wantedCells: Readonly<Record<EvaluationGroup | 'NONE', CellsOf>> = {
  NONE: 'SCOPE',
  FIELD: 'SCOPE',
  DEPARTMENT: 'DEPARTMENTS',
  JURISDICTION: 'CHILDREN',
};

/** The conditions on `alias`'s years and status that a filter states. */
export const yearConditions = ({ fromYear, toYear }: EvaluationFilter, alias: string, bindings: Bindings): string =>
  allOf([
    'TRUE',
    fromYear == null ? null : `${alias}.to_year >= ${bindings.bind(fromYear)}`,
    toYear == null ? null : `${alias}.from_year <= ${bindings.bind(toYear)}`,
  ]);

/** Reads the rollup only: the cost does not grow with the number of centers. */
export const readCells = (
  reader: Reader,
  scope: Scope,
  filter: EvaluationFilter,
  group: EvaluationGroup | null,
): Promise<DistributionCell[]> => {
  const bindings = new Bindings();
  const where = allOf([
    cellsOfScope(scope, wantedCells[group ?? 'NONE'], bindings),
    yearConditions(filter, 'cell', bindings),
  ]);
  return reader.rows<DistributionCell>(
    `WITH cell AS (
       SELECT from_year, to_year, ${groupColumn[group ?? 'NONE']} AS "group", dimension, participants, excellent, good, poor, score_total, histogram
       FROM evaluation_rollup cell WHERE ${where}
     ), bin AS (
       SELECT from_year, to_year, "group", dimension, place, sum(centers)::int AS centers
       FROM cell CROSS JOIN LATERAL unnest(histogram) WITH ORDINALITY AS bin (centers, place)
       GROUP BY from_year, to_year, "group", dimension, place
     ), spread AS (
       SELECT from_year, to_year, "group", dimension, array_agg(centers ORDER BY place) AS histogram
       FROM bin GROUP BY from_year, to_year, "group", dimension
     )
     SELECT from_year AS "fromYear", to_year AS "toYear", "group", dimension, sum(participants)::int AS participants, sum(excellent)::int AS excellent,
       sum(good)::int AS good, sum(poor)::int AS poor, sum(score_total) AS "scoreTotal", spread.histogram
     FROM cell JOIN spread USING (from_year, to_year, "group", dimension)
     GROUP BY from_year, to_year, "group", dimension, spread.histogram
     ORDER BY from_year, to_year, "group"`,
    bindings.values,
  );
};
