import type { CenterFilter, CenterOrder, CentersQueryVariables, IndicatorFactFilter } from './centers.generated';
import { type CentersState, type Sort, readSort } from './centers-schema';

/** What the list needs to know besides its address. */
export interface ListContext {
  readonly jurisdictionId: string;
  /** The years that the place has figures for, oldest first. */
  readonly years: readonly number[];
  /** The last year whose reports are due. */
  readonly latestYear: number;
  /** The indicators of the figure columns. */
  readonly indicators: readonly string[];
}

/** How many centers come at once. */
export const pageSize = 50;

/** The centers that the address asks for. */
export function centerFilter(state: CentersState, jurisdictionId: string): CenterFilter {
  const { q, fields, departments, statuses, value, cycle, grades } = state;
  return {
    jurisdictionId,
    ...(q.trim() === '' ? {} : { search: q.trim() }),
    ...(fields.length > 0 ? { fieldCodes: fields } : {}),
    ...(departments.length > 0 ? { departmentIds: departments } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(value === null ? {} : { hasValue: value }),
    ...(cycle === null ? {} : { evaluated: { ...cycle, ...(grades.length > 0 ? { grades } : {}) } }),
  };
}

/** The same centers, as the aggregates know them; null where the list is narrowed by what aggregates do not know. */
export function totalFilter(state: CentersState, jurisdictionId: string): IndicatorFactFilter | null {
  const { q, fields, departments, statuses, value, cycle } = state;
  if (value === null || q.trim() !== '' || cycle !== null) return null;
  return {
    jurisdictionId,
    indicatorCodes: [value.indicatorCode],
    fromYear: value.year,
    toYear: value.year,
    ...(fields.length > 0 ? { fieldCodes: fields } : {}),
    ...(departments.length > 0 ? { departmentIds: departments } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
  };
}

/** The sort in force: the one in the address; else by the number that somebody came for; else by R&D investment. */
export function sortInForce(state: CentersState): Sort {
  return state.sort ?? (state.value === null ? '-investment' : '-value');
}

const figureOf = {
  investment: 'RD_INVESTMENT',
  staff: 'RD_STAFF_FTE',
  patents: 'PATENTS_INVENTION',
  contracts: 'TECH_CONTRACT_VOLUME',
} as const;
const plainOrder = {
  name: 'NAME',
  field: 'FIELD',
  department: 'DEPARTMENT',
  status: 'STATUS',
  recognised: 'RECOGNISED_ON',
} as const;

/** A sort as the API takes it; ties stand by name. */
export function centerOrder(sort: Sort, value: CentersState['value'], latestYear: number): readonly CenterOrder[] {
  const { key, descending } = readSort(sort);
  const direction = descending ? 'DESC' : 'ASC';
  const byName: CenterOrder = { by: 'NAME', direction: 'ASC' };
  if (key === 'name') return [{ by: 'NAME', direction }];
  if (key === 'value') return value === null ? [byName] : [{ by: 'VALUE', direction, ...value }, byName];
  if (key === 'investment' || key === 'staff' || key === 'patents' || key === 'contracts') {
    return [{ by: 'VALUE', direction, indicatorCode: figureOf[key], year: latestYear }, byName];
  }
  return [{ by: plainOrder[key], direction }, byName];
}

/** The variables of the list's query. */
export function centersVariables(state: CentersState, context: ListContext): CentersQueryVariables {
  const { jurisdictionId, years, latestYear, indicators } = context;
  return {
    filter: centerFilter(state, jurisdictionId),
    orderBy: centerOrder(sortInForce(state), state.value, latestYear),
    first: pageSize,
    fromYear: state.from ?? years[0] ?? latestYear,
    toYear: state.to ?? years.at(-1) ?? latestYear,
    latestYear,
    indicators,
    hasValue: state.value !== null,
    valueIndicator: state.value?.indicatorCode ?? '',
    valueYear: state.value?.year ?? latestYear,
  };
}
