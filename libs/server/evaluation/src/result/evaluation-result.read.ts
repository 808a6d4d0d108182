import {
  columns,
  custom,
  type Given,
  many,
  numericId,
  page,
  quoted,
  type Reading,
  sqlOf,
  subqueryOrNull,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf, badInput, centerScope, pageSizes } from '@wanchuang/server-registry';
import { isPublished } from '../cycle/is-published';
import { evaluationScope, overlapsYears } from '../evaluation-filter';
import { dimensionPlace } from './dimension-place';
import { EvaluationResult } from './evaluation-result.entity';
import type { EvaluationResultArgs } from './evaluation-result.type';

/** Rows of results with their cycles. @param where on the result */
const resultsOf = (read: Reading, where: (row: string) => string) => {
  const row = read.plan.alias('result');
  const cycle = read.plan.alias('cycle');
  return {
    row,
    cycle,
    from: `evaluation_result ${row} JOIN evaluation_cycle ${cycle} ON ${cycle}.id = ${row}.cycle_id`,
    where: where(row),
  };
};

const resultsOfCenter = (read: Reading) =>
  resultsOf(read, (row) =>
    allOf([`${row}.center_id = ${read.row}.id`, read.visible('EvaluationResult', row, 'center')]),
  );

const latestGrade = custom(
  (read) => {
    const { row, cycle, from, where } = resultsOfCenter(read);
    const grade = sqlOf(quoted(`${row}.grade`));
    return subqueryOrNull(
      `(SELECT ${grade} FROM ${from} WHERE ${where} ORDER BY ${cycle}.to_year DESC, ${row}.id DESC LIMIT 1)`,
    );
  },
  { isTotal: false },
);

const evaluations = many((read) => {
  const { cycle, ...rows } = resultsOfCenter(read);
  return { ...rows, orderBy: `${cycle}.to_year, ${cycle}.from_year, ${rows.row}.id` };
});

/** Dimensions that were not scored are left out. */
const scores = many((read) => {
  const row = read.plan.alias('score');
  return {
    row,
    from: `evaluation_score ${row}`,
    where: `${row}.result_id = ${read.row}.id`,
    orderBy: dimensionPlace(`${row}.dimension`),
  };
});

/** The placeholder of a cycle that shows to the viewer; null where none is named. */
const cycleScope = (read: Reading, given: Given<string | null | undefined>): string | null => {
  if (!given.isGiven) return null;
  const key = given.bind('int', (id, place) => numericId('evaluationCycle', id, place));
  const row = read.plan.alias('asked');
  const found = allOf([`${row}.id = ${key}`, read.visible('EvaluationCycle', row)]);
  given.assert(
    `SELECT 'unknown' WHERE NOT EXISTS (SELECT FROM evaluation_cycle ${row} WHERE ${found})`,
    (_, id, place) => badInput(place, id, `there is no ${id}`),
  );
  return key;
};

const evaluationResults = page({
  ...pageSizes,
  arguments: ['filter', 'cycleId'],
  rows: (read) => {
    const args = read.args<EvaluationResultArgs>();
    const { centers, years } = evaluationScope(args.at('filter'));
    const cycle = cycleScope(read, args.at('cycleId'));
    return {
      row: 'result',
      from: `evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = result.cycle_id
        JOIN center ON center.id = result.center_id`,
      where: allOf([
        read.visible('EvaluationResult', 'result', 'center'),
        centerScope(read, centers),
        overlapsYears(years, 'cycle'),
        cycle && `cycle.id = ${cycle}`,
      ]),
      order: [
        { sql: 'cycle.to_year', direction: 'DESC', type: 'int' },
        { sql: 'cycle.from_year', direction: 'DESC', type: 'int' },
        { sql: 'result.total', direction: 'DESC', type: 'numeric' },
        { sql: 'result.id', direction: 'ASC', type: 'int' },
      ],
    };
  },
});

export const evaluationResultReads: readonly TypeReads[] = [
  { type: 'DimensionScore', fields: columns(['dimension', 'score']) },
  {
    type: 'EvaluationResult',
    entity: EvaluationResult,
    node: 'evaluationResult',
    rows: (row) =>
      `EXISTS (SELECT FROM evaluation_cycle published WHERE published.id = ${row}.cycle_id AND ${isPublished('published')})`,
    within: 'center',
    names: ['cycle'],
    fields: { scores },
  },
  { type: 'Center', fields: { latestGrade, evaluations } },
  { type: 'Query', fields: { evaluationResults } },
];
