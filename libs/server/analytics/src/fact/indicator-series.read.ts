import { Carried, columns, many, type Reading, type Rows, total, type TypeReads } from '@wanchuang/server-platform';
import { evidenceOfSeries } from '../evidence/evidence-of';

/**
 * Where the points of a series come from: whoever makes rows of series, which have indicator_code and group_key, carries
 * it. The points' rows have year, value, centers and provisional.
 */
export const pointsOfSeries = new Carried<(read: Reading) => Rows>('the points of a series');

export const indicatorSeriesReads: readonly TypeReads[] = [
  {
    type: 'YearValue',
    fields: {
      ...columns(['year', 'centers', 'provisional'], ['value']),
      evidenceOf: total((row, read) => `concat_ws('~', ${read.scope.take(evidenceOfSeries)()}, ${row}.year)`),
    },
  },
  {
    type: 'IndicatorSeries',
    fields: {
      ...columns(['indicatorCode'], ['groupKey']),
      points: many((read) => read.scope.take(pointsOfSeries)(read)),
    },
  },
];
