import { checkYears, indicatorOf, keysOfIds } from './input-checks';
import { wholeNumbers } from './orderings';
import { connectionField, type PageArgs, type Term } from './pages';
import { centersIn, type Scope, type ScopeFilter, scopeOf } from './scope';
import type { World } from './world';
import type { FactRow } from './world-rows';

export interface FactFilter extends ScopeFilter {
  readonly centerIds?: readonly string[] | null;
  readonly indicatorCodes?: readonly string[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly sources?: readonly string[] | null;
  readonly verifications?: readonly string[] | null;
}

interface FactsArgs extends PageArgs {
  readonly filter?: FactFilter | null;
  readonly asOf?: Date | null;
}

/** Whether a fact was believed at an instant; without one, whether it is believed now. */
export const isKnownAt = (asOf: Date | null | undefined): ((fact: FactRow) => boolean) => {
  if (!asOf) return (fact) => fact.untilInstant === null;
  const instant = BigInt(asOf.getTime()) * 1000n;
  return (fact) => fact.fromInstant <= instant && (fact.untilInstant === null || fact.untilInstant > instant);
};

/** A filter in the database's numbers; null where it says nothing. */
export interface FactScope {
  readonly centers: Scope;
  readonly centerIds: ReadonlySet<number> | null;
  readonly indicatorIds: ReadonlySet<number> | null;
}

/** @throws Refusal for what is not there, and for years out of bounds */
export const factScopeOf = (world: World, filter: FactFilter): FactScope => {
  checkYears(filter.fromYear, filter.toYear);
  const { indicatorCodes } = filter;
  return {
    centers: scopeOf(world, filter),
    centerIds: keysOfIds('center', filter.centerIds),
    indicatorIds: indicatorCodes ? new Set(indicatorCodes.map((code) => indicatorOf(code).id)) : null,
  };
};

/** The facts that a filter finds; its indicators are the caller's. */
export const factsIn = (
  world: World,
  filter: FactFilter,
  { centers, centerIds }: FactScope,
  asOf: Date | null | undefined,
): FactRow[] => {
  const { fromYear, toYear, sources, verifications } = filter;
  const isKnown = isKnownAt(asOf);
  return centersIn(world, centers)
    .filter((center) => centerIds?.has(center.id) ?? true)
    .flatMap((center) => world.factsOf.get(center.id) ?? [])
    .filter(
      (fact) =>
        isKnown(fact) &&
        (fromYear == null || fact.year >= fromYear) &&
        (toYear == null || fact.year <= toYear) &&
        (sources?.includes(fact.source) ?? true) &&
        (verifications?.includes(fact.verification) ?? true),
    );
};

/** A cursor leaves out what its filter says already: the one indicator, the one year. */
const termsOf = ({ indicatorCodes, fromYear, toYear }: FactFilter): Term<FactRow>[] => {
  const isOfOneYear = fromYear != null && fromYear === toYear;
  const keys: ((fact: FactRow) => number)[] = [
    ...(indicatorCodes?.length === 1 ? [] : [({ indicatorId }: FactRow) => indicatorId]),
    ...(isOfOneYear ? [] : [({ year }: FactRow) => year]),
    ({ centerId }) => centerId,
  ];
  return keys.map((keyOf) => ({ key: (fact) => String(keyOf(fact)), ordering: wholeNumbers, direction: 'ASC' }));
};

/** Facts as flat rows in large pages. */
export const factList = connectionField<unknown, FactsArgs, FactRow>(
  ({ filter, asOf }, { world }) => {
    const scope = factScopeOf(world, filter ?? {});
    const found = factsIn(world, filter ?? {}, scope, asOf).filter(
      (fact) => scope.indicatorIds?.has(fact.indicatorId) ?? true,
    );
    return { terms: termsOf(filter ?? {}), rowsOf: () => found };
  },
  { usual: 1000, largest: 20_000 },
);
