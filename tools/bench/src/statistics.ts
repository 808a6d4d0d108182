/** The middle of some numbers; of an even number of them, the mean of the two in the middle. NaN of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
};

/**
 * The value that at least `share` of all values do not exceed (nearest rank): a value that was measured, never one
 * between two. NaN of none.
 * @param sorted ascending
 * @param share above 0, up to 1
 */
export const percentile = (sorted: ArrayLike<number>, share: number): number => {
  if (!(share > 0 && share <= 1)) throw new RangeError(`${share} is no share above 0, up to 1`);
  // share × length may land a rounding error above a whole number, which would be one rank too high
  const rank = Math.ceil(Number((share * sorted.length).toPrecision(12)));
  return sorted[rank - 1] ?? NaN;
};
