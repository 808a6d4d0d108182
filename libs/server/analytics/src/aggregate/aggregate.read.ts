import type { Dimension } from '@wanchuang/domain-indicators';
import type { CenterStatus } from '@wanchuang/domain-registry';
import { checkFirst, ExpectedError, type Page, type Reader, readPage } from '@wanchuang/server-platform';
import { allOf, Bindings, centerScope, largestPage } from '@wanchuang/server-registry';
import { isAmong } from '../fact/fact-conditions';
import { indicatorOfKey } from '../indicator/indicator.read';
import type { AggregateArgs } from './aggregate.inputs';
import { isMoney, type Measure } from './aggregate.measures';
import { type AggregatePlan, planAggregates } from './aggregate.plan';
import { aggregateSql } from './aggregate.sql';
import type { AggregateRowType } from './aggregate.type';

/** A row of the statement; it has the columns of its groups only. */
interface Row {
  year?: number;
  fieldKey?: number;
  departmentKey?: number | null;
  jurisdictionKey?: number;
  centerKey?: number;
  dimension?: Dimension;
  indicatorKey?: number;
  status?: CenterStatus;
  sourceCurrency?: string | null;
  values: (string | null)[];
  previous: (string | null)[];
  changes: (string | null)[];
  changeRates: (string | null)[];
}

const toRow =
  (measures: readonly Measure[]) =>
  (row: Row): AggregateRowType => ({
    year: row.year ?? null,
    fieldKey: row.fieldKey ?? null,
    departmentKey: row.departmentKey ?? null,
    jurisdictionKey: row.jurisdictionKey ?? null,
    centerKey: row.centerKey ?? null,
    dimension: row.dimension ?? null,
    indicator: row.indicatorKey === undefined ? null : indicatorOfKey(row.indicatorKey),
    status: row.status ?? null,
    sourceCurrency: row.sourceCurrency ?? null,
    values: measures.map(({ name }, index) => ({
      name,
      value: row.values[index] ?? null,
      previous: row.previous[index] ?? null,
      change: row.changes[index] ?? null,
      changeRate: row.changeRates[index] ?? null,
    })),
  });

/** Yuan and pounds are never added up: where a group could hold both, the whole request is refused. */
const refuseMixedCurrencies = async (reader: Reader, { measures, groupBy, facts }: AggregatePlan): Promise<void> => {
  const money = measures.findIndex(isMoney);
  if (money < 0 || groupBy.includes('JURISDICTION') || groupBy.includes('CENTER')) return;
  const bindings = new Bindings();
  const within = allOf([
    centerScope(facts.centers, bindings),
    facts.centerKeys && isAmong('center.id', facts.centerKeys, bindings),
  ]);
  const rows = await reader.rows<{ currency: string }>(
    `SELECT DISTINCT currency FROM jurisdiction
     WHERE EXISTS (SELECT FROM center WHERE center.jurisdiction_id = jurisdiction.id AND ${within}) ORDER BY currency`,
    bindings.values,
  );
  if (rows.length <= 1) return;
  const currencies = rows.map((row) => row.currency);
  throw new ExpectedError(
    'REFUSED',
    `measures[${money}]: the filter spans jurisdictions that count in ${currencies.join(' and ')}, which are never added up; restrict filter.jurisdictionId, or group by JURISDICTION`,
    { place: 'filter.jurisdictionId', currencies },
  );
};

/**
 * A page of groups with their figures: one statement for all groups, measures and comparisons.
 * @throws ExpectedError BAD_USER_INPUT that names the place of what is wrong; REFUSED where units or currencies would be mixed.
 */
export const readAggregates = async (reader: Reader, args: AggregateArgs): Promise<Page<AggregateRowType>> => {
  checkFirst(args.first, largestPage);
  const plan = await planAggregates(reader, args);
  await refuseMixedCurrencies(reader, plan);
  const { first, after, ...question } = args;
  return readPage({
    reader,
    ...aggregateSql(plan),
    first,
    after,
    maximum: largestPage,
    scope: ['indicatorAggregates', question],
    map: toRow(plan.measures),
  });
};
