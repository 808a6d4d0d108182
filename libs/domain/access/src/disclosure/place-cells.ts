import type { Cell } from './decide-cells';

/** The field under which the whole of a place stands. */
export const wholeOfPlace = 0;

interface Placed {
  readonly centerId: number;
  readonly fieldId: number;
}

/** The sums of one place that may be told: the whole, then its fields, the largest first. Keys are those of the fields. */
export const cellsOfPlace = (centers: readonly Placed[]): Cell[] => {
  const cellOf = (fieldId: number): Cell => ({
    key: String(fieldId),
    centerIds: new Set(
      centers.filter((one) => fieldId === wholeOfPlace || one.fieldId === fieldId).map(({ centerId }) => centerId),
    ),
  });
  const fields = [...new Set(centers.map(({ fieldId }) => fieldId))].filter((fieldId) => fieldId !== wholeOfPlace);
  const bySize = fields
    .map(cellOf)
    .sort((one, other) => other.centerIds.size - one.centerIds.size || Number(one.key) - Number(other.key));
  return [cellOf(wholeOfPlace), ...bySize];
};
