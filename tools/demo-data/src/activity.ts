import { apportion } from './apportion';
import type { DemoCenter } from './centers';
import type { DistrictSpec } from './district-spec';
import { type Random, randomFor } from './prng';

/** R&D investment in yuan, by center id and year: what the other figures of a report follow from. */
export type RdInvestment = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Figures are given to the hundred yuan. */
const grain = 100;

/** How much a center is doing in a year: it grows, and its first years are its smallest. */
export function sizeIn(center: DemoCenter, year: number): number {
  const age = year - (center.years[0] ?? year);
  const start = age === 0 ? 0.6 : age === 1 ? 0.85 : 1;
  return center.traits.size * start * center.traits.growth ** age;
}

/** Now and then a year falls out of line: an instrument bought, a team lost. */
function shock(random: Random): number {
  return random.weighted([
    [1, 0.965],
    [2.4, 0.02],
    [0.4, 0.015],
  ]);
}

/** Shares a district's R&D investment out among those of its centers that reported. */
export function shareRdInvestment(spec: DistrictSpec, centers: readonly DemoCenter[], seed: number): RdInvestment {
  const investment = new Map(centers.map(({ row }) => [row.id, new Map<number, number>()]));
  for (const { year, rdInvestment } of spec.targets) {
    const random = randomFor(seed, spec.jurisdiction.code, 'rd', year);
    const reporting = centers.filter((center) => center.reportedYears.includes(year));
    const weights = reporting.map((center) => sizeIn(center, year) * random.factor(0.1) * shock(random));
    apportion(Math.round(rdInvestment / grain), weights).forEach((share, index) => {
      const center = reporting[index];
      if (center !== undefined) investment.get(center.row.id)?.set(year, share * grain);
    });
  }
  return investment;
}

/** Shares a number of things out among the centers of a year, one to everyone first if asked: so many times each. */
export function shareCount(
  total: number,
  centers: readonly DemoCenter[],
  weightOf: (center: DemoCenter) => number,
  everyone: boolean,
): DemoCenter[] {
  const atLeast = everyone && total >= centers.length ? 1 : 0;
  const shares = apportion(total - atLeast * centers.length, centers.map(weightOf));
  return centers.flatMap((center, index) => Array<DemoCenter>((shares[index] ?? 0) + atLeast).fill(center));
}
