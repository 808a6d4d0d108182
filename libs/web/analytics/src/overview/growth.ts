import {
  type DecimalText,
  type SeriesPoint,
  addDecimals,
  compareDecimals,
  decimalOf,
  divideDecimals,
  pixelsOf,
  subtractDecimals,
} from '@wanchuang/web-ui';

/** A year that has a value. */
export interface KnownPoint {
  readonly year: number;
  readonly value: DecimalText;
}

/** The newest value whose year is complete; null where there is none. */
export function newest(points: readonly SeriesPoint[]): KnownPoint | null {
  const point = points.findLast(({ value, provisional }) => value !== null && !provisional);
  return point && point.value !== null ? { year: point.year, value: point.value } : null;
}

export function valueIn(points: readonly SeriesPoint[], year: number): DecimalText | null {
  return points.find((point) => point.year === year)?.value ?? null;
}

/** By which rate a value changed; null where the one before is missing or not above zero. */
export function changeRate(value: DecimalText | null, before: DecimalText | null): DecimalText | null {
  if (value === null || before === null || compareDecimals(before, '0') <= 0) return null;
  return divideDecimals(subtractDecimals(value, before), before, 6);
}

/** What a year is compared with. */
export const comparisonValues = ['lastYear', 'mean', 'cycle'] as const;
export type Comparison = (typeof comparisonValues)[number];

export interface YearRange {
  readonly fromYear: number;
  readonly toYear: number;
}

/** How many years before are averaged by the comparison `mean`. */
export const meanYears = 3;

/** The value that a year is compared with; null where a year of it is missing. `cycle` is the evaluation cycle before. */
export function baseOf(
  points: readonly SeriesPoint[],
  year: number,
  comparison: Comparison,
  cycle: YearRange | null,
): DecimalText | null {
  const span = {
    lastYear: { fromYear: year - 1, toYear: year - 1 },
    mean: { fromYear: year - meanYears, toYear: year - 1 },
    cycle,
  }[comparison];
  if (span === null) return null;
  const values = points.flatMap((point) =>
    point.year >= span.fromYear && point.year <= span.toYear && point.value !== null ? [point.value] : [],
  );
  const wanted = span.toYear - span.fromYear + 1;
  return values.length === wanted ? divideDecimals(addDecimals(values) ?? '0', String(wanted), 6) : null;
}

/** The mean growth per year up to the newest value, over at most so many years; null where the first is not above zero. */
export function annualGrowth(
  points: readonly SeriesPoint[],
  years: number,
): { readonly rate: DecimalText; readonly years: number } | null {
  const last = newest(points);
  if (last === null) return null;
  const first = points.find(
    (point) => point.year >= last.year - years && point.year < last.year && point.value !== null,
  );
  if (!first || first.value === null || compareDecimals(first.value, '0') <= 0) return null;
  const span = last.year - first.year;
  return { rate: decimalOf((pixelsOf(last.value) / pixelsOf(first.value)) ** (1 / span) - 1), years: span };
}

export interface Group {
  readonly key: string;
  readonly points: readonly SeriesPoint[];
}

/** Groups below this share of the whole do not count as the fastest growing: little grows fast. */
const leastShare = '0.05';

/** The group that grew most on the year before, among those that matter; null where none grew. */
export function fastestGrowing(
  groups: readonly Group[],
  year: number,
): { readonly key: string; readonly rate: DecimalText } | null {
  const whole = addDecimals(groups.map(({ points }) => valueIn(points, year)));
  const candidates = groups.flatMap(({ key, points }) => {
    const value = valueIn(points, year);
    const rate = changeRate(value, valueIn(points, year - 1));
    const share = value === null || whole === null ? null : divideDecimals(value, whole, 6);
    const matters = share !== null && compareDecimals(share, leastShare) >= 0;
    return rate !== null && matters && compareDecimals(rate, '0') > 0 ? [{ key, rate }] : [];
  });
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, next) => (best === null || compareDecimals(next.rate, best.rate) > 0 ? next : best),
    null,
  );
}

/** The group with the greatest value, and its share of all; null where nothing is known. */
export function greatestShare(
  groups: readonly Group[],
  year: number,
): { readonly key: string; readonly share: DecimalText } | null {
  const known = groups.flatMap(({ key, points }) => {
    const value = valueIn(points, year);
    return value === null ? [] : [{ key, value }];
  });
  const whole = addDecimals(known.map(({ value }) => value));
  const [first, ...others] = known;
  if (!first || whole === null) return null;
  const greatest = others.reduce((best, next) => (compareDecimals(next.value, best.value) > 0 ? next : best), first);
  const share = divideDecimals(greatest.value, whole, 6);
  return share === null ? null : { key: greatest.key, share };
}

/** For how many years in a row up to the newest a value has risen (positive) or fallen (negative). */
export function streakOf(points: readonly SeriesPoint[]): number {
  const last = newest(points);
  if (last === null) return 0;
  let streak = 0;
  for (let year = last.year; ; year -= 1) {
    const [value, before] = [valueIn(points, year), valueIn(points, year - 1)];
    const turn = value === null || before === null ? 0 : Math.sign(compareDecimals(value, before));
    if (turn === 0 || turn * streak < 0) return streak;
    streak += turn;
  }
}
