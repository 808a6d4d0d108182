import type { AggregateArgs, AggregatePlan } from './aggregate-plan';
import type { World } from './world';

/** The first and the last year that a year is compared with; null where there are none. */
export type SpanOf = (year: number) => { readonly first: number; readonly last: number } | null;

/** The last published cycle that ended before the year's own began, or before the year itself where it has none. */
const cycleBefore = (world: World, { scope }: AggregatePlan): SpanOf => {
  const { jurisdiction } = scope.centers;
  const cycles = world.rows.cycles.filter(
    (cycle) =>
      (cycle.state === 'PUBLISHED' || cycle.state === 'CLOSED') &&
      (jurisdiction === null || world.isWithin(cycle.jurisdictionId, jurisdiction)),
  );
  return (year) => {
    const own = cycles.filter((cycle) => cycle.fromYear <= year && year <= cycle.toYear);
    const beginning = own.length === 0 ? year : Math.min(...own.map((cycle) => cycle.fromYear));
    const [before] = cycles
      .filter((cycle) => cycle.toYear < beginning)
      .sort((one, other) => other.toYear - one.toYear || other.fromYear - one.fromYear);
    return before ? { first: before.fromYear, last: before.toYear } : null;
  };
};

/** What every year is compared with; null without a comparison. */
export const spansOf = (world: World, plan: AggregatePlan, { compareTo }: AggregateArgs): SpanOf | null => {
  if (!compareTo) return null;
  if (compareTo.kind === 'PREVIOUS_CYCLE') return cycleBefore(world, plan);
  const years = compareTo.years ?? 1;
  return (year) => ({ first: year - years, last: year - 1 });
};

/** How far before the filter's first year facts are needed; null: all there are. */
export const reachOf = ({ compareTo }: AggregateArgs): number | null => {
  if (!compareTo) return 0;
  return compareTo.kind === 'PREVIOUS_CYCLE' ? null : (compareTo.years ?? 1);
};
