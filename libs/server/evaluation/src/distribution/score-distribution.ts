import { histogramBins, quartiles, quartilesFromHistogram } from '@wanchuang/domain-evaluation';
import type { DistributionCell } from './distribution-cells.read';
import type { ScoreDistributionType } from './evaluation-distribution.type';

const decimal = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** Sum ÷ participants, half up at 4 places: the sum has two places, so it is whole in ten-thousandths. */
export const meanOf = (scoreTotal: string, participants: number): string | null => {
  if (participants === 0) return null;
  const [whole = '0', places = ''] = scoreTotal.split('.');
  const units = BigInt(whole + places.padEnd(4, '0').slice(0, 4));
  const count = BigInt(participants);
  const rounded = (2n * units + count) / (2n * count);
  const text = rounded.toString().padStart(5, '0');
  return `${text.slice(0, -4)}.${text.slice(-4)}`;
};

const binsOf = (histogram: readonly number[]): ScoreDistributionType['histogram'] =>
  histogram.map((centers, from) => ({ from, to: from + 1, centers }));

const exactFigures = (scores: readonly number[]) => {
  const sorted = [...scores].sort((one, other) => one - other);
  return { found: quartiles(sorted), min: sorted[0], max: sorted[sorted.length - 1] };
};

const interpolatedFigures = (histogram: readonly number[]) => {
  const lowest = histogram.findIndex((centers) => centers > 0);
  const highest = histogram.findLastIndex((centers) => centers > 0);
  const none = lowest < 0;
  return {
    found: quartilesFromHistogram(histogram),
    min: none ? undefined : lowest,
    max: none ? undefined : Math.min(highest + 1, histogramBins),
  };
};

/** The spread of a cell's scores: exact from the scores themselves where they are given, else from its histogram. */
export const scoreDistribution = (cell: DistributionCell, scores: readonly string[] | null): ScoreDistributionType => {
  const { found, min, max } = scores ? exactFigures(scores.map(Number)) : interpolatedFigures(cell.histogram);
  const text = (value: number | undefined): string | null => (value === undefined ? null : decimal(value));
  return {
    mean: meanOf(cell.scoreTotal, cell.participants),
    min: text(min),
    p25: text(found?.p25),
    median: text(found?.median),
    p75: text(found?.p75),
    max: text(max),
    exact: scores !== null,
    histogram: binsOf(cell.histogram),
  };
};
