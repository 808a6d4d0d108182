import { type PlotRow, markOf } from '../plot/series';

export interface Segment {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The segments of one column from the bottom up; what is missing takes no room. */
export function segmentsOf({ values }: PlotRow, keys: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  let top = 0;
  for (const key of keys) {
    const size = markOf(values[key]);
    if (size === null) continue;
    segments.push({ key, from: top, to: top + size });
    top += size;
  }
  return segments;
}

/** How high the highest column is. */
export function highestOf(rows: readonly PlotRow[], keys: readonly string[]): number {
  return Math.max(0, ...rows.map((row) => Math.max(segmentsOf(row, keys).at(-1)?.to ?? 0, markOf(row.total) ?? 0)));
}
