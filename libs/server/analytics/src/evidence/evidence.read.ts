import { type Feed, feedOf } from '@wanchuang/domain-operation';
import {
  Carried,
  constant,
  custom,
  listOf,
  many,
  nullable,
  one,
  page,
  type PageRows,
  raw,
  type Reading,
  Scope,
  sqlOf,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf } from '@wanchuang/server-registry';
import { allRegisters, feedCondition, typeNameOf } from '@wanchuang/server-operation';
import { refuseMixedCurrencies } from '../aggregate/aggregate.currencies';
import type { AggregateQuestion } from '../aggregate/aggregate.question';
import { aggregateRows, factsCounted } from '../aggregate/aggregate.sql';
import { factConditions, isAmong } from '../fact/fact-conditions';
import { indexOrder } from '../fact/indicator-fact.read';
import { indicatorJson } from '../indicator/indicator.read';
import { evidenceQuestion } from './evidence.question';
import { evidencePageSizes } from './evidence.type';

/** The question whose answer is the figure. */
const asked = new Carried<AggregateQuestion>('the question of a figure');
/** The reference itself. */
const reference = new Carried<() => string>('the reference of a figure');
/** How rows of the register count. */
const counting = new Carried<Feed>('the feed of a figure');

const evidence = custom(
  (read) => {
    const question = evidenceQuestion(read);
    refuseMixedCurrencies(read, question);
    const of = (): string => read.args<{ of: string }>().at('of').bind('text');
    const scope = new Scope(read.scope).carry(asked, question).carry(reference, of);
    return raw(`(SELECT ${sqlOf(read.select('evidence', { scope }))})`);
  },
  { isTotal: true, arguments: ['of'] },
);

/** The condition on a row of `fact`. */
const conditionsOf = (read: Reading): string => {
  const question = read.scope.take(asked);
  return factConditions(read, factsCounted(question), question.args.at('asOf'));
};

const facts = page({
  ...evidencePageSizes,
  rows: (read) => ({
    row: 'fact',
    from: 'indicator_fact fact',
    where: conditionsOf(read),
    order: indexOrder(factsCounted(read.scope.take(asked))),
  }),
});

/** How the first indicator is fed; null where annual reports give it. */
const feedIn = (read: Reading): Feed | null => {
  const { args } = read.scope.take(asked);
  const code = args.lookAt(({ filter, measures }) => measures[0]?.of ?? filter?.indicatorCodes?.[0] ?? null);
  return (code === null ? undefined : feedOf(code)) ?? null;
};

const noEntries: PageRows = {
  row: 'entry',
  from: '(SELECT 0 AS id WHERE FALSE) entry',
  order: [{ sql: 'entry.id', direction: 'DESC', type: 'int' }],
};

/** Rows of the register whose center and year have a fact, made of them, that the figure rests on. */
const entryRows = (read: Reading): PageRows => {
  const feed = feedIn(read);
  const register = allRegisters.find(({ table }) => table === feed?.register);
  if (!feed || !register) return noEntries;
  const { bind } = read.scope.take(asked);
  const indicator = bind('int', ({ measures }) => measures[0]?.of[0]?.id);
  const counted = allOf([conditionsOf(read), `fact.indicator_id = ${indicator}`, `fact.source = 'REGISTER'`]);
  const date = `entry.${feed.countBy}`;
  return {
    row: 'entry',
    from: `${feed.register} entry`,
    where: allOf([
      read.visible(typeNameOf(register), 'entry'),
      feedCondition(feed, 'entry'),
      `(entry.center_id, extract(year FROM ${date})::smallint) IN (SELECT fact.center_id, fact.year FROM indicator_fact fact WHERE ${counted})`,
    ]),
    order: [
      { sql: date, direction: 'DESC', type: 'date' },
      { sql: 'entry.id', direction: 'DESC', type: 'int' },
    ],
    scope: new Scope(read.scope).carry(counting, feed),
  };
};

const entry = custom(
  (read) => {
    const register = allRegisters.find(({ table }) => table === feedIn(read)?.register);
    return register ? read.select(read.row, { type: typeNameOf(register) }) : constant(null); // of no row at all
  },
  { isTotal: true },
);

/** What the feed takes of a row; a list without a feed has no row. */
const ofFeed = (sql: (feed: Feed, row: string) => string, without: string) =>
  total((row, read) => (feedIn(read) ? sql(read.scope.take(counting), row) : without));

const indicators = custom(
  (read) => {
    const keys = read.scope.take(asked).bind('int[]', ({ indicatorKeys }) => indicatorKeys);
    const row = read.plan.alias('named');
    const list = listOf(indicatorJson(read, `${row}.key`), `${row}.place`);
    return raw(`(SELECT ${sqlOf(list)} FROM unnest(${keys}) WITH ORDINALITY AS ${row} (key, place))`);
  },
  { isTotal: true },
);

const jurisdiction = one((read) => {
  const row = read.plan.alias('jurisdiction');
  const key = read.scope.take(asked).facts.centers.jurisdiction;
  const where = key ? `${row}.id = ${key} AND ${read.visible('Jurisdiction', row)}` : 'FALSE';
  return { row, from: `jurisdiction ${row}`, where };
});

const departments = many((read) => {
  const row = read.plan.alias('department');
  const keys = read.scope.take(asked).facts.centers.departments;
  const where = keys
    ? `${isAmong(`${row}.id`, { isOne: false, sql: keys })} AND ${read.visible('Organisation', row)}`
    : 'FALSE';
  return { row, from: `organisation ${row}`, where, orderBy: `${row}.id` };
});

const ofArguments = (sql: (args: AggregateQuestion['args']) => string) =>
  nullable((_, read) => sql(read.scope.take(asked).args));

export const evidenceReads: readonly TypeReads[] = [
  { type: 'Query', fields: { evidence } },
  {
    type: 'Evidence',
    fields: {
      of: total((_, read) => read.scope.take(reference)()),
      measure: total((_, read) => read.scope.take(asked).args.bind('text', ({ measures }) => measures[0]?.kind)),
      indicators,
      fromYear: ofArguments((args) => args.at('filter').at('fromYear').bind('int')),
      toYear: ofArguments((args) => args.at('filter').at('toYear').bind('int')),
      jurisdiction,
      departments,
      asOf: ofArguments((args) => args.at('asOf').bind('timestamptz', (at) => at.toISOString())),
      value: nullable((_, read) => {
        const { row, from, where } = aggregateRows(read, read.scope.take(asked));
        return `(SELECT ${row}.m0 FROM ${from} WHERE ${where ?? 'TRUE'})`;
      }),
      centers: total(
        (_, read) =>
          `(SELECT count(DISTINCT fact.center_id)::int4 FROM indicator_fact fact WHERE ${conditionsOf(read)})`,
      ),
      facts,
      entries: page({ ...evidencePageSizes, rows: entryRows }),
    },
  },
  {
    type: 'EvidenceEntry',
    fields: {
      entry,
      countedOn: ofFeed(({ countBy }, row) => `${row}.${countBy}`, 'NULL::date'),
      counts: ofFeed(
        ({ aggregate }, row) => (aggregate === 'count' ? '1' : `${row}.${aggregate.sum}`),
        'NULL::numeric',
      ),
    },
  },
];
