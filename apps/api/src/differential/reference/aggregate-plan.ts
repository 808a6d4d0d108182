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

export type MeasureKind = 'COUNT' | 'MAX' | 'MEAN' | 'MEDIAN' | 'MIN' | 'P25' | 'P75' | 'RATIO' | 'SOURCE_SUM' | 'SUM';

interface MeasureInput {
  readonly kind: MeasureKind;
  readonly of?: string | null;
  readonly over?: string | null;
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
  readonly having?:
    readonly { readonly measure: string; readonly min?: string | null; readonly max?: string | null }[] | null;
  readonly orderBy?: readonly { readonly by: string; readonly direction: 'ASC' | 'DESC' }[] | null;
}

export interface Measure {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly of: readonly Indicator[];
  readonly over: readonly Indicator[];
}

export interface AggregatePlan {
  readonly scope: FactScope;
  readonly measures: readonly Measure[];
}

const isMoney = ({ kind, of, over }: Measure): boolean =>
  kind !== 'COUNT' && kind !== 'SOURCE_SUM' && [...of, ...over].some((indicator) => indicator.unit === 'CNY');

const nameOf = ({ as, kind, of, over }: MeasureInput): string =>
  as ?? [kind, of, over].filter((part) => part).join('_');

const measureOf = (given: MeasureInput, ofFilter: readonly Indicator[]): Measure => ({
  name: nameOf(given),
  kind: given.kind,
  of: given.of ? [indicatorOf(given.of)] : ofFilter,
  over: given.over ? [indicatorOf(given.over)] : [],
});

const checkMeasure = (given: MeasureInput, groupBy: readonly Group[]): void => {
  const { kind, of, over } = given;
  const name = nameOf(given);
  if (kind === 'RATIO') expectInput(Boolean(of && over) && !groupBy.includes('INDICATOR'));
  else expectInput(!over);
  if (kind === 'SOURCE_SUM') expectInput(groupBy.includes('SOURCE_CURRENCY'));
  expectInput(name !== '' && name.length <= 60);
  measureOf(given, []);
};

/** A sum of yuan and people is a number without meaning. */
const refuseMixedUnits = ({ kind, of }: Measure, groupBy: readonly Group[]): void => {
  const units = new Set(of.map((indicator) => indicator.unit));
  if (kind !== 'COUNT' && units.size > 1 && !groupBy.includes('INDICATOR')) throw new Refusal('REFUSED');
};

/** Yuan and pounds are never added up, whether or not the centers that count in them have values. */
const refuseMixedCurrencies = (world: World, { scope, measures }: AggregatePlan, groupBy: readonly Group[]): void => {
  if (!measures.some(isMoney) || groupBy.includes('JURISDICTION') || groupBy.includes('CENTER')) return;
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

const checkNames = ({ groupBy, measures, having, orderBy }: AggregateArgs): void => {
  const names = measures.map(nameOf);
  const taken = [...groupBy, ...names];
  expectInput(new Set(taken).size === taken.length);
  for (const { measure } of having ?? []) expectInput(names.includes(measure));
  const terms = (orderBy ?? []).map((term) => term.by);
  expectInput(terms.every((by) => taken.includes(by)) && new Set(terms).size === terms.length);
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
    return { scope, measures: measures.map((measure) => measureOf(measure, indicatorsOf(scope))) };
  };
  checkAll(
    scopeOfFacts,
    () => checkComparison(compareTo, groupBy),
    () => checkNames(args),
    () => expectInput(measures.length >= 1 && measures.length <= 20),
    () => expectInput((having ?? []).length <= 20 && (orderBy ?? []).length <= 20),
    ...measures.flatMap((measure) => [
      () => checkMeasure(measure, groupBy),
      () => refuseMixedUnits(measureOf(measure, indicatorsOf(scopeOfFacts())), groupBy),
    ]),
    () => refuseMixedCurrencies(world, planned(), groupBy),
  );
  return planned();
};
