import { evidenceOfYear, joinEvidence } from '@wanchuang/domain-indicators';
import {
  type DecimalText,
  type PlotRow,
  type Series,
  type SeriesPoint,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  pivotSeries,
  ratioSeries,
  subtractDecimals,
  withRest,
} from '@wanchuang/web-ui';
import { type Measure, type PlotPart, type PlotSpec, type Stack, developmentCode, investmentCode } from './plot-specs';

export interface ApiPoint extends SeriesPoint {
  /** How many centers have a value. */
  readonly centers: number;
  /** The reference by which the rows behind the value are opened; null where no single one says them. */
  readonly evidenceOf?: string | null;
}

export interface ApiSeries {
  readonly indicatorCode: string;
  readonly groupKey: string | null;
  /** The reference of its values over all years. */
  readonly evidenceOf?: string;
  readonly points: readonly ApiPoint[];
}

/** Its points, each with its own reference. */
export const pointsOfSeries = ({ evidenceOf, points }: ApiSeries): readonly ApiPoint[] =>
  evidenceOf === undefined
    ? points
    : points.map((point) => ({ ...point, evidenceOf: evidenceOfYear(evidenceOf, point.year) }));

/** The key of what is left beside the greatest groups. */
export const restKey = 'REST';
/** The key of a total that nobody split by kind. */
export const unsortedKey = 'UNSORTED';
/** The key of a plot that is not stacked. */
export const wholeKey = 'WHOLE';

/** More series than there are colours would not be told apart. */
const mostSeries = 8;

export interface PlotInput {
  readonly spec: PlotSpec;
  readonly stack: Stack;
  readonly years: readonly number[];
  readonly whole: readonly ApiSeries[];
  readonly grouped: readonly ApiSeries[];
  /** Group keys in the order in which they are stacked. */
  readonly groupOrder: readonly string[];
}

/** The numbers of one plot, exact. */
export interface PlotNumbers {
  /** Null where the plot is not split: then there is one series, the whole. */
  readonly stack: Stack | null;
  readonly parts: readonly PlotPart[];
  /** True where the substitute stands in for parts without values. */
  readonly substituted: boolean;
  readonly series: readonly Series[];
  /** How many groups the last series adds up, where it is the rest. */
  readonly restCount: number;
  readonly totals: readonly ApiPoint[];
  readonly investment: readonly ApiPoint[];
  readonly development: readonly ApiPoint[];
  /** How many centers stand behind a series' value of a year. */
  readonly centersBehind: (key: string, year: number) => number;
  /** The reference of a series' value of a year, or of the whole; null where it has none, as the rest of several groups. */
  readonly evidenceBehind: (key: string, year: number) => string | null;
}

const hasValues = ({ points }: { readonly points: readonly SeriesPoint[] }): boolean =>
  points.some(({ value }) => value !== null);

const aligned = (points: readonly ApiPoint[], years: readonly number[]): readonly ApiPoint[] =>
  years.map(
    (year) => points.find((point) => point.year === year) ?? { year, value: null, centers: 0, provisional: false },
  );

function pointsOf(series: readonly ApiSeries[], code: string, years: readonly number[]): readonly ApiPoint[] {
  const found = series.find(({ indicatorCode, groupKey }) => indicatorCode === code && groupKey === null);
  return aligned(found ? pointsOfSeries(found) : [], years);
}

/** Series of one group added up year by year; the centers behind a sum are at least those behind its greatest part. */
function added(series: readonly (readonly ApiPoint[])[], years: readonly number[]): readonly ApiPoint[] {
  return years.map((year) => {
    const ofYear = series.flatMap((points) => points.filter((point) => point.year === year));
    return {
      year,
      value: addDecimals(ofYear.map(({ value }) => value)),
      centers: Math.max(0, ...ofYear.map(({ centers }) => centers)),
      provisional: ofYear.some(({ provisional }) => provisional),
      evidenceOf: joinEvidence(
        ofYear.flatMap(({ value, evidenceOf }) => (value === null || !evidenceOf ? [] : [evidenceOf])),
      ),
    };
  });
}

/** Takes what one plot needs out of the answer. */
export function plotNumbers({ spec, stack, years, whole, grouped, groupOrder }: PlotInput): PlotNumbers {
  const ofParts = (parts: readonly PlotPart[]): readonly (readonly ApiPoint[])[] =>
    parts.map(({ indicatorCode }) => pointsOf(whole, indicatorCode, years));
  const own = spec.whole === null ? added(ofParts(spec.parts), years) : pointsOf(whole, spec.whole, years);
  const instead = spec.substitute === null ? [] : ofParts([spec.substitute]);
  const substituted = !hasValues({ points: own }) && instead.some((points) => hasValues({ points }));
  const parts = substituted && spec.substitute ? [spec.substitute] : spec.parts;
  const totals = substituted ? added(instead, years) : own;
  const split =
    stack === 'kind' ? byKind(parts, ofParts(parts), totals) : byGroup(parts, spec.whole, grouped, groupOrder, years);
  const isSplit = split.length > 1;
  const series = isSplit ? withRest(split, mostSeries, restKey) : [{ key: wholeKey, points: totals }];
  return {
    stack: isSplit ? stack : null,
    parts,
    substituted,
    series,
    restCount: isSplit ? Math.max(0, split.length - mostSeries + 1) : 0,
    totals,
    investment: pointsOf(whole, investmentCode, years),
    development: pointsOf(whole, developmentCode, years),
    centersBehind: (key, year) => {
      const points: readonly ApiPoint[] = split.find((entry) => entry.key === key)?.points ?? totals;
      return points.find((point) => point.year === year)?.centers ?? 0;
    },
    evidenceBehind: (key, year) => {
      if (key === restKey) return null;
      const points: readonly ApiPoint[] = split.find((entry) => entry.key === key)?.points ?? totals;
      return points.find((point) => point.year === year)?.evidenceOf ?? null;
    },
  };
}

interface SplitSeries extends Series {
  readonly points: readonly ApiPoint[];
}

/** The parts that have values, and what the total holds beyond them. */
function byKind(
  parts: readonly PlotPart[],
  points: readonly (readonly ApiPoint[])[],
  totals: readonly ApiPoint[],
): readonly SplitSeries[] {
  const known = parts.flatMap(({ indicatorCode }, index) => {
    const entry = { key: indicatorCode, points: points[index] ?? [] };
    return hasValues(entry) ? [entry] : [];
  });
  const unsorted = totals.map((total) => ({ ...total, value: remainder(total, known), evidenceOf: null }));
  return hasValues({ points: unsorted }) ? [...known, { key: unsortedKey, points: unsorted }] : known;
}

function remainder({ year, value }: ApiPoint, known: readonly SplitSeries[]): DecimalText | null {
  if (value === null) return null;
  const sorted = addDecimals(known.map(({ points }) => points.find((point) => point.year === year)?.value ?? null));
  const rest = sorted === null ? value : subtractDecimals(value, sorted);
  return compareDecimals(rest, '0') > 0 ? rest : null;
}

function byGroup(
  parts: readonly PlotPart[],
  whole: string | null,
  grouped: readonly ApiSeries[],
  groupOrder: readonly string[],
  years: readonly number[],
): readonly SplitSeries[] {
  const codes = new Set(whole === null ? parts.map(({ indicatorCode }) => indicatorCode) : [whole]);
  const wanted = grouped.filter(({ indicatorCode, groupKey }) => groupKey !== null && codes.has(indicatorCode));
  const present = new Set(wanted.flatMap(({ groupKey }) => (groupKey === null ? [] : [groupKey])));
  const order = [
    ...groupOrder.filter((key) => present.has(key)),
    ...[...present].filter((key) => !groupOrder.includes(key)),
  ];
  return order
    .map((key) => ({
      key,
      points: added(wanted.filter(({ groupKey }) => groupKey === key).map(pointsOfSeries), years),
    }))
    .filter(hasValues);
}

/** How many yuan of R&D a rate of patents is counted by. */
export const investmentUnit = '10000000';

const centersOf = (points: readonly ApiPoint[]): readonly SeriesPoint[] =>
  points.map(({ year, centers, provisional }) => ({
    year,
    value: centers === 0 ? null : String(centers),
    provisional,
  }));

const inTenMillions = (points: readonly SeriesPoint[]): readonly SeriesPoint[] =>
  points.map((point) => ({
    ...point,
    value: point.value === null ? null : multiplyDecimals(point.value, '0.0000001'),
  }));

/** What a measure divides by; null where it draws the values themselves. */
function divisorOf(measure: Measure, spec: PlotSpec, numbers: PlotNumbers): readonly SeriesPoint[] | null {
  if (measure === 'perCenter') return centersOf(numbers.totals);
  if (measure === 'perInvestment')
    return spec.counts === 'money' ? numbers.investment : inTenMillions(numbers.investment);
  return null;
}

/** The rows that are drawn. Ratios divide every series by the same number, so that they still add up to their total. */
export function plotRows(
  measure: Measure,
  spec: PlotSpec,
  numbers: PlotNumbers,
  years: readonly number[],
): readonly PlotRow[] {
  const divisor = divisorOf(measure, spec, numbers);
  const drawn =
    divisor === null
      ? numbers.series
      : numbers.series.map(({ key, points }) => ({ key, points: ratioSeries(points, divisor) }));
  return pivotSeries(drawn, years, divisor === null ? numbers.totals : ratioSeries(numbers.totals, divisor));
}

/** The ratio on the panel below. */
export function panelPoints(spec: PlotSpec, numbers: PlotNumbers): readonly SeriesPoint[] {
  switch (spec.panel) {
    case 'perCenter':
      return ratioSeries(numbers.totals, centersOf(numbers.totals), 2);
    case 'perInvestment':
      return ratioSeries(numbers.totals, inTenMillions(numbers.investment));
    case 'developmentShare':
      return ratioSeries(numbers.development, numbers.totals);
    case 'investmentPerStaff':
      return ratioSeries(numbers.investment, numbers.totals, 2);
  }
}

/** Complete years without a value that lie between years with one. */
export function gapsOf(points: readonly SeriesPoint[]): readonly number[] {
  const first = points.findIndex(({ value }) => value !== null);
  const last = points.findLastIndex(({ value }) => value !== null);
  return points.filter(({ value }, index) => value === null && index > first && index < last).map(({ year }) => year);
}
