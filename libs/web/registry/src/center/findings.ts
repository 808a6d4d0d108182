import type { DecimalText, SeriesPoint, ValueFormat } from '@wanchuang/web-ui';
import { changeText, compareDecimals, divideDecimals, subtractDecimals } from '@wanchuang/web-ui';
import type { SayOf } from '@wanchuang/web-client';
import type { centerText } from './center.text';

type SayCenter = SayOf<typeof centerText>;

/** The last year whose reports are due and that has a value; null where nothing is firm yet. */
export function latestFirm(points: readonly SeriesPoint[]): (SeriesPoint & { readonly value: DecimalText }) | null {
  for (const point of [...points].reverse()) {
    if (point.value !== null && !point.provisional) return { ...point, value: point.value };
  }
  return null;
}

/** Year, value and change on the year before: `2025 年 4,234 万元，较上年 +12.4%`; nothing where there is no value. */
export function courseFinding(points: readonly SeriesPoint[], format: ValueFormat, say: SayCenter): readonly string[] {
  const latest = latestFirm(points);
  if (latest === null) return [];
  const before = points.find(({ year }) => year === latest.year - 1)?.value ?? null;
  const rate = before === null ? null : divideDecimals(subtractDecimals(latest.value, before), before, 6);
  return [
    say('now', { year: latest.year, value: format.full(latest.value) }),
    ...(rate === null ? [] : [say('change', { change: changeText(rate) })]),
  ];
}

/** Where the latest value stands to the median of the peers in the same year. */
export function peerFinding(
  points: readonly SeriesPoint[],
  band: readonly { readonly year: number; readonly median: DecimalText | null }[],
  format: ValueFormat,
  say: SayCenter,
): readonly string[] {
  const latest = latestFirm(points);
  const median = band.find(({ year }) => year === latest?.year)?.median ?? null;
  if (latest === null || median === null) return [];
  const side = compareDecimals(latest.value, median);
  if (side === 0) return [say('atMedian')];
  return [say(side > 0 ? 'above' : 'below', { median: format.full(median) })];
}

/** A part of a whole, by its name. */
export interface NamedSeries {
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

/** Which part is the largest in a year; nothing where two are, or none has a value. */
export function largestFinding(parts: readonly NamedSeries[], year: number, say: SayCenter): readonly string[] {
  if (parts.length < 2) return [];
  const ranked = parts
    .flatMap(({ name, points }) => {
      const value = points.find((point) => point.year === year)?.value ?? null;
      return value === null || compareDecimals(value, '0') <= 0 ? [] : [{ name, value }];
    })
    .sort((one, other) => compareDecimals(other.value, one.value));
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && compareDecimals(first.value, second.value) === 0)) return [];
  return [say('largest', { name: first.name })];
}

/** Findings as one sentence. */
export function sentenceOf(findings: readonly string[], say: SayCenter): string {
  return findings.length === 0 ? '' : findings.join(say('comma')) + say('stop');
}
