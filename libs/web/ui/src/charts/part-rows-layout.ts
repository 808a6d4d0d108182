import { textWidth } from '../plot/layout';

export interface Part<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
}

/** How many of each part a row has; a part that is not named has none. */
export type PartCounts<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

export const sumOfParts = (counts: PartCounts): number =>
  Object.values<number | undefined>(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

export interface PlacedPart<Key extends string> {
  readonly key: Key;
  readonly count: number;
  /** On the row's own scale: shares of it, or counts. */
  readonly from: number;
  readonly to: number;
}

/** The parts of a row one after the other; those that nobody is of take no room. @param whole what a row of full width stands for */
export function placedParts<Key extends string>(
  parts: readonly Part<Key>[],
  counts: PartCounts<Key>,
  whole: number,
): readonly PlacedPart<Key>[] {
  let before = 0;
  return parts.flatMap(({ key }) => {
    const count = counts[key] ?? 0;
    const from = before;
    before += count;
    return count === 0 ? [] : [{ key, count, from: from / whole, to: before / whole }];
  });
}

export interface KeyPlace<Key extends string> {
  readonly key: Key;
  /** Where the mark begins, in pixels. */
  readonly x: number;
  /** Counted from 0. */
  readonly line: number;
}

/** Where the key's marks and words stand, in as many lines as the width asks for. */
export function keyPlaces<Key extends string>(
  parts: readonly Part<Key>[],
  width: number,
  fontSize: number,
): readonly KeyPlace<Key>[] {
  let [x, line] = [0, 0];
  return parts.map(({ key, label }) => {
    const needed = fontSize * 1.5 + textWidth(label, fontSize);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = { key, x, line };
    x += needed + fontSize * 1.25;
    return place;
  });
}
