import { Carried, many, nullable, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { histogramTable } from './distribution-cells';
import { distributing, type ScoreKind } from './distributions';
import { joinedRows } from './joined-rows';
import { spreadTable } from './score-spread';

/** Which scores a ScoreDistribution is of. */
export const scoreKind = new Carried<ScoreKind>('a kind of scores');

const joined = (read: Reading, table: typeof spreadTable | typeof histogramTable): string => {
  const name = table(read.scope.take(distributing), read.scope.take(scoreKind));
  return read.scope.take(joinedRows).joined(name, ['number', 'dimension']);
};

const figure = (column: string) => nullable((_, read) => `${joined(read, spreadTable)}.${column}`);

const histogram = many((read) => {
  const row = read.plan.alias('bin');
  return {
    row,
    from: `unnest(${joined(read, histogramTable)}.bins) WITH ORDINALITY AS ${row} (centers, place)`,
    orderBy: `${row}.place`,
  };
});

/** Made of a row of distributions or dimensions, with the spread of its scores beside it. */
export const scoreDistributionReads: readonly TypeReads[] = [
  {
    type: 'ScoreDistribution',
    fields: {
      mean: nullable((row) => `round(${row}.score_total / nullif(${row}.participants, 0), 4)`),
      min: figure('min'),
      p25: figure('p25'),
      median: figure('median'),
      p75: figure('p75'),
      max: figure('max'),
      exact: total((row) => `${row}.is_exact`),
      histogram,
    },
  },
  {
    type: 'HistogramBin',
    fields: {
      from: total((row) => `${row}.place - 1`),
      to: total((row) => `${row}.place`),
      centers: total((row) => `${row}.centers`),
    },
  },
];
