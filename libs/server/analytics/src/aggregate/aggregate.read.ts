import {
  Carried,
  constant,
  custom,
  type FieldRead,
  type Json,
  nullable,
  orNull,
  page,
  quoted,
  type Reading,
  Scope,
  sqlOf,
  subqueryOrNull,
  text,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { pageSizes } from '@wanchuang/server-registry';
import { evidenceOfValue } from '../evidence/evidence-of';
import { indicatorJson } from '../indicator/indicator.read';
import { refuseMixedCurrencies } from './aggregate.currencies';
import { figures } from './aggregate.figures';
import { groupings } from './aggregate.groups';
import type { AggregateGroup } from './aggregate.inputs';
import { type AggregateQuestion, questionOf } from './aggregate.question';
import { aggregateRows } from './aggregate.sql';

/** What was asked, for the fields of a row. */
const question = new Carried<AggregateQuestion>('the question of an aggregate');
/** Which of the measures a figure is. */
const place = new Carried<number>('the place of a measure');

/** A field that only rows of a group have; others do not. */
const ofGroup = (group: AggregateGroup, json: (read: Reading, column: string) => Json): FieldRead =>
  custom(
    (read) => {
      if (!read.scope.take(question).shape.groupBy.includes(group)) return constant(null);
      return json(read, `${read.row}."${groupings[group].column}"`);
    },
    { isTotal: false },
  );

/** The row of a table that the group's key names, if it shows. */
const rowOf =
  (table: string) =>
  (read: Reading, key: string): Json => {
    const row = read.plan.alias(table);
    const visible = read.visible(read.typeName, row);
    const id = visible === 'TRUE' ? read.idOnly(key) : null;
    if (id) return orNull(key, id);
    const json = sqlOf(read.select(row));
    return subqueryOrNull(`(SELECT ${json} FROM ${table} ${row} WHERE ${row}.id = ${key} AND ${visible})`);
  };

/** Facts of centers that do not show are in no group, so the key is enough for an id. */
const center = (read: Reading, key: string): Json => read.idOnly(key) ?? rowOf('center')(read, key);

/** The figures, in the order of the measures. */
const values = custom(
  (read) => {
    const { shape } = read.scope.take(question);
    const one = (index: number): Json => read.select(read.row, { scope: new Scope(read.scope).carry(place, index) });
    return [
      { constant: '[' },
      ...shape.measures.flatMap((_, index): Json => (index === 0 ? one(index) : [{ constant: ',' }, ...one(index)])),
      { constant: ']' },
    ];
  },
  { isTotal: true },
);

/** A number made of a figure `now` and of what it is compared with. */
const figure = (sql: (now: string, before: string) => string): FieldRead =>
  nullable((row, read) => {
    const index = read.scope.take(place);
    return sql(`${row}.m${index}`, `${row}.p${index}`);
  });

const name = total((_, read) => {
  const { bind } = read.scope.take(question);
  const names = bind('text[]', ({ measures }) => measures.map((measure) => measure.name));
  return `(${names})[${read.scope.take(place) + 1}]`;
});

export const aggregateReads: readonly TypeReads[] = [
  {
    type: 'AggregateValue',
    fields: {
      name,
      value: figure(figures.VALUE),
      previous: figure(figures.PREVIOUS),
      change: figure(figures.CHANGE),
      changeRate: figure(figures.CHANGE_RATE),
      evidenceOf: total((_, read) => evidenceOfValue(read, read.scope.take(question), read.scope.take(place))),
    },
  },
  {
    type: 'AggregateRow',
    fields: {
      year: ofGroup('YEAR', (_, key) => [{ sql: key }]),
      field: ofGroup('FIELD', rowOf('field')),
      department: ofGroup('DEPARTMENT', rowOf('organisation')),
      jurisdiction: ofGroup('JURISDICTION', rowOf('jurisdiction')),
      center: ofGroup('CENTER', center),
      dimension: ofGroup('DIMENSION', (_, key) => quoted(key)),
      indicator: ofGroup('INDICATOR', indicatorJson),
      status: ofGroup('STATUS', (_, key) => quoted(key)),
      sourceCurrency: ofGroup('SOURCE_CURRENCY', (_, key) => orNull(key, text(key))),
      values,
    },
  },
  {
    type: 'Query',
    fields: {
      indicatorAggregates: page({
        ...pageSizes,
        arguments: ['filter', 'groupBy', 'measures', 'compareTo', 'asOf', 'having', 'orderBy'],
        rows: (read) => {
          const asked = questionOf(read);
          refuseMixedCurrencies(read, asked);
          return { ...aggregateRows(read, asked), scope: new Scope(read.scope).carry(question, asked) };
        },
      }),
    },
  },
];
