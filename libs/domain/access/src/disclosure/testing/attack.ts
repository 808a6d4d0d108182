/** What somebody who attacks knows of a center: who runs it, and in which sums it is counted. Its value only if it is their own. */
interface Target {
  readonly centerId: number;
  readonly groupId: number;
  readonly value: number;
}

/** A sum that is told, as everybody can see what it is a sum of. */
interface Told {
  readonly centerIds: ReadonlySet<number>;
}

/** What an attack got hold of. */
export interface Breach {
  /** Who attacks: a host that takes its own centers away; null: the public. */
  readonly by: number | null;
  readonly how: 'SMALL_GROUP' | 'CLOSE_ESTIMATE';
  readonly centerIds: readonly number[];
}

type Row = readonly number[];

// Of matrices of zeros and ones this small no minor is as large as the prime, so ranks are those over the rational numbers.
const prime = 94906249;
const modulo = (value: number): number => ((value % prime) + prime) % prime;
const product = (one: number, other: number): number => Number((BigInt(one) * BigInt(other)) % BigInt(prime));

const power = (base: number, exponent: number): number =>
  exponent === 0 ? 1 : product(exponent % 2 === 1 ? base : 1, power(product(base, base), Math.floor(exponent / 2)));

/** By elimination. */
export const rankOf = (matrix: readonly Row[]): number => {
  const rows = matrix.map((row) => row.map(modulo));
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    const pivot = rows[at];
    if (!pivot) continue;
    rows[at] = rows[rank] ?? pivot;
    rows[rank] = pivot;
    const inverse = power(pivot[column] ?? 1, prime - 2);
    for (let index = rank + 1; index < rows.length; index += 1) {
      const factor = product(rows[index]?.[column] ?? 0, inverse);
      if (factor !== 0)
        rows[index] = (rows[index] ?? []).map((value, place) => modulo(value - product(factor, pivot[place] ?? 0)));
    }
    rank += 1;
  }
  return rank;
};

/** All choices of some of the items whose sizes come to at most that much, but none. */
const choices = (sizes: readonly number[], most: number): number[][] =>
  sizes.reduce<number[][]>(
    (found, size, index) => [
      ...found,
      ...found
        .filter((chosen) => size + chosen.reduce((sum, one) => sum + (sizes[one] ?? 0), 0) <= most)
        .map((chosen) => [...chosen, index]),
    ],
    [[]],
  );

/**
 * Fewer centers than that, of which some combination of the sums says something: it is zero on all others exactly if
 * these have a smaller rank alone. Columns that are equal stay together.
 */
const smallGroups = (targets: readonly Target[], told: readonly Told[], fewest: number): number[][] => {
  const columns = new Map<string, number[]>();
  for (const { centerId } of targets) {
    const column = told.map(({ centerIds }) => (centerIds.has(centerId) ? 1 : 0)).join('');
    if (column.includes('1')) columns.set(column, [...(columns.get(column) ?? []), centerId]);
  }
  const groups = [...columns];
  const matrixOf = (some: typeof groups): Row[] => told.map((_, row) => some.map(([column]) => Number(column[row])));
  const whole = rankOf(matrixOf(groups));
  return choices(
    groups.map(([, centers]) => centers.length),
    fewest - 1,
  )
    .filter((chosen) => chosen.length > 0)
    .filter((chosen) => rankOf(matrixOf(groups.filter((_, index) => !chosen.includes(index)))) < whole)
    .map((chosen) => chosen.flatMap((index) => groups[index]?.[1] ?? []));
};

/** The sums and what comes of adding and subtracting up to three of them, where that counts every center once or not at all. */
const combinations = (targets: readonly Target[], told: readonly Told[]): number[][] => {
  const rows = told.map(({ centerIds }) => targets.map(({ centerId }) => (centerIds.has(centerId) ? 1 : 0)));
  let found: Row[] = [targets.map(() => 0)];
  const reached = new Map<string, Row>();
  for (let step = 0; step < 3; step += 1) {
    found = found.flatMap((row) =>
      rows.flatMap((other) => [1, -1].map((sign) => row.map((value, place) => value + sign * (other[place] ?? 0)))),
    );
    for (const row of found) reached.set(row.join(), row);
    found = [...new Map(found.map((row) => [row.join(), row])).values()];
  }
  return [...reached.values()]
    .filter((row) => row.every((value) => value === 0 || value === 1) && row.includes(1))
    .map((row) => targets.flatMap(({ centerId }, place) => (row[place] === 1 ? [centerId] : [])));
};

/** Hosts whose sum the attacker, after taking its own away, overestimates by no more than that share. */
const closeEstimates = (by: number | null, within: readonly Target[], share: number): number[][] => {
  const others = within.filter(({ groupId }) => groupId !== by);
  const sum = (some: readonly Target[]): number => some.reduce((total, { value }) => total + value, 0);
  return [...new Set(others.map(({ groupId }) => groupId))]
    .map((host) => others.filter(({ groupId }) => groupId === host))
    .filter((own) => sum(others) - sum(own) <= share * sum(own))
    .map((own) => own.map(({ centerId }) => centerId));
};

/** Everything that the public and every host can get at by linear algebra on what is told. It knows nothing of the rule. */
export const attack = (
  targets: readonly Target[],
  told: readonly Told[],
  wanted: { fewest: number; share: number },
): Breach[] => {
  const attackers = [null, ...new Set(targets.map(({ groupId }) => groupId))];
  const sums = combinations(targets, told);
  return attackers.flatMap((by) => [
    ...smallGroups(
      targets.filter(({ groupId }) => groupId !== by),
      told,
      wanted.fewest,
    ).map((centerIds): Breach => ({ by, how: 'SMALL_GROUP', centerIds })),
    ...sums
      .flatMap((ids) =>
        closeEstimates(
          by,
          targets.filter(({ centerId }) => ids.includes(centerId)),
          wanted.share,
        ),
      )
      .map((centerIds): Breach => ({ by, how: 'CLOSE_ESTIMATE', centerIds })),
  ]);
};
