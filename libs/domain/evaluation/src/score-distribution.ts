/** The quartiles of scores or of any other numbers. */
export interface Quartiles {
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** Scores run from 0 to 100; a histogram has a bin for each point. */
export const histogramBins = 100;

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}

/** Quartiles of numbers in ascending order, interpolated as PostgreSQL's `percentile_cont` does; null of none. */
export function quartiles(sorted: readonly number[]): Quartiles | null {
  if (sorted.length === 0) return null;
  return { p25: quantile(sorted, 0.25), median: quantile(sorted, 0.5), p75: quantile(sorted, 0.75) };
}

/** How many scores each of 100 bins of one point holds; the last also holds 100. RangeError outside 0–100. */
export function histogram(scores: readonly number[]): readonly number[] {
  const bins = new Array<number>(histogramBins).fill(0);
  for (const score of scores) {
    if (!(score >= 0 && score <= 100)) throw new RangeError(`not a score between 0 and 100: ${score}`);
    const bin = Math.min(Math.floor(score), histogramBins - 1);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function quantileFromHistogram(bins: readonly number[], rank: number): number {
  let below = 0;
  for (const [from, count] of bins.entries()) {
    if (count > 0 && below + count >= rank) return from + (rank - below) / count;
    below += count;
  }
  return bins.length;
}

/**
 * Quartiles from bins of one point, each taken as evenly filled: within a point of the exact ones. Null where the bins
 * are empty.
 */
export function quartilesFromHistogram(bins: readonly number[]): Quartiles | null {
  const total = bins.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const at = (share: number): number => quantileFromHistogram(bins, share * total);
  return { p25: at(0.25), median: at(0.5), p75: at(0.75) };
}
