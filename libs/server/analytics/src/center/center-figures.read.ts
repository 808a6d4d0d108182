import { many, type Reading, Scope, type TypeReads } from '@wanchuang/server-platform';
import { allOf } from '@wanchuang/server-registry';
import { writtenScope } from '../evidence/evidence-of';
import { indicatorKeysOf, isAmong, knownAt, withinYears, yearsOf } from '../fact/fact-conditions';
import { evidenceOfSeries, pointsOfSeries } from '../fact/indicator-series.read';
import type { CenterFactsArgs, SeriesArgs } from './center-figures.inputs';
import { type Figures, figuresOf } from './figures';
import { peerBands } from './peer-band.read';

/** The facts of the row, by indicator and year. */
const facts = many(
  (read) => {
    const args = read.args<CenterFactsArgs>();
    const row = read.plan.alias('fact');
    const keys = indicatorKeysOf(args.at('indicators'));
    return {
      row,
      from: `indicator_fact ${row}`,
      where: allOf([
        `${row}.center_id = ${read.row}.id`,
        keys && isAmong(`${row}.indicator_id`, keys),
        withinYears(row, yearsOf(args)),
        knownAt(row, args.at('asOf')),
        read.visible('IndicatorFact', row, 'center'),
      ]),
      orderBy: `${row}.indicator_id, ${row}.year`,
    };
  },
  { arguments: ['indicators', 'fromYear', 'toYear', 'asOf'] },
);

/** The row's values with their years, a row of each indicator: all come from one scan, however many points there are. */
const valuesByIndicator = (read: Reading, { keys, fromYear, toYear }: Figures): string => {
  const fact = read.plan.alias('fact');
  const where = allOf([
    `${fact}.center_id = ${read.row}.id`,
    `${fact}.indicator_id = ANY(${keys})`,
    `${fact}.year BETWEEN ${fromYear} AND ${toYear}`,
    knownAt(fact, read.args<SeriesArgs>().at('asOf')),
    read.visible('IndicatorFact', fact, 'center'),
  ]);
  const value = read.column('IndicatorFact', 'value', fact);
  return `SELECT ${fact}.indicator_id, array_agg(${value}) AS in_turn, array_agg(${fact}.year::int) AS years
    FROM indicator_fact ${fact} WHERE ${where} GROUP BY ${fact}.indicator_id`;
};

/** One series of each indicator, with a point for every year; a missing value is null. */
const series = many(
  (read) => {
    const figures = figuresOf(read);
    const [row, asked, held] = [read.plan.alias('series'), read.plan.alias('asked'), read.plan.alias('held')];
    const reference = (inner: Reading): string => {
      const at = read.args<SeriesArgs>().at('asOf');
      const asOf = at.isGiven ? `, ${at.bind('text', (instant) => writtenScope({ asOf: instant.toISOString() }))}` : '';
      return `concat_ws('~', 'SUM', ${inner.row}.indicator_code, 'center_' || ${read.row}.id${asOf})`;
    };
    const points = (inner: Reading) => {
      const [point, year] = [inner.plan.alias('point'), inner.plan.alias('year')];
      const value = `${inner.row}.in_turn[array_position(${inner.row}.years, ${year}.year)]`;
      return {
        row: point,
        from: `(SELECT ${year}.*, ${value} AS value, num_nonnulls(${value}) AS centers FROM ${figures.years(year)}) ${point}`,
        orderBy: `${point}.place`,
      };
    };
    return {
      row,
      from: `(SELECT ${asked}.*, NULL::text AS group_key, ${held}.in_turn, ${held}.years FROM ${figures.asked(asked)}
        LEFT JOIN (${valuesByIndicator(read, figures)}) ${held} ON ${held}.indicator_id = ${asked}.indicator_id) ${row}`,
      orderBy: `${row}.place`,
      scope: new Scope(read.scope).carry(pointsOfSeries, points).carry(evidenceOfSeries, reference),
    };
  },
  { arguments: ['indicators', 'fromYear', 'toYear', 'asOf'] },
);

/** What analytics adds to a center. */
export const centerFiguresReads: readonly TypeReads[] = [{ type: 'Center', fields: { facts, series, peerBands } }];
