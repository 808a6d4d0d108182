/** How far the totals of a panel lie apart. @param totals at least one */
export function spreadOf(totals: readonly number[]): { least: number; most: number; spread: number } {
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  return { least, most, spread: most - least };
}
