import { createHash } from 'node:crypto';
import { Dimension } from '@wanchuang/domain-indicators';
import { distributionFields } from './distribution-fields';
import { fieldsOf, type TypeFields } from './fields';
import { checkYears, keyOfId } from './input-checks';
import { checkAll, expectInput } from './refusal';
import { decimals, wholeNumbers } from './orderings';
import { connectionField, type PageArgs, type Term } from './pages';
import { centersIn, type ScopeFilter, scopeOf } from './scope';
import type { World } from './world';
import type { CenterRow, CycleRow, ResultRow, ScoreRow } from './world-rows';

export interface EvaluationFilter extends ScopeFilter {
  readonly jurisdictionId: string;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

interface ResultsArgs extends PageArgs {
  readonly filter: EvaluationFilter;
  readonly cycleId?: string | null;
}

/** Whether anybody may see what a cycle found (Art. 23). */
export const isPublished = (cycle: CycleRow | undefined): cycle is CycleRow =>
  cycle?.state === 'PUBLISHED' || cycle?.state === 'CLOSED';

/** Whether a cycle reaches into the years of a filter. */
export const overlaps = (cycle: CycleRow, { fromYear, toYear }: EvaluationFilter): boolean =>
  (fromYear == null || cycle.toYear >= fromYear) && (toYear == null || cycle.fromYear <= toYear);

/** A result of a published cycle, with it. */
interface Published {
  readonly result: ResultRow;
  readonly cycle: CycleRow;
}

const published = (world: World, results: readonly ResultRow[]): Published[] =>
  results.flatMap((result) => {
    const cycle = world.cycles.get(result.cycleId);
    return isPublished(cycle) ? [{ result, cycle }] : [];
  });

/** Published results of one center, the oldest first. */
const resultsOf = (world: World, center: CenterRow): Published[] =>
  published(world, world.resultsOf.get(center.id) ?? []).sort(
    (one, other) =>
      one.cycle.toYear - other.cycle.toYear ||
      one.cycle.fromYear - other.cycle.fromYear ||
      one.result.id - other.result.id,
  );

const latestGrade = (world: World, center: CenterRow): string | null => {
  const [latest] = resultsOf(world, center).sort(
    (one, other) => other.cycle.toYear - one.cycle.toYear || other.result.id - one.result.id,
  );
  return latest?.result.grade ?? null;
};

const cycleOf = (world: World, { cycleId }: ResultRow): CycleRow | undefined => world.cycles.get(cycleId);

const termsOf = (world: World): Term<ResultRow>[] => [
  { key: (result) => String(cycleOf(world, result)?.toYear), ordering: wholeNumbers, direction: 'DESC' },
  { key: (result) => String(cycleOf(world, result)?.fromYear), ordering: wholeNumbers, direction: 'DESC' },
  { key: (result) => result.total, ordering: decimals, direction: 'DESC' },
  { key: (result) => String(result.id), ordering: wholeNumbers, direction: 'ASC' },
];

const evaluationResults = connectionField<unknown, ResultsArgs, ResultRow>(({ filter, cycleId }, { world }) => {
  const asked = cycleId == null ? null : keyOfId('evaluationCycle', cycleId);
  checkAll(
    () => checkYears(filter.fromYear, filter.toYear),
    () => expectInput(asked === null || world.cycles.has(asked)),
  );
  const results = centersIn(world, scopeOf(world, filter)).flatMap((center) => resultsOf(world, center));
  const found = results
    .filter(({ cycle }) => overlaps(cycle, filter) && (asked === null || cycle.id === asked))
    .map(({ result }) => result);
  return { terms: termsOf(world), rowsOf: () => found };
});

interface CyclesArgs {
  readonly jurisdictionId?: string | null;
}

const cyclesPlace = ({ jurisdictionId }: CyclesArgs): number | null =>
  jurisdictionId ? keyOfId('jurisdiction', jurisdictionId) : null;

const cyclesWithin = (world: World, place: number | null): CycleRow[] =>
  world.rows.cycles
    .filter((cycle) => place === null || world.isWithin(cycle.jurisdictionId, place))
    .sort((one, other) => other.toYear - one.toYear || other.fromYear - one.fromYear || one.id - other.id);

const scoresOf = (world: World, { id }: ResultRow): ScoreRow[] =>
  Object.values(Dimension).flatMap((dimension) =>
    (world.scoresOf.get(id) ?? []).filter((score) => score.dimension === dimension),
  );

const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

const resultsSha256 = (cycle: CycleRow, world: World): string | null => {
  if (!isPublished(cycle)) return null;
  const hash = createHash('sha256');
  const results = [...world.resultsOf.values()].flat().filter(({ cycleId }) => cycleId === cycle.id);
  for (const result of results.sort((one, other) => one.centerId - other.centerId)) {
    if (!world.centers.has(result.centerId)) continue;
    const scores = scoresOf(world, result).map(({ dimension, score }) => `,${dimension}=${plain(score)}`);
    hash.update(`center_${result.centerId},${result.grade},${plain(result.total)}${scores.join('')}\n`);
  }
  return hash.digest('hex');
};

/** Cycles, results and how they spread. */
export const evaluationFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    evaluationResults,
    evaluationCycles: {
      check: (args: CyclesArgs) => cyclesPlace(args),
      resolve: (_, args: CyclesArgs, { world }) => cyclesWithin(world, cyclesPlace(args)),
    },
  }),
  fieldsOf<CycleRow>('EvaluationCycle', {
    id: ({ id }) => `evaluationCycle_${id}`,
    resultsSha256: (cycle, _, { world }) => resultsSha256(cycle, world),
    jurisdiction: ({ jurisdictionId }, _, { world }) => world.jurisdictions.get(jurisdictionId),
  }),
  fieldsOf<ResultRow>('EvaluationResult', {
    id: ({ id }) => `evaluationResult_${id}`,
    cycle: (result, _, { world }) => cycleOf(world, result),
    center: ({ centerId }, _, { world }) => world.centers.get(centerId),
    scores: (result, _, { world }) => scoresOf(world, result),
  }),
  fieldsOf<CenterRow>('Center', {
    evaluations: (center, _, { world }) => resultsOf(world, center).map(({ result }) => result),
    latestGrade: (center, _, { world }) => latestGrade(world, center),
  }),
  ...distributionFields,
];
