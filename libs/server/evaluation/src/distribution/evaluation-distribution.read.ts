import {
  columns,
  constant,
  custom,
  type FieldRead,
  inline,
  type Json,
  listOf,
  quoted,
  raw,
  type Reading,
  type Rows,
  Scope,
  sqlOf,
  subqueryOrNull,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { requireCells } from '@wanchuang/server-registry';
import { evaluationScope } from '../evaluation-filter';
import { dimensionPlace } from '../result/dimension-place';
import { dimensionTable, distributionTable } from './distribution-cells';
import { resultTable } from './distribution-results';
import { distributing, type DistributionsOf } from './distributions';
import type { EvaluationDistributionArgs, EvaluationGroup } from './evaluation-distribution.type';
import { quotaOfDistribution } from './evaluation-quota.read';
import { JoinedRows, joinedRows } from './joined-rows';
import { scoreKind } from './score-distribution.read';

/**
 * How published cycles came out, the oldest first. Reads the rollup, and the results themselves only of distributions
 * of up to 1,000 participants.
 * @param of which ones, after it has refused those who may not read their cells
 */
export const distributionsField = (of: (read: Reading) => DistributionsOf, args: readonly string[] = []): FieldRead =>
  custom(
    (read) => {
      const scope = new Scope(read.scope);
      const at = { read, scope, of: of(read) };
      const rows = new JoinedRows(read.plan.alias('distribution'), distributionTable(at));
      scope.carry(distributing, at).carry(joinedRows, rows).carry(scoreKind, 'total');
      const list = sqlOf(listOf(read.select(rows.row, { scope }), `${rows.row}.number`));
      return raw(`(${scope.with}SELECT ${list} FROM ${rows.from})`);
    },
    { isTotal: true, arguments: args },
  );

/** The row that distributions are grouped by, if it is one of that table. */
const groupRow = (group: EvaluationGroup, table: string): FieldRead =>
  custom(
    (read) => {
      if (read.scope.take(distributing).of.group !== group) return constant(null);
      const row = read.plan.alias(table);
      const visible = read.visible(read.typeName, row);
      const id = visible === 'TRUE' ? read.idOnly(`${read.row}.part`) : null;
      const where = `${row}.id = ${read.row}.part AND ${visible}`;
      return id ?? subqueryOrNull(`(SELECT ${sqlOf(read.select(row))} FROM ${table} ${row} WHERE ${where})`);
    },
    { isTotal: false },
  );

/** A list in each distribution: made of all rows at once, then joined. */
const listOfEach = (read: Reading, item: Json, { row, from, orderBy }: Rows): Json => {
  const list = sqlOf(listOf(item, orderBy ?? ''));
  const { scope } = read.scope.take(distributing);
  const table = scope.table(
    read.plan.alias('list'),
    () => `SELECT ${row}.number, ${list} AS list FROM ${from} GROUP BY ${row}.number`,
  );
  return raw(`coalesce(${read.scope.take(joinedRows).joined(table, ['number'])}.list, '[]')`);
};

/** Dimensions that were scored, in the order of Art. 22. */
const dimensions = custom(
  (read) => {
    const rows = new JoinedRows(read.plan.alias('dimension'), dimensionTable(read.scope.take(distributing)));
    const scope = new Scope(read.scope).carry(joinedRows, rows).carry(scoreKind, 'dimension');
    const { row } = rows;
    const item = read.select(row, { scope }); // asks for what is joined to the rows
    return listOfEach(read, item, { row, from: rows.from, orderBy: dimensionPlace(`${row}.dimension`) });
  },
  { isTotal: true },
);

/** Every participant, the best first. */
const results = custom(
  (read) => {
    const row = read.plan.alias('dot');
    const from = `${resultTable(read.scope.take(distributing))} ${row}`;
    return listOfEach(read, read.select(row), { row, from, orderBy: `${row}.total DESC, ${row}.center_id` });
  },
  { isTotal: true },
);

export const evaluationDistributionReads: readonly TypeReads[] = [
  {
    type: 'EvaluationDistribution',
    fields: {
      ...columns(['fromYear', 'toYear', 'participants', 'excellent', 'good', 'poor']),
      field: groupRow('FIELD', 'field'),
      department: groupRow('DEPARTMENT', 'organisation'),
      jurisdiction: groupRow('JURISDICTION', 'jurisdiction'),
      quota: quotaOfDistribution,
      total: inline(),
      dimensions,
      results,
    },
  },
  {
    type: 'DimensionDistribution',
    fields: { dimension: total((row) => `${row}.dimension`), distribution: inline() },
  },
  {
    type: 'EvaluationDot',
    fields: {
      centerId: custom(({ row }) => quoted(`${row}.center_id`, 'center_'), { isTotal: true }),
      ...columns(['name', 'total', 'grade']),
    },
  },
  {
    type: 'Query',
    fields: {
      evaluationDistributions: distributionsField(
        (read) => {
          const args = read.args<EvaluationDistributionArgs>();
          requireCells(read, args.at('filter'));
          return { ...evaluationScope(args.at('filter')), group: args.at('groupBy').look() ?? null };
        },
        ['filter', 'groupBy'],
      ),
    },
  },
];
