import fc from 'fast-check';
import type { Contribution } from '../safe-group';

export interface PlacedContribution extends Contribution {
  readonly fieldId: number;
  readonly placeId: number;
}

/** Places in a tree, centers in some of them, and the order in which the places tell their figures. */
export interface Nation {
  /** Of each place, the one above it; the first is the nation, above which is none. */
  readonly parents: readonly (number | null)[];
  readonly centers: readonly PlacedContribution[];
  readonly order: readonly number[];
}

export const isWithin = ({ parents }: Nation, place: number, outer: number): boolean => {
  if (place === outer) return true;
  const parent = parents[place] ?? null;
  return parent !== null && isWithin({ parents, centers: [], order: [] }, parent, outer);
};

/** Small numbers of everything, so that groups are about as large as they must be. */
export const nations: fc.Arbitrary<Nation> = fc.integer({ min: 1, max: 6 }).chain((places) =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: places }, (_, place) => fc.nat({ max: Math.max(0, place - 1) }))),
      fc.array(
        fc.record({
          placeId: fc.nat({ max: places - 1 }),
          fieldId: fc.integer({ min: 1, max: 3 }),
          groupId: fc.nat({ max: 11 }),
          value: fc.oneof(fc.integer({ min: 50, max: 150 }), fc.constant(0), fc.integer({ min: 1, max: 5000 })),
        }),
        { minLength: 6, maxLength: 34, size: 'max' },
      ),
      fc.shuffledSubarray(
        Array.from({ length: places }, (_, place) => place),
        { minLength: 1 },
      ),
    )
    .map(([above, centers, order]) => ({
      parents: above.map((parent, place) => (place === 0 ? null : parent)),
      centers: centers.map((center, index) => ({ ...center, centerId: index + 1 })),
      order,
    })),
);
