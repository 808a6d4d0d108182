import { histogramBins } from '@wanchuang/domain-evaluation';
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

/** Bin by bin in the one grouping: several times quicker than to unnest the arrays and gather them again. */
const summedHistogram = `ARRAY[${Array.from({ length: histogramBins }, (_, index) => `sum(cell.histogram[${index + 1}])`).join(', ')}]::int[]`;

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
    `SELECT from_year AS "fromYear", to_year AS "toYear", ${groupColumn[group ?? 'NONE']} AS "group", dimension,
       sum(participants)::int AS participants, sum(excellent)::int AS excellent, sum(good)::int AS good, sum(poor)::int AS poor,
       sum(score_total) AS "scoreTotal", ${summedHistogram} AS histogram
     FROM evaluation_rollup cell WHERE ${where}
     GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3`,
    bindings.values,
  );
};
