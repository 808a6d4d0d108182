import type { DisclosureRule } from './disclosure-rule';

/** What one center adds to a sum. */
export interface Contribution {
  readonly centerId: number;
  /** The host, with all organisations that belong together with it: they know each other's figures. */
  readonly groupId: number;
  /** Not below 0. */
  readonly value: number;
}

/** Of each host: how many centers, and what they add up to. */
const byHost = (members: Iterable<Contribution>): { centers: number; total: number }[] => {
  const hosts = new Map<number, { centers: number; total: number }>();
  for (const { groupId, value } of members) {
    const host = hosts.get(groupId) ?? { centers: 0, total: 0 };
    hosts.set(groupId, { centers: host.centers + 1, total: host.total + value });
  }
  return [...hosts.values()];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Whether a group has enough centers besides those of any one of its hosts. */
export const isLargeEnough = (members: Iterable<Contribution>, { fewestOthers }: DisclosureRule): boolean => {
  const centers = byHost(members).map((host) => host.centers);
  return sum(centers) - Math.max(0, ...centers) >= fewestOthers;
};

/**
 * Whether one host makes up so much of the sum that the second largest comes close to its figure (the p% rule). A sum of
 * nothing but zeros says what every one of them has, so it counts as dominated too.
 */
export const isDominated = (members: Iterable<Contribution>, { protection }: DisclosureRule): boolean => {
  const [largest = 0, , ...others] = byHost(members)
    .map(({ total }) => total)
    .sort((one, other) => other - one);
  return sum(others) <= protection * largest;
};

/** Whether the sum of a group may be known. Of two such groups that have no center in common, the sum may be known too. */
export const isSafe = (members: readonly Contribution[], rule: DisclosureRule): boolean =>
  isLargeEnough(members, rule) && !isDominated(members, rule);
