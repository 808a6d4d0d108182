import type { OrderTerm, PageRows, Reading } from '@wanchuang/server-platform';
import { allOf } from '@wanchuang/server-registry';
import { factConditions, type FactScope, isAmong, joinedFactConditions } from '../fact/fact-conditions';
import { type Comparison, comparisonOf } from './aggregate.comparison';
import { figures, measureSql } from './aggregate.figures';
import { groupings, joinCatalogue } from './aggregate.groups';
import { bounds, type Sorting } from './aggregate.plan';
import type { AggregateFigure } from './aggregate.inputs';
import type { AggregateQuestion, AggregateShape, Held } from './aggregate.question';

const each = <T>(measures: readonly T[], text: (index: number, measure: T) => string): string =>
  measures.map((measure, index) => text(index, measure)).join(', ');

const columnsOf = ({ groupBy }: AggregateShape): string[] => groupBy.map((group) => `"${groupings[group].column}"`);

/** What a list is grouped by; an empty list makes one group of all. */
const groupedBy = (columns: readonly string[]): string => `GROUP BY ${columns.length > 0 ? columns.join(', ') : '()'}`;

/** The figure of a measure, held to its own indicators where the statement reads others too. */
const figureSql = (read: Reading, { shape, bind }: AggregateQuestion, index: number): string => {
  const measure = shape.measures[index];
  if (!measure) throw new Error(`there is no measure ${index}`);
  const heldTo = (side: 'of' | 'over', held: Held) => (aggregate: string) => {
    if (held === 'NOT') return aggregate;
    const isOne = held === 'TO_ONE';
    const sql = bind(isOne ? 'int' : 'int[]', ({ measures }) => {
      const keys = measures[index]?.[side].map(({ id }) => id) ?? [];
      return isOne ? keys[0] : keys;
    });
    return `${aggregate} FILTER (WHERE ${isAmong('fact.indicator_id', { isOne, sql })})`;
  };
  return measureSql[measure.kind].sql({
    of: heldTo('of', measure.of),
    over: heldTo('over', measure.over),
    sourceValue: read.column('IndicatorFact', 'sourceValue', 'fact'),
    per: measure.hasPer ? bind('numeric', ({ measures }) => measures[index]?.per) : null,
    within: (measure.within ?? []).map((group) => groupings[group].sql),
  });
};

/** The facts that the figures rest on, of the years that are asked for. */
export const factsCounted = ({ facts, shape, bind }: AggregateQuestion): FactScope => {
  const isOne = shape.readsOneIndicator;
  const sql = isOne
    ? bind('int', ({ indicatorKeys }) => indicatorKeys[0])
    : bind('int[]', ({ indicatorKeys }) => indicatorKeys);
  return { ...facts, indicatorKeys: { isOne, sql } };
};

/** The facts that are read, also of the years before that a comparison needs. */
const factsRead = (read: Reading, question: AggregateQuestion, comparison: Comparison | null): string => {
  const { args, shape } = question;
  const counted = factsCounted(question);
  const { years } = counted;
  const earlier = years.from && comparison?.reach ? `(${years.from} - ${comparison.reach})` : null;
  const scope = comparison ? { ...counted, years: { isOne: false, from: earlier, to: years.to } } : counted;
  const needs = new Set(shape.groupBy.map((group) => groupings[group].needs));
  const catalogue = needs.has('catalogue') ? joinCatalogue(read) : '';
  return needs.has('center')
    ? `indicator_fact fact JOIN center ON center.id = fact.center_id ${catalogue}
       WHERE ${joinedFactConditions(read, scope, args.at('asOf'))}`
    : `indicator_fact fact ${catalogue} WHERE ${factConditions(read, scope, args.at('asOf'))}`;
};

/** Groups and their figures. */
const groupedTable = (read: Reading, question: AggregateQuestion, comparison: Comparison | null): string => {
  const { groupBy, measures } = question.shape;
  const groups = groupBy.map((group) => `${groupings[group].sql} AS "${groupings[group].column}"`);
  const measured = measures.map((_, index) => `${figureSql(read, question, index)} AS m${index}`);
  return `grouped AS (
    SELECT ${[...groups, ...measured].join(', ')}
    FROM ${factsRead(read, question, comparison)}
    ${groupedBy(groupBy.map((group) => groupings[group].sql))}
  )`;
};

/** Puts beside each figure m0, m1 … the mean p0, p1 … of those that it is compared with; GROUP BY takes NULL for equal. */
const comparedTable = (shape: AggregateShape, comparison: Comparison | null): string => {
  const { measures } = shape;
  const columns = columnsOf(shape);
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

const numberOf = (measure: number, figure: AggregateFigure): string =>
  figures[figure](`answer.m${measure}`, `answer.p${measure}`);

const boundsOf = ({ shape, bind }: AggregateQuestion): string[] =>
  shape.having.flatMap(({ measure, figure, given }, index) => [
    ...given.map(
      (kind) =>
        `${numberOf(measure, figure)} ${bounds[kind]} ${bind('numeric', ({ having }) => having[index]?.[kind])}`,
    ),
    `${numberOf(measure, figure)} IS NOT NULL`,
  ]);

const termOf = ({ by, figure, direction }: Sorting): OrderTerm => {
  if (typeof by === 'number') return { sql: numberOf(by, figure), direction, type: 'numeric', nullable: true };
  const { column, term } = groupings[by];
  return { sql: `answer."${column}"`, direction, ...term };
};

/** The order asked for, then the groups, which tell every row from every other; a single row has its own place. */
const orderOf = ({ orderBy, groupBy }: AggregateShape): OrderTerm[] => {
  const asked = new Set(orderBy.map(({ by }) => by));
  const others = groupBy
    .filter((group) => !asked.has(group))
    .map((by) => ({ by, figure: 'VALUE' as const, direction: 'ASC' as const }));
  const terms = [...orderBy, ...others].map(termOf);
  return groupBy.length > 0 ? terms : [{ sql: 'answer.whole', direction: 'ASC', type: 'int' }];
};

/** Groups, measures and comparison: `answer` has a row for each group, with its figures m0, m1 … and p0, p1 … */
export const aggregateRows = (read: Reading, question: AggregateQuestion): PageRows => {
  const { shape, facts } = question;
  const comparison = comparisonOf(read, question);
  const tables = [
    groupedTable(read, question, comparison),
    ...(comparison?.tables ?? []),
    comparedTable(shape, comparison),
  ];
  const { from } = facts.years;
  return {
    row: 'answer',
    from: `(WITH ${tables.join(', ')} SELECT compared.*, 0 AS whole FROM compared) answer`,
    where: allOf([comparison && from ? `answer."year" >= ${from}` : null, ...boundsOf(question)]),
    order: orderOf(shape),
  };
};
