import { type DecimalText, addDecimals, compareDecimals, divideDecimals, pixelsOf } from '../numbers/decimal';

/** A value of one year as the API gives it; null is missing. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: DecimalText | null;
  readonly provisional: boolean;
}

export interface Series {
  readonly key: string;
  readonly points: readonly SeriesPoint[];
}

/** One year of a plot: exact values per series, and their total. */
export interface PlotRow {
  readonly year: number;
  /** The year's reports are not due yet (Art. 19). */
  readonly provisional: boolean;
  readonly values: Readonly<Record<string, DecimalText | null>>;
  readonly total: DecimalText | null;
}

/**
 * Turns series into one row per year. `whole`, where given, is the total that the API knows; else the parts are added.
 * A year without any value stays as a row of nulls: a gap, never a zero.
 */
export function pivotSeries(
  series: readonly Series[],
  years: readonly number[],
  whole?: readonly SeriesPoint[],
): readonly PlotRow[] {
  const pointsOf = new Map(series.map(({ key, points }) => [key, new Map(points.map((point) => [point.year, point]))]));
  const wholeOf = new Map(whole?.map((point) => [point.year, point]));
  return years.map((year) => {
    const points = [...pointsOf].map(([key, byYear]) => [key, byYear.get(year)] as const);
    const values = Object.fromEntries(points.map(([key, point]) => [key, point?.value ?? null]));
    const total = whole ? (wholeOf.get(year)?.value ?? null) : addDecimals(Object.values(values));
    const provisional = [wholeOf.get(year), ...points.map(([, point]) => point)].some((point) => point?.provisional);
    return { year, provisional, values, total };
  });
}

/** The years from the first to the last, none left out. */
export function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Keeps the greatest series by their newest value and adds up the rest as one: nothing is dropped. The order of the
 * kept ones is that of the list, so that a colour does not move when a filter changes.
 */
export function withRest(series: readonly Series[], most: number, restKey: string): readonly Series[] {
  if (series.length <= most) return series;
  const newest = ({ points }: Series): DecimalText => points.findLast((point) => point.value !== null)?.value ?? '0';
  const ranked = [...series].sort((one, other) => compareDecimals(newest(other), newest(one)));
  const kept = new Set(ranked.slice(0, most - 1).map(({ key }) => key));
  const rest = series.filter(({ key }) => !kept.has(key));
  const years = [...new Set(rest.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (one, other) => one - other,
  );
  const points = years.map((year) => {
    const ofYear = rest.flatMap(({ points: all }) => all.filter((point) => point.year === year));
    return {
      year,
      value: addDecimals(ofYear.map(({ value }) => value)),
      provisional: ofYear.some(({ provisional }) => provisional),
    };
  });
  return [...series.filter(({ key }) => kept.has(key)), { key: restKey, points }];
}

/** One series divided by another, year by year; null where either is missing or the divisor is zero. */
export function ratioSeries(
  top: readonly SeriesPoint[],
  bottom: readonly SeriesPoint[],
  places = 6,
): readonly SeriesPoint[] {
  const divisors = new Map(bottom.map((point) => [point.year, point]));
  return top.map(({ year, value, provisional }) => {
    const divisor = divisors.get(year);
    const known = value !== null && divisor !== undefined && divisor.value !== null;
    return {
      year,
      value: known && divisor.value !== null ? divideDecimals(value, divisor.value, places) : null,
      provisional: provisional || (divisor?.provisional ?? false),
    };
  });
}

/** Each value as a share of its year's total, 0–1. */
export function sharesOf(rows: readonly PlotRow[]): readonly PlotRow[] {
  return rows.map((row) => {
    const { total } = row;
    const share = (value: DecimalText | null): DecimalText | null =>
      value === null || total === null ? null : divideDecimals(value, total, 6);
    return {
      ...row,
      values: Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, share(value)])),
      total: total === null ? null : share(total),
    };
  });
}

/** Runs of years with values: a line is drawn through each, and broken between them. */
export function unbrokenRuns<T>(points: readonly T[], isMissing: (point: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let open = false;
  for (const point of points) {
    if (isMissing(point)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

/** The place of a value on the screen; missing stays missing. */
export function markOf(value: DecimalText | null | undefined): number | null {
  return value === null || value === undefined ? null : pixelsOf(value);
}
