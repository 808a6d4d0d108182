import type { PublicMeasure } from '@wanchuang/web-client';
import { type DecimalText, changeText, countChangeText, divideDecimals, subtractDecimals } from '@wanchuang/web-ui';
import type { PublicFiguresQuery } from './public-figures.generated';

export type PublicFigures = PublicFiguresQuery['publicFigures'];
export type Release = PublicFigures['releases'][number];
export type Point = PublicFigures['whole'][number]['points'][number];
type Field = NonNullable<PublicFigures['byField'][number]['field']>;

interface Series {
  readonly measure: PublicMeasure;
  readonly points: readonly Point[];
}

/** The release that the page shows: the one of the year in the address, else the latest year's; null: nothing was published. */
export function shownRelease({ releases }: PublicFigures, year: number | null): Release | null {
  return releases.find((release) => release.year === year) ?? releases.at(-1) ?? null;
}

/** The release that was published last, whatever year it is about. */
export function newestRelease(releases: readonly Release[]): Release | null {
  return releases.reduce<Release | null>(
    (newest, one) => (newest === null || Date.parse(one.publishedAt) > Date.parse(newest.publishedAt) ? one : newest),
    null,
  );
}

/** The courses of a measure over the years; none where it was never told. */
export function pointsOf(series: readonly Series[], measure: PublicMeasure): readonly Point[] {
  return series.find((one) => one.measure === measure)?.points ?? [];
}

/** A figure of one year; null where there is none at all. */
export function pointAt(points: readonly Point[], year: number): Point | null {
  return points.find((one) => one.year === year) ?? null;
}

/** The value of a year, where it is told. */
export function valueAt(points: readonly Point[], year: number): DecimalText | null {
  return pointAt(points, year)?.value ?? null;
}

/** How a figure changed on the year before; null unless both are told. Numbers of centers change by so many, sums by a share. */
export function changeOn(measure: PublicMeasure, points: readonly Point[], year: number): string | null {
  const [now, before] = [valueAt(points, year), valueAt(points, year - 1)];
  if (now === null || before === null) return null;
  const difference = subtractDecimals(now, before);
  if (measure === 'CENTERS') return countChangeText(difference);
  const rate = divideDecimals(difference, before, 6);
  return rate === null ? null : changeText(rate);
}

export interface FieldRow {
  readonly field: Field;
  readonly points: Readonly<Partial<Record<PublicMeasure, Point>>>;
}

/** The fields that had a center in a year, in the order of the catalogue, each with its figures of that year. */
export function fieldRows({ byField }: PublicFigures, fields: readonly Field[], year: number): readonly FieldRow[] {
  return fields.flatMap((field) => {
    const points: Partial<Record<PublicMeasure, Point>> = {};
    for (const series of byField) {
      const point = series.field?.code === field.code ? pointAt(series.points, year) : null;
      if (point !== null && point.state !== 'NO_CENTER') points[series.measure] = point;
    }
    return Object.keys(points).length === 0 ? [] : [{ field, points }];
  });
}
