import { type Language, type Grade, type Dimension, dimensionText, gradeText, sayIn } from '@wanchuang/web-client';
import {
  type Bin,
  type BoxRow,
  type GradeCounts,
  type GradeRow,
  type PlotTable,
  type QuotaMark,
  type ScoreDot,
  decimalOf,
  percentText,
  pixelsOf,
  quotaLine,
  roundDecimal,
  subtractDecimals,
  compareDecimals,
  ticksAround,
} from '@wanchuang/web-ui';
import { evaluationText } from './evaluation.text';
import type { ScoreSpreadFragment } from './overview.generated';

type Spread = Omit<ScoreSpreadFragment, 'exact'>;

/** One cycle as the API gives it. */
export interface Cycle {
  readonly fromYear: number;
  readonly toYear: number;
  readonly participants: number;
  readonly excellent: number;
  readonly good: number;
  readonly poor: number;
  readonly quota: { readonly rate: string; readonly limit: number; readonly clause: string } | null;
  readonly total: Spread & {
    readonly histogram: readonly { readonly from: number; readonly to: number; readonly centers: number }[];
  };
  readonly dimensions: readonly { readonly dimension: Dimension; readonly distribution: Spread }[];
  readonly results: readonly {
    readonly centerId: string;
    readonly name: string;
    readonly total: string;
    readonly grade: Grade;
  }[];
}

export const cycleName = ({ fromYear, toYear }: Pick<Cycle, 'fromYear' | 'toYear'>, language: Language): string =>
  sayIn(evaluationText, language)('span', { from: fromYear, to: toYear });

export const countsOf = ({ excellent, good, poor }: Cycle): GradeCounts => ({
  EXCELLENT: excellent,
  GOOD: good,
  POOR: poor,
});

/** The grades as rows, oldest first. */
export function gradeRows(cycles: readonly Cycle[], language: Language): readonly GradeRow[] {
  const say = sayIn(evaluationText, language);
  return cycles.map((cycle) => ({
    key: cycleName(cycle, language),
    label: cycleName(cycle, language),
    counts: countsOf(cycle),
    note: say('participants', { count: cycle.participants }),
  }));
}

export function scoreDots({ results }: Cycle): readonly ScoreDot[] {
  return results.map(({ centerId, name, total, grade }) => ({
    id: centerId,
    name,
    score: pixelsOf(total),
    scoreText: roundDecimal(total, 1),
    grade,
  }));
}

export function scoreBins({ total }: Cycle): readonly Bin[] {
  return total.histogram.map(({ from, to, centers }) => ({ from, to, count: centers }));
}

/** Boxes of the dimensions that have scores; the ring is the median of the cycle before. */
export function boxRows({ dimensions }: Cycle, before: Cycle | null, language: Language): readonly BoxRow[] {
  const name = sayIn(dimensionText, language);
  return dimensions.flatMap(({ dimension, distribution: { min, p25, median, p75, max } }): BoxRow[] => {
    if (min === null || p25 === null || median === null || p75 === null || max === null) return [];
    const previous = before?.dimensions.find((entry) => entry.dimension === dimension)?.distribution.median ?? null;
    return [
      {
        key: dimension,
        label: name(dimension),
        min: pixelsOf(min),
        p25: pixelsOf(p25),
        median: pixelsOf(median),
        p75: pixelsOf(p75),
        max: pixelsOf(max),
        previousMedian: previous === null ? null : pixelsOf(previous),
        note: roundDecimal(median, 1),
      },
    ];
  });
}

/** One axis for the strip and the boxes: whole tens around every score. */
export function scoreTicks(cycle: Cycle, boxes: readonly BoxRow[]): readonly number[] {
  const ends = [cycle.total.min, cycle.total.max].flatMap((value) => (value === null ? [] : [pixelsOf(value)]));
  const all = [...ends, ...boxes.flatMap(({ min, max }) => [min, max])];
  return all.length === 0 ? ticksAround(0, 100, 20) : ticksAround(Math.min(...all), Math.max(...all), 10);
}

/** Where the quota's line stands; from the histogram where single scores are not given. */
export function quotaMark({ quota, participants, results, total }: Cycle, language: Language): QuotaMark | null {
  if (quota === null) return null;
  const scores =
    results.length > 0
      ? results.map((result) => pixelsOf(result.total))
      : total.histogram.flatMap(({ from, to, centers }) =>
          Array.from({ length: centers }, (_, index) => from + ((index + 0.5) / centers) * (to - from)),
        );
  const at = quotaLine(scores, quota.limit);
  const rate = percentText(quota.rate, 0);
  return at === null
    ? null
    : { at, label: sayIn(evaluationText, language)('quota', { rate, participants, limit: quota.limit }) };
}

/** The dimension whose middle half spreads widest; null where none has scores. */
export function widestDimension({ dimensions }: Cycle): Dimension | null {
  const spreads = dimensions.flatMap(({ dimension, distribution: { p25, p75 } }) =>
    p25 === null || p75 === null ? [] : [{ dimension, spread: subtractDecimals(p75, p25) }],
  );
  const [first, ...others] = spreads;
  if (!first) return null;
  return others.reduce((best, next) => (compareDecimals(next.spread, best.spread) > 0 ? next : best), first).dimension;
}

/** What stands out in a cycle, computed. */
export function evaluationSentence(cycle: Cycle, language: Language): string {
  const say = sayIn(evaluationText, language);
  const { excellent, poor, participants, quota } = cycle;
  const widest = widestDimension(cycle);
  const grades = [
    say('takingPart', { cycle: cycleName(cycle, language), count: participants }),
    quota === null
      ? say('excellent', { count: excellent })
      : say('excellentWithin', { count: excellent, limit: quota.limit }),
    poor === 0 ? say('noPoor') : say('poor', { count: poor }),
  ].join(say('comma'));
  const spread = widest === null ? [] : [say('widest', { dimension: sayIn(dimensionText, language)(widest) })];
  return [grades, ...spread].join(say('semicolon')) + say('stop');
}

export function evaluationTitle(cycles: readonly Cycle[], language: Language): string {
  const say = sayIn(evaluationText, language);
  const names = cycles.map((cycle) => cycleName(cycle, language));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (names.length === 0) return say('emptyTitle');
  if (names.length === 1) return say('title', { cycles: say('one', { cycle: first }) });
  return say('title', {
    cycles: names.length === 2 ? say('two', { first, last }) : say('several', { first, last, count: names.length }),
  });
}

/** Grades per cycle and scores per dimension in numbers. */
export function evaluationTable(cycles: readonly Cycle[], language: Language): PlotTable {
  const say = sayIn(evaluationText, language);
  const grade = sayIn(gradeText, language);
  const dimension = sayIn(dimensionText, language);
  const dimensions = [...new Set(cycles.flatMap((cycle) => cycle.dimensions.map((entry) => entry.dimension)))];
  const score = (value: string | null | undefined): { text: string; raw: string } | null =>
    value === null || value === undefined ? null : { text: roundDecimal(value, 1), raw: value };
  return {
    caption: evaluationTitle(cycles, language),
    columns: [
      say('cycle'),
      say('participantsWord'),
      grade('EXCELLENT'),
      grade('GOOD'),
      grade('POOR'),
      say('min'),
      say('median'),
      say('max'),
      ...dimensions.map((entry) => say('medianOf', { dimension: dimension(entry) })),
    ],
    rows: cycles.map((cycle) => ({
      key: cycleName(cycle, language),
      cells: [
        cycleName(cycle, language),
        ...[cycle.participants, cycle.excellent, cycle.good, cycle.poor].map((count) => decimalOf(count)),
        ...[cycle.total.min, cycle.total.median, cycle.total.max].map(score),
        ...dimensions.map((entry) =>
          score(cycle.dimensions.find((candidate) => candidate.dimension === entry)?.distribution.median),
        ),
      ],
    })),
  };
}
