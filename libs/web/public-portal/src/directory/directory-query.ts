import type { Grade, YearSpan } from '@wanchuang/web-client';
import type { PortalSort, PortalState } from '../portal/portal-schema';
import type { CenterFilter, CenterOrder, PublicCentersQuery, PublicCentersQueryVariables } from './directory.generated';

export type PublicCenterRow = PublicCentersQuery['centers']['nodes'][number];

/** How many centers come at once. */
export const pageSize = 50;

/** How many evaluations stand beside a center; all of them are on its page. */
export const mostCycles = 3;

export interface Cycle extends YearSpan {
  readonly publishedOn: string | null;
}

export const isSame = (one: YearSpan, other: YearSpan): boolean =>
  one.fromYear === other.fromYear && one.toYear === other.toYear;

/**
 * The published evaluations of a place, the latest first. Those of several districts over the same years count once, with
 * the day of publication only where it is the same.
 */
export function publishedCycles(cycles: readonly Cycle[]): readonly Cycle[] {
  const published = cycles.filter(({ publishedOn }) => publishedOn !== null);
  return published
    .filter((cycle, index) => published.findIndex((other) => isSame(cycle, other)) === index)
    .map(({ fromYear, toYear, publishedOn }) => {
      const isOneDay = published.every(
        (other) => !isSame(other, { fromYear, toYear }) || other.publishedOn === publishedOn,
      );
      return { fromYear, toYear, publishedOn: isOneDay ? publishedOn : null };
    })
    .toSorted((one, other) => other.toYear - one.toYear || other.fromYear - one.fromYear);
}

/** The recognised centers that the address asks for; grades without an evaluation are those of the latest. */
export function directoryFilter(state: PortalState, placeId: string, cycles: readonly YearSpan[]): CenterFilter {
  const { q, fields, grades } = state;
  const cycle = state.cycle ?? (grades.length > 0 ? (cycles[0] ?? null) : null);
  return {
    jurisdictionId: placeId,
    ...(q.trim() === '' ? {} : { search: q.trim() }),
    ...(fields.length > 0 ? { fieldCodes: fields } : {}),
    ...(cycle === null
      ? {}
      : { evaluated: { fromYear: cycle.fromYear, toYear: cycle.toYear, ...(grades.length > 0 ? { grades } : {}) } }),
  };
}

const orders = { name: 'NAME', field: 'FIELD', recognised: 'RECOGNISED_ON' } as const;

export function readSort(sort: PortalSort): { readonly key: keyof typeof orders; readonly descending: boolean } {
  const descending = sort.startsWith('-');
  return { key: sort.endsWith('name') ? 'name' : sort.endsWith('field') ? 'field' : 'recognised', descending };
}

/** The sort in force; without one in the address, by name. */
export const sortInForce = ({ sort }: PortalState): PortalSort => sort ?? 'name';

/** The next sort of a column: its first press orders up, days from the latest on; the second turns it. */
export function nextSort(current: PortalSort, key: keyof typeof orders): PortalSort {
  const [first, second] = key === 'recognised' ? ([`-${key}`, key] as const) : ([key, `-${key}`] as const);
  return current === first ? second : first;
}

/** A sort as the API takes it; ties stand by name. */
export function directoryOrder(sort: PortalSort): readonly CenterOrder[] {
  const { key, descending } = readSort(sort);
  const wanted: CenterOrder = { by: orders[key], direction: descending ? 'DESC' : 'ASC' };
  return key === 'name' ? [wanted] : [wanted, { by: 'NAME', direction: 'ASC' }];
}

export function directoryVariables(
  state: PortalState,
  placeId: string,
  cycles: readonly YearSpan[],
): PublicCentersQueryVariables {
  return {
    filter: directoryFilter(state, placeId, cycles),
    orderBy: directoryOrder(sortInForce(state)),
    first: pageSize,
  };
}

/** The grade that a center was given in an evaluation; null where it did not take part. */
export function gradeIn({ evaluations }: Pick<PublicCenterRow, 'evaluations'>, cycle: YearSpan): Grade | null {
  return evaluations.find((one) => isSame(one.cycle, cycle))?.grade ?? null;
}
