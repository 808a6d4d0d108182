import { excellentLimit, type Grade, histogramBins } from '@wanchuang/domain-evaluation';
import { Dimension } from '@wanchuang/domain-indicators';
import { parameterInForce, policyOf } from '@wanchuang/domain-policy';
import { compareDecimals, type Decimal, decimalOf, decimalText, roundTo, sumOf, zero } from './decimal';
import { type EvaluationFilter, isPublished, overlaps } from './evaluation-fields';
import type { Reading } from './reading';
import { centersIn, type Scope } from './scope';
import type { World } from './world';
import type { CenterRow, CycleRow, ResultRow } from './world-rows';

export type DistributionGroup = 'FIELD' | 'DEPARTMENT' | 'JURISDICTION';

interface Participant {
  readonly center: CenterRow;
  readonly cycle: CycleRow;
  readonly result: ResultRow;
  readonly group: number;
}

const text = (value: Decimal | undefined): string | null => (value ? decimalText(value) : null);

/** Between two scores, a number of quarters of the way: exact, because scores have two places. */
const quarter = (sorted: readonly Decimal[], quarters: number): Decimal | undefined => {
  const place = quarters * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place / 4)], sorted[Math.ceil(place / 4)]];
  if (low === undefined || high === undefined) return undefined;
  const share = BigInt(place % 4);
  const [from, to] = [roundTo(low, 2).units, roundTo(high, 2).units];
  // the fourth of hundredths, in ten-thousandths
  return { units: (from * (4n - share) + to * share) * 25n, scale: 4 };
};

/** Half up, which for scores is half away from zero. */
const meanOf = (scores: readonly Decimal[]): Decimal | undefined => {
  if (scores.length === 0) return undefined;
  const units = roundTo(sumOf(scores) ?? zero, 4).units;
  const count = BigInt(scores.length);
  return { units: (2n * units + count) / (2n * count), scale: 4 };
};

const scoreDistribution = (given: readonly string[]) => {
  const scores = given.map(decimalOf).sort(compareDecimals);
  const bins = new Array<number>(histogramBins).fill(0);
  for (const { units, scale } of scores) {
    const bin = Math.min(Number(units / 10n ** BigInt(scale)), histogramBins - 1);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return {
    exact: true,
    mean: text(meanOf(scores)),
    min: text(scores[0]),
    p25: text(quarter(scores, 1)),
    median: text(quarter(scores, 2)),
    p75: text(quarter(scores, 3)),
    max: text(scores[scores.length - 1]),
    histogram: bins.map((centers, from) => ({ from, to: from + 1, centers })),
  };
};

/** The jurisdiction right below a place in which another one stands; null of the place itself. */
const childAbove = (world: World, jurisdictionId: number, place: number): number | null =>
  world.rows.jurisdictions.find(({ id, parentId }) => parentId === place && world.isWithin(jurisdictionId, id))?.id ??
  null;

/**
 * The group that a center is counted in; null: in none. Departments and jurisdictions are those of the place itself
 * and right below it; where the filter names departments, those departments' own.
 */
const groupOf = (world: World, center: CenterRow, scope: Scope, group: DistributionGroup | null): number | null => {
  const { jurisdiction: place, departments } = scope;
  switch (group) {
    case null:
      return 0;
    case 'FIELD':
      return center.fieldId;
    case 'DEPARTMENT':
      return departments || center.jurisdictionId === place ? center.departmentId : null;
    case 'JURISDICTION':
      if (departments) return center.jurisdictionId;
      return place === null ? null : childAbove(world, center.jurisdictionId, place);
  }
};

/** The old resolvers count a distribution's participants and list them by two different rules. */
const doubt = (
  { world, doubts }: Reading,
  { center, group }: Participant,
  scope: Scope,
  by: DistributionGroup | null,
) => {
  const { jurisdiction: place } = scope;
  if (by === 'JURISDICTION' && scope.departments && place !== null)
    if (childAbove(world, center.jurisdictionId, place) !== group)
      doubts.add('a distribution by JURISDICTION of named departments that are not right below lists no results');
};

const participantsOf = (
  reading: Reading,
  scope: Scope,
  filter: EvaluationFilter,
  by: DistributionGroup | null,
): Participant[] => {
  const { world } = reading;
  // an empty id names no jurisdiction, and then nobody took part
  const centers = scope.jurisdiction === null ? [] : centersIn(world, scope);
  return centers.flatMap((center) =>
    (world.resultsOf.get(center.id) ?? []).flatMap((result) => {
      const cycle = world.cycles.get(result.cycleId);
      const group = groupOf(world, center, scope, by);
      if (!isPublished(cycle) || !overlaps(cycle, filter)) return [];
      if (group === null && by === 'DEPARTMENT' && center.departmentId !== null)
        reading.doubts.add('a distribution by DEPARTMENT lists results of its centers further below');
      if (group === null) return [];
      const participant = { center, cycle, result, group };
      doubt(reading, participant, scope, by);
      return [participant];
    }),
  );
};

/** Art. 23: the quota counts among all participants of one cycle; a filter that cuts through it leaves none. */
const quotaOf = (world: World, scope: Scope, { fromYear, toYear }: CycleRow, participants: number) => {
  const { jurisdiction: place } = scope;
  if (scope.fields || scope.departments || scope.statuses || place === null) return null;
  const [cycle, ...others] = world.rows.cycles.filter(
    (one) =>
      isPublished(one) &&
      one.fromYear === fromYear &&
      one.toYear === toYear &&
      world.isWithin(one.jurisdictionId, place),
  );
  if (!cycle || others.length > 0) return null;
  const policy = policyOf(world.jurisdictions.get(cycle.jurisdictionId)?.code ?? '');
  const quota = policy && parameterInForce(policy, 'excellentQuota', cycle.publishedOn ?? '');
  if (!quota?.inForce) return null;
  return { rate: quota.value, limit: excellentLimit(participants, quota.value), clause: quota.citation };
};

const distributionOf = (world: World, scope: Scope, by: DistributionGroup | null, taking: readonly Participant[]) => {
  const [first] = taking;
  if (!first) return [];
  const best = [...taking].sort(
    (one, other) =>
      compareDecimals(decimalOf(other.result.total), decimalOf(one.result.total)) || one.center.id - other.center.id,
  );
  const graded = (grade: Grade): number => taking.filter(({ result }) => result.grade === grade).length;
  return [
    {
      groupKey: by && { by, key: first.group },
      fromYear: first.cycle.fromYear,
      toYear: first.cycle.toYear,
      participants: taking.length,
      excellent: graded('EXCELLENT'),
      good: graded('GOOD'),
      poor: graded('POOR'),
      quota: by ? null : quotaOf(world, scope, first.cycle, taking.length),
      total: scoreDistribution(best.map(({ result }) => result.total)),
      dimensions: Object.values(Dimension).flatMap((dimension) => {
        const scores = taking.flatMap(({ result }) =>
          (world.scoresOf.get(result.id) ?? []).filter((score) => score.dimension === dimension),
        );
        return scores.length === 0
          ? []
          : [{ dimension, distribution: scoreDistribution(scores.map(({ score }) => score)) }];
      }),
      results: best.map(({ center, result }) => ({
        centerId: `center_${center.id}`,
        name: center.name,
        total: result.total,
        grade: result.grade,
      })),
    },
  ];
};

export type Distribution = ReturnType<typeof distributionOf>[number];

/** How published cycles came out: one distribution for each of their spans of years and each group, the oldest first. */
export const distributionsOf = (
  reading: Reading,
  scope: Scope,
  filter: EvaluationFilter,
  by: DistributionGroup | null,
): Distribution[] => {
  const participants = participantsOf(reading, scope, filter, by);
  const order = ({ cycle, group }: Participant): number[] => [cycle.fromYear, cycle.toYear, group];
  const groups = new Map<string, Participant[]>();
  for (const participant of participants) {
    const name = order(participant).join(' ');
    groups.set(name, [...(groups.get(name) ?? []), participant]);
  }
  return [...groups.entries()]
    .map(([name, taking]) => ({ place: name.split(' ').map(Number), taking }))
    .sort(({ place: one }, { place: other }) => one.reduce((found, key, at) => found || key - (other[at] ?? 0), 0))
    .flatMap(({ taking }) => distributionOf(reading.world, scope, by, taking));
};
