import { excellentLimit, type Grade } from '@wanchuang/domain-evaluation';
import { parameterForHistory, wanzhouPolicy } from '@wanchuang/domain-policy';
import type { DemoCenter, ScoredDimension } from './centers';
import type { CycleSpec, DistrictSpec } from './district-spec';
import type { Ids } from './ids';
import { type Random, randomFor } from './prng';
import type { DistrictRows, EvaluationScoreRow } from './rows';

export type Evaluations = Pick<DistrictRows, 'evaluation_cycle' | 'evaluation_result' | 'evaluation_score'>;

/** Weights of the dimensions in the total, in percent: an invented indicator system (Art. 22). */
export const dimensionWeights: Readonly<Record<ScoredDimension, number>> = {
  OPERATION: 25,
  RESEARCH: 30,
  TRANSFER: 25,
  SERVICE: 20,
};
const dimensions: readonly ScoredDimension[] = ['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE'];

/** Below this total a center is POOR; from that one on it may be EXCELLENT. */
export const poorBelow = 65;
export const excellentFrom = 82;

/** The shape of the totals: at which share of the participants, from the lowest, which total is reached. */
const shape: readonly (readonly [share: number, total: number])[] = [
  [0, 51],
  [0.088, 64.4],
  [0.1, 66],
  [0.5, 75.5],
  [0.8, 81],
  [0.95, 87],
  [1, 93.5],
];

function totalAt(share: number): number {
  const next = shape.findIndex(([at]) => at >= share);
  const [lowShare, lowTotal] = shape[next - 1] ?? [0, 51];
  const [highShare, highTotal] = shape[next] ?? [1, 93.5];
  return lowTotal + ((share - lowShare) / (highShare - lowShare)) * (highTotal - lowTotal);
}

/** Scores are counted in hundredths of a point, so that totals are exact. */
type Scores = Readonly<Record<ScoredDimension, number>>;

const decimal = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

function totalOf(scores: Scores): number {
  return Math.round(
    dimensions.reduce((sum, dimension) => sum + dimensionWeights[dimension] * scores[dimension], 0) / 100,
  );
}

function mapDimensions(value: (dimension: ScoredDimension) => number): Scores {
  return {
    OPERATION: value('OPERATION'),
    RESEARCH: value('RESEARCH'),
    TRANSFER: value('TRANSFER'),
    SERVICE: value('SERVICE'),
  };
}

interface Scored {
  readonly center: DemoCenter;
  readonly scores: Scores;
  readonly total: number;
}

/** Raw scores from the centers' strengths, moved as a whole so that the totals take their shape. */
function scoreParticipants(random: Random, participants: readonly DemoCenter[]): Scored[] {
  const spread: Scores = { OPERATION: 500, RESEARCH: 700, TRANSFER: 900, SERVICE: 650 };
  const raw = participants.map((center) => {
    const scores = mapDimensions((dimension) => {
      const points = center.traits.strength[dimension] + 0.5 * random.normal();
      return Math.round(7500 + spread[dimension] * points);
    });
    return { center, scores, total: totalOf(scores) };
  });
  const ascending = [...raw].sort((a, b) => a.total - b.total || a.center.row.id - b.center.row.id);
  return ascending.map(({ center, scores, total }, rank) => {
    const aim = totalAt((rank + 0.5) / ascending.length) * 100 + random.between(-15, 15);
    const moved = moveTo(scores, Math.round(aim) - total);
    return { center, scores: moved, total: totalOf(moved) };
  });
}

/** Every dimension by the same number of points; what one cannot take at the ends of the scale is not made up for. */
function moveTo(scores: Scores, by: number): Scores {
  return mapDimensions((dimension) => Math.min(9980, Math.max(2000, scores[dimension] + by)));
}

/** Art. 23: EXCELLENT at most the quota, ties at the line all left out; POOR below the threshold. */
function grade(scored: readonly Scored[], rate: string): (total: number) => Grade {
  const descending = scored.map(({ total }) => total).sort((a, b) => b - a);
  const limit = excellentLimit(scored.length, rate);
  const firstOut = descending[limit] ?? -1;
  return (total) => {
    if (total < poorBelow * 100) return 'POOR';
    return total > firstOut && total >= excellentFrom * 100 ? 'EXCELLENT' : 'GOOD';
  };
}

const takesPart = (center: DemoCenter, { toYear, cutOffOn }: CycleSpec): boolean =>
  center.row.recognised_on < `${toYear}-01-01` && (center.row.ended_on === null || center.row.ended_on > cutOffOn);

function evaluate(
  random: Random,
  spec: DistrictSpec,
  cycle: CycleSpec,
  centers: readonly DemoCenter[],
  ids: Ids,
): Evaluations {
  const cycleId = ids.next('evaluation_cycle');
  const scored = scoreParticipants(
    random,
    centers.filter((center) => takesPart(center, cycle)),
  );
  const gradeOf = grade(scored, parameterForHistory(wanzhouPolicy, 'excellentQuota', cycle.publishedOn));
  const scores: EvaluationScoreRow[] = [];
  const results = scored.map((one) => {
    const id = ids.next('evaluation_result');
    scores.push(
      ...dimensions.map((dimension) => ({ result_id: id, dimension, score: decimal(one.scores[dimension]) })),
    );
    const total = decimal(one.total);
    return { id, cycle_id: cycleId, center_id: one.center.row.id, total, grade: gradeOf(one.total) };
  });
  return {
    evaluation_cycle: [
      {
        id: cycleId,
        jurisdiction_id: spec.jurisdiction.id,
        from_year: cycle.fromYear,
        to_year: cycle.toYear,
        state: 'PUBLISHED',
        cut_off_on: cycle.cutOffOn,
        published_on: cycle.publishedOn,
      },
    ],
    evaluation_result: results,
    evaluation_score: scores,
  };
}

/** The published evaluation cycles of a district with the scores and the grade of each participant (Art. 21–23). */
export function makeEvaluations(
  spec: DistrictSpec,
  centers: readonly DemoCenter[],
  seed: number,
  ids: Ids,
): Evaluations {
  const random = randomFor(seed, spec.jurisdiction.code, 'evaluations');
  const cycles = spec.cycles.map((cycle) => evaluate(random, spec, cycle, centers, ids));
  return {
    evaluation_cycle: cycles.flatMap((cycle) => cycle.evaluation_cycle),
    evaluation_result: cycles.flatMap((cycle) => cycle.evaluation_result),
    evaluation_score: cycles.flatMap((cycle) => cycle.evaluation_score),
  };
}
