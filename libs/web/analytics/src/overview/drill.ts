import { addressOf } from '@wanchuang/web-client';
import { centersSchema } from '@wanchuang/web-registry';
import type { OverviewState, Pick } from './overview-schema';
import type { YearRange } from './growth';
import type { GradeName } from '@wanchuang/web-ui';

/** The filter that the list of centers shares with this page. */
type Shared = { readonly [K in 'j' | 'from' | 'to' | 'fields' | 'departments' | 'statuses']: OverviewState[K] };

const shared = ({ j, from, to, fields, departments, statuses }: OverviewState): Shared => ({
  j,
  from,
  to,
  fields,
  departments,
  statuses,
});

/** Codes of places by id, since an address names a place by its code. */
export type PlaceCodes = ReadonlyMap<string, string>;

function narrowed(state: OverviewState, pick: Pick | null, codes: PlaceCodes): Shared {
  const filter = shared(state);
  if (pick === null) return filter;
  switch (pick.by) {
    case 'field':
      return { ...filter, fields: [pick.key] };
    case 'department':
      return { ...filter, departments: [pick.key] };
    case 'jurisdiction':
      return { ...filter, j: codes.get(pick.key) ?? filter.j };
    case 'kind':
      return filter;
  }
}

/** The list of centers behind one number: a value of an indicator and a year, of what is picked. */
export function centersBehindAddress(
  state: OverviewState,
  value: { readonly indicatorCode: string; readonly year: number },
  pick: Pick | null,
  codes: PlaceCodes,
): string {
  return addressOf('/centers', centersSchema, { ...narrowed(state, pick, codes), value });
}

/** The list of centers that took part in a cycle, of one grade or of all. */
export function evaluatedAddress(state: OverviewState, cycle: YearRange, grades: readonly GradeName[]): string {
  return addressOf('/centers', centersSchema, { ...shared(state), cycle, grades });
}

/** The page of one center, with the place and the filter kept. */
export function centerAddress(state: OverviewState, centerId: string): string {
  return addressOf(`/centers/${encodeURIComponent(centerId)}`, centersSchema, shared(state));
}
