import type { Indicator } from '@wanchuang/domain-indicators';
import type { OrderTerm } from '@wanchuang/server-platform';
import { allOf, Bindings } from '@wanchuang/server-registry';
import { factsIn, isAmong } from '../fact/fact-conditions';
import { type Comparison, comparisonOf } from './aggregate.comparison';
import { groupings, joinCatalogue } from './aggregate.groups';
import { type Measure, measureSql } from './aggregate.measures';
import type { AggregatePlan, Bound, Sorting } from './aggregate.plan';

/** One statement's parts, as a page wants them: `answer` has a row per group. */
export interface AggregateSql {
  readonly select: string;
  readonly from: string;
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly order: readonly OrderTerm[];
}

const keysOf = (indicators: readonly Indicator[]): number[] => indicators.map((indicator) => indicator.id);

const each = <T>(measures: readonly T[], text: (index: number, measure: T) => string): string =>
  measures.map((measure, index) => text(index, measure)).join(', ');

const columnsOf = ({ groupBy }: AggregatePlan): string[] => groupBy.map((group) => `"${groupings[group].column}"`);

/** What a list is grouped by; an empty list makes one group of all. */
const groupedBy = (columns: readonly string[]): string => `GROUP BY ${columns.length > 0 ? columns.join(', ') : '()'}`;

/** The figure of a measure, held to its own indicators where the statement reads others too. */
const figureSql = (measure: Measure, readKeys: readonly number[], bindings: Bindings): string => {
  const heldTo =
    (indicators: readonly Indicator[]) =>
    (aggregate: string): string => {
      if (indicators.length === readKeys.length) return aggregate;
      return `${aggregate} FILTER (WHERE ${isAmong('fact.indicator_id', keysOf(indicators), bindings)})`;
    };
  return measureSql[measure.kind].sql({ of: heldTo(measure.of), over: heldTo(measure.over) });
};

/** Groups and their figures, also of the years before that a comparison needs. */
const groupedTable = (plan: AggregatePlan, comparison: Comparison | null, bindings: Bindings): string => {
  const { groupBy, measures, facts, asOf } = plan;
  const indicatorKeys = [...new Set(measures.flatMap(({ of, over }) => keysOf([...of, ...over])))];
  const reach = comparison ? comparison.reach : 0;
  const fromYear = facts.fromYear === null || reach === null ? null : facts.fromYear - reach;
  const needs = new Set(groupBy.map((group) => groupings[group].needs));
  const { from, where } = factsIn({ ...facts, indicatorKeys, fromYear }, asOf, bindings, needs.has('center'));
  const groups = groupBy.map((group) => `${groupings[group].sql} AS "${groupings[group].column}"`);
  const figures = measures.map((measure, index) => `${figureSql(measure, indicatorKeys, bindings)} AS m${index}`);
  return `grouped AS (
    SELECT ${[...groups, ...figures].join(', ')}
    FROM ${from} ${needs.has('catalogue') ? joinCatalogue(bindings) : ''}
    WHERE ${where}
    ${groupedBy(groupBy.map((group) => groupings[group].sql))}
  )`;
};

/** Puts beside each figure m0, m1 … the mean p0, p1 … of those that it is compared with; GROUP BY takes NULL for equal. */
const comparedTable = (plan: AggregatePlan, comparison: Comparison | null): string => {
  const { measures } = plan;
  const columns = columnsOf(plan);
  if (!comparison)
    return `compared AS (SELECT grouped.*, ${each(measures, (i) => `NULL::numeric AS p${i}`)} FROM grouped)`;
  const earlier = columns.map((column) => (column === '"year"' ? 'span."year"' : `before.${column}`));
  return `compared AS (
    SELECT ${columns.join(', ')}, ${each(measures, (i) => `max(m${i}) AS m${i}, max(p${i}) AS p${i}`)}
    FROM (
      SELECT ${columns.join(', ')}, TRUE AS asked, ${each(measures, (i) => `m${i}, NULL::numeric AS p${i}`)} FROM grouped
      UNION ALL
      SELECT ${earlier.join(', ')}, FALSE, ${each(measures, (i, { kind }) => `NULL, round(avg(before.m${i}), ${measureSql[kind].places})`)}
      FROM grouped before JOIN span ON before."year" BETWEEN span.first AND span.last
      ${groupedBy(earlier)}
    ) paired
    ${groupedBy(columns)} HAVING bool_or(asked)
  )`;
};

const boundsOf = ({ measure, min, max }: Bound, bindings: Bindings): (string | null)[] => [
  min === null ? null : `answer.m${measure} >= ${bindings.bind(min)}::numeric`,
  max === null ? null : `answer.m${measure} <= ${bindings.bind(max)}::numeric`,
  `answer.m${measure} IS NOT NULL`,
];

const termOf = ({ by, direction }: Sorting): OrderTerm => {
  if (typeof by === 'number') return { sql: `answer.m${by}`, direction, type: 'numeric', nullable: true };
  const { column, type, nullable } = groupings[by];
  return { sql: `answer."${column}"`, direction, type, nullable };
};

/** The order asked for, then the groups, which tell every row from every other; a single row has its own place. */
const orderOf = ({ orderBy, groupBy }: AggregatePlan): OrderTerm[] => {
  const asked = new Set(orderBy.map(({ by }) => by));
  const others = groupBy.filter((group) => !asked.has(group)).map((by) => ({ by, direction: 'ASC' as const }));
  const terms = [...orderBy, ...others].map(termOf);
  return groupBy.length > 0 ? terms : [{ sql: 'answer.whole', direction: 'ASC', type: 'int' }];
};

const figures = (measures: readonly Measure[]): string => `
  ARRAY[${each(measures, (i) => `m${i}::text`)}] AS "values",
  ARRAY[${each(measures, (i) => `p${i}::text`)}] AS previous,
  ARRAY[${each(measures, (i) => `(m${i} - p${i})::text`)}] AS changes,
  ARRAY[${each(measures, (i) => `round((m${i} - p${i}) / nullif(p${i}, 0), 4)::text`)}] AS "changeRates"`;

/** Groups, measures and comparison in one statement. */
export const aggregateSql = (plan: AggregatePlan): AggregateSql => {
  const bindings = new Bindings();
  const comparison = comparisonOf(plan, bindings);
  const tables = [
    groupedTable(plan, comparison, bindings),
    ...(comparison?.tables ?? []),
    comparedTable(plan, comparison),
  ];
  const { fromYear } = plan.facts;
  const conditions = [
    comparison && fromYear !== null ? `answer."year" >= ${bindings.bind(fromYear)}` : null,
    ...plan.having.flatMap((bound) => boundsOf(bound, bindings)),
  ];
  return {
    select: [...columnsOf(plan).map((column) => `answer.${column}`), figures(plan.measures)].join(', '),
    from: `(WITH ${tables.join(', ')} SELECT compared.*, 0 AS whole FROM compared) answer`,
    where: allOf(conditions),
    parameters: bindings.values,
    order: orderOf(plan),
  };
};
