/** One row for each key, in the keys' order; null where there is none. What a loader's batch has to answer. */
export const oneForEach = <Row extends { key: number }>(
  keys: readonly number[],
  rows: readonly Row[],
): (Row | null)[] => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

/** The rows that belong to each key, in the keys' order. */
export const manyForEach = <Row>(
  keys: readonly number[],
  rows: readonly Row[],
  ownerOf: (row: Row) => number,
): Row[][] => {
  const byOwner = new Map<number, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byOwner.get(ownerOf(row))?.push(row);
  return keys.map((key) => byOwner.get(key) ?? []);
};
