import {
  Carried,
  columns,
  many,
  type Reading,
  type Rows,
  Scope,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';

/**
 * Where the points of a series come from: whoever makes rows of series, which have indicator_code and group_key, carries
 * it. The points' rows have year, value, centers and provisional.
 */
export const pointsOfSeries = new Carried<(read: Reading) => Rows>('the points of a series');
/** The reference of a series, from the row of it: carried beside its points. */
export const evidenceOfSeries = new Carried<(read: Reading) => string>('the reference of a series');

/** That, for one point of the series. */
const evidenceOfPoints = new Carried<() => string>('the reference of the series of a point');

export const indicatorSeriesReads: readonly TypeReads[] = [
  {
    type: 'YearValue',
    fields: {
      ...columns(['year', 'centers', 'provisional'], ['value']),
      evidenceOf: total((row, read) => `concat_ws('~', ${read.scope.take(evidenceOfPoints)()}, ${row}.year)`),
    },
  },
  {
    type: 'IndicatorSeries',
    fields: {
      ...columns(['indicatorCode'], ['groupKey']),
      evidenceOf: total((_, read) => read.scope.take(evidenceOfSeries)(read)),
      points: many((read) => ({
        ...read.scope.take(pointsOfSeries)(read),
        scope: new Scope(read.scope).carry(evidenceOfPoints, () => read.scope.take(evidenceOfSeries)(read)),
      })),
    },
  },
];
