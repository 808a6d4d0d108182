import { histogramBins } from '@wanchuang/domain-evaluation';
import { allOf, cellsOfScope, type CellsOf } from '@wanchuang/server-registry';
import { overlapsYears } from '../evaluation-filter';
import type { Distributing, ScoreKind } from './distributions';
import type { EvaluationGroup } from './evaluation-distribution.type';

/** Up to so many participants every score is read: quartiles are exact and each center can be a dot. */
const mostDots = 1_000;

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

const isOfKind: Readonly<Record<ScoreKind, string>> = {
  total: `cell.dimension = 'TOTAL'`,
  dimension: `cell.dimension <> 'TOTAL'`,
};

/** Sums of the rollup for each cycle's years, group and dimension: the cost does not grow with the number of centers. */
const summed = ({ of }: Distributing, kind: ScoreKind, sums: string): string => {
  const group = of.group ?? 'NONE';
  const cells = allOf([cellsOfScope(of.centers, wantedCells[group]), overlapsYears(of.years, 'cell'), isOfKind[kind]]);
  return `SELECT cell.from_year, cell.to_year, ${groupColumn[group]} AS part, cell.dimension, ${sums}
    FROM evaluation_rollup cell WHERE ${cells} GROUP BY 1, 2, 3, 4`;
};

/** A row for each distribution, numbered in their order: the oldest cycle first. `part` is the key of its group. */
export const distributionTable = (at: Distributing): string =>
  at.scope.table('distribution', () => {
    const sums = `sum(cell.participants) AS participants, sum(cell.excellent) AS excellent, sum(cell.good) AS good,
      sum(cell.poor) AS poor, sum(cell.score_total) AS score_total`;
    return `SELECT row_number() OVER (ORDER BY from_year, to_year, part) AS number, participants <= ${mostDots} AS is_exact, summed.*
      FROM (${summed(at, 'total', sums)}) summed`;
  });

/** A row for each distribution and dimension that was scored. */
export const dimensionTable = (at: Distributing): string =>
  at.scope.table('dimension', () => {
    const sums = 'sum(cell.participants) AS participants, sum(cell.score_total) AS score_total';
    return `SELECT number, is_exact, summed.dimension, summed.participants, summed.score_total
      FROM (${summed(at, 'dimension', sums)}) summed JOIN ${distributionTable(at)} USING (from_year, to_year, part)`;
  });

/** Bin by bin in the one grouping: several times quicker than to unnest the arrays and gather them again. */
const summedBins = `ARRAY[${Array.from({ length: histogramBins }, (_, index) => `sum(cell.histogram[${index + 1}])`).join(', ')}]::int[]`;

/** The bins of each distribution, or of each of its dimensions. */
export const histogramTable = (at: Distributing, kind: ScoreKind): string =>
  at.scope.table(
    `${kind}_histogram`,
    () => `SELECT number, is_exact, summed.dimension, bins
      FROM (${summed(at, kind, `${summedBins} AS bins`)}) summed JOIN ${distributionTable(at)} USING (from_year, to_year, part)`,
  );
