import type { OverviewFilter, OverviewGroup, OverviewQueryVariables } from './overview.generated';
import type { OverviewState, Pick } from './overview-schema';
import { type PlotId, type PlotSpec, type Stack, groupedIndicators, plotSpecs, wholeIndicators } from './plot-specs';

/** A place, by its id. */
type Place = { readonly id: string };

/** What a place can be split by. */
export interface Splits {
  readonly isCenters: boolean;
  readonly hasDepartments: boolean;
  readonly hasBelow: boolean;
}

/** The splits that make sense of a plot in this place, its default first. */
export function availableStacks(
  { stacks }: PlotSpec,
  { isCenters, hasDepartments, hasBelow }: Splits,
): readonly Stack[] {
  const makesSense: Readonly<Record<Stack, boolean>> = {
    kind: true,
    field: isCenters,
    department: hasDepartments,
    jurisdiction: hasBelow,
  };
  return stacks.filter((stack) => makesSense[stack]);
}

/** The split that is drawn: the chosen one where it makes sense, else the default; null where none does. */
export function stackOf(id: PlotId, state: OverviewState, splits: Splits): Stack | null {
  const available = availableStacks(plotSpecs[id], splits);
  const chosen = {
    investment: state.investmentBy,
    patents: state.patentsBy,
    contracts: state.contractsBy,
    staff: null,
  }[id];
  return available.find((stack) => stack === chosen) ?? available[0] ?? null;
}

const groupOf: Readonly<Record<Stack, OverviewGroup>> = {
  kind: 'NONE',
  field: 'FIELD',
  department: 'DEPARTMENT',
  jurisdiction: 'JURISDICTION',
};

/** The filter without what was picked in a plot. */
export function plainFilter(state: OverviewState, jurisdiction: Place): OverviewFilter {
  return {
    jurisdictionId: jurisdiction.id,
    fromYear: state.from,
    toYear: state.to,
    fieldCodes: listed(state.fields),
    departmentIds: listed(state.departments),
    statuses: listed(state.statuses),
  };
}

/** An empty list would match nothing; none chosen means all. */
const listed = <T>(values: readonly T[]): readonly T[] | null => (values.length === 0 ? null : values);

/** What a pick narrows: its field, its department or its place; a kind narrows nothing. */
export function pickedFilter(filter: OverviewFilter, pick: Pick | null): OverviewFilter {
  if (pick === null) return filter;
  switch (pick.by) {
    case 'field':
      return { ...filter, fieldCodes: [pick.key] };
    case 'department':
      return { ...filter, departmentIds: [pick.key] };
    case 'jurisdiction':
      return { ...filter, jurisdictionId: pick.key };
    case 'kind':
      return filter;
  }
}

/** The variables of the page's one request. */
export function overviewVariables(state: OverviewState, jurisdiction: Place, splits: Splits): OverviewQueryVariables {
  const unpicked = plainFilter(state, jurisdiction);
  const group = (id: PlotId): OverviewGroup => {
    const stack = stackOf(id, state, splits);
    return stack === null ? 'NONE' : groupOf[stack];
  };
  return {
    filter: pickedFilter(unpicked, state.pick),
    unpicked,
    place: { jurisdictionId: jurisdiction.id },
    picked: state.pick !== null && state.pick.by !== 'kind',
    indicators: wholeIndicators,
    patents: groupedIndicators(plotSpecs.patents),
    contracts: groupedIndicators(plotSpecs.contracts),
    investmentBy: group('investment'),
    patentsBy: group('patents'),
    contractsBy: group('contracts'),
  };
}
