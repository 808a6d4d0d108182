import { allIndicators, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import { type FactFilter, factScopeOf, type FactScope } from './fact-list';
import { indicatorOf } from './input-checks';
import type { PageArgs } from './pages';
import { checkAll, expectInput, Refusal } from './refusal';
import { centersIn } from './scope';
import type { World } from './world';

export type Group =
  | 'CENTER'
  | 'DEPARTMENT'
  | 'DIMENSION'
  | 'FIELD'
  | 'INDICATOR'
  | 'JURISDICTION'
  | 'SOURCE_CURRENCY'
  | 'STATUS'
  | 'YEAR';

export type PlaceKind = 'PERCENTILE' | 'RANK' | 'SHARE';
export type MeasureKind =
  'COUNT' | 'MAX' | 'MEAN' | 'MEDIAN' | 'MIN' | 'P25' | 'P75' | 'RATIO' | 'SOURCE_SUM' | 'SUM' | PlaceKind;

export type Figure = 'CHANGE' | 'CHANGE_RATE' | 'PREVIOUS' | 'VALUE';

interface MeasureInput {
  readonly kind: MeasureKind;
  readonly of?: string | null;
  readonly over?: string | null;
  readonly per?: string | null;
  readonly within?: readonly Group[] | null;
  readonly as?: string | null;
}

interface CompareTo {
  readonly kind: 'PREVIOUS_CYCLE' | 'PREVIOUS_MEAN' | 'PREVIOUS_YEAR';
  readonly years?: number | null;
}

export interface AggregateArgs extends PageArgs {
  readonly filter?: FactFilter | null;
  readonly groupBy: readonly Group[];
  readonly measures: readonly MeasureInput[];
  readonly compareTo?: CompareTo | null;
  readonly asOf?: Date | null;
  readonly having?: readonly Bound[] | null;
  readonly orderBy?:
    readonly { readonly by: string; readonly figure: Figure; readonly direction: 'ASC' | 'DESC' }[] | null;
}

export interface Bound {
  readonly measure: string;
  readonly figure: Figure;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly above?: string | null;
  readonly below?: string | null;
}

export interface Measure {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly of: readonly Indicator[];
  readonly over: readonly Indicator[];
  readonly per: string;
  /** Rows alike in these are placed against each other; null: the measure is no place. */
  readonly within: readonly Group[] | null;
}

export interface AggregatePlan {
  readonly scope: FactScope;
  readonly measures: readonly Measure[];
}

const isMoney = ({ kind, of, over }: Measure): boolean =>
  kind !== 'COUNT' && kind !== 'SOURCE_SUM' && [...of, ...over].some((indicator) => indicator.unit === 'CNY');

const nameOf = ({ as, kind, of, over }: MeasureInput): string =>
  as ?? [kind, of, over].filter((part) => part).join('_');

const placeKinds: readonly MeasureKind[] = ['PERCENTILE', 'RANK', 'SHARE'];

const withinOf = ({ kind, within }: MeasureInput, groupBy: readonly Group[]): readonly Group[] | null =>
  placeKinds.includes(kind)
    ? groupBy.filter((group) => group === 'YEAR' || (within ?? ['INDICATOR']).includes(group))
    : null;

const measureOf = (given: MeasureInput, ofFilter: readonly Indicator[], groupBy: readonly Group[]): Measure => ({
  name: nameOf(given),
  kind: given.kind,
  of: given.of ? [indicatorOf(given.of)] : ofFilter,
  over: given.over ? [indicatorOf(given.over)] : [],
  per: given.per ?? '1',
  within: withinOf(given, groupBy),
});

const checkMeasure = (given: MeasureInput, groupBy: readonly Group[]): void => {
  const { kind, of, over, per, within } = given;
  const name = nameOf(given);
  if (per != null) expectInput(kind === 'RATIO' && Number(per) > 0);
  if (within) expectInput(placeKinds.includes(kind) && within.every((group) => groupBy.includes(group)));
  if (kind === 'RATIO') expectInput(Boolean(of && over) && !groupBy.includes('INDICATOR'));
  else expectInput(!over);
  if (kind === 'SOURCE_SUM') expectInput(groupBy.includes('SOURCE_CURRENCY'));
  expectInput(name !== '' && name.length <= 60);
  measureOf(given, [], groupBy);
};

/** A sum of yuan and people is a number without meaning. */
const refuseMixedUnits = ({ kind, of, within }: Measure, groupBy: readonly Group[]): void => {
  const units = new Set(of.map((indicator) => indicator.unit));
  if (kind !== 'COUNT' && units.size > 1 && !(within ?? groupBy).includes('INDICATOR')) throw new Refusal('REFUSED');
};

/** Yuan and pounds are never added up, whether or not the centers that count in them have values. */
const refuseMixedCurrencies = (world: World, { scope, measures }: AggregatePlan, groupBy: readonly Group[]): void => {
  const isApart = ({ within }: Measure): boolean =>
    (within ?? groupBy).some((group) => group === 'JURISDICTION' || group === 'CENTER');
  if (measures.every((measure) => !isMoney(measure) || isApart(measure))) return;
  const currencies = centersIn(world, scope.centers)
    .filter((center) => scope.centerIds?.has(center.id) ?? true)
    .map((center) => world.jurisdictions.get(center.jurisdictionId)?.currency);
  if (new Set(currencies).size > 1) throw new Refusal('REFUSED');
};

const checkComparison = (compareTo: CompareTo | null | undefined, groupBy: readonly Group[]): void => {
  if (!compareTo) return;
  const { kind, years } = compareTo;
  expectInput(groupBy.includes('YEAR'));
  if (kind === 'PREVIOUS_MEAN') expectInput(years != null && years >= 1 && years <= 10);
  else expectInput(years == null);
};

const checkNames = ({ groupBy, measures, compareTo, having, orderBy }: AggregateArgs): void => {
  const names = measures.map(nameOf);
  const taken = [...groupBy, ...names];
  expectInput(new Set(taken).size === taken.length);
  for (const { measure } of having ?? []) expectInput(names.includes(measure));
  const figures = [...(having ?? []), ...(orderBy ?? [])].map(({ figure }) => figure);
  expectInput(compareTo != null || figures.every((figure) => figure === 'VALUE'));
  const terms = orderBy ?? [];
  expectInput(terms.every(({ by }) => taken.includes(by)));
  expectInput(terms.every(({ by, figure }) => figure === 'VALUE' || !groupBy.some((group) => group === by)));
  expectInput(new Set(terms.map(({ by, figure }) => JSON.stringify([by, figure]))).size === terms.length);
};

/** What a measure is about that names no indicator: parts would count twice beside what they are parts of. */
const indicatorsOf = ({ indicatorIds }: FactScope): readonly Indicator[] =>
  indicatorIds ? allIndicators.filter((indicator) => indicatorIds.has(indicator.id)) : indicatorCatalogue;

/** @throws Refusal BAD_USER_INPUT for what is wrong, REFUSED where units or currencies would be mixed */
export const planAggregates = (world: World, args: AggregateArgs): AggregatePlan => {
  const { filter, groupBy, measures, compareTo, having, orderBy } = args;
  const scopeOfFacts = (): FactScope => factScopeOf(world, filter ?? {});
  const planned = (): AggregatePlan => {
    const scope = scopeOfFacts();
    return { scope, measures: measures.map((measure) => measureOf(measure, indicatorsOf(scope), groupBy)) };
  };
  checkAll(
    scopeOfFacts,
    () => checkComparison(compareTo, groupBy),
    () => checkNames(args),
    () => expectInput(measures.length >= 1 && measures.length <= 20),
    () => expectInput((having ?? []).length <= 20 && (orderBy ?? []).length <= 20),
    ...measures.flatMap((measure) => [
      () => checkMeasure(measure, groupBy),
      () => refuseMixedUnits(measureOf(measure, indicatorsOf(scopeOfFacts()), groupBy), groupBy),
    ]),
    () => refuseMixedCurrencies(world, planned(), groupBy),
  );
  return planned();
};
