import { rounded } from './aggregate-figures';
import type { GroupKey } from './aggregate-groups';
import type { Group, Measure, PlaceKind } from './aggregate-plan';
import { compareDecimals, type Decimal, ratioOf, sumOf } from './decimal';

export interface Grouped {
  readonly keys: ReadonlyMap<Group, GroupKey>;
  readonly figures: readonly (Decimal | null)[];
}

const whole = (count: number): Decimal => ({ units: BigInt(count), scale: 0 });

/** What a row's sum comes to among the sums of the rows alike, its own with them. */
const placed: Readonly<Record<PlaceKind, (sum: Decimal, alike: readonly Decimal[]) => Decimal | null>> = {
  SHARE: (sum, alike) => rounded(ratioOf(sum, sumOf(alike)), 6),
  RANK: (sum, alike) => whole(1 + alike.filter((other) => compareDecimals(other, sum) > 0).length),
  PERCENTILE: (sum, alike) => {
    const smaller = alike.filter((other) => compareDecimals(other, sum) < 0).length;
    return rounded(ratioOf(whole(smaller), whole(alike.length - 1)), 4);
  },
};

const isPlace = (kind: Measure['kind']): kind is PlaceKind => kind in placed;

/** Puts places where only sums were: among the rows alike in what the measure names. */
export const withPlaces = (rows: readonly Grouped[], measures: readonly Measure[]): Grouped[] => {
  const nameOf = (row: Grouped, within: readonly Group[]): string =>
    JSON.stringify(within.map((group) => row.keys.get(group) ?? null));
  return rows.map((row) => ({
    keys: row.keys,
    figures: measures.map(({ kind, within }, index) => {
      const sum = row.figures[index] ?? null;
      if (sum === null || within === null || !isPlace(kind)) return sum;
      const name = nameOf(row, within);
      const alike = rows.filter((other) => nameOf(other, within) === name);
      return placed[kind](
        sum,
        alike.flatMap(({ figures }) => figures[index] ?? []),
      );
    }),
  }));
};
