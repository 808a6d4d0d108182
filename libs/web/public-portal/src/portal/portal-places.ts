import { type Jurisdiction, type Role, isWithin } from '@wanchuang/web-client';

/** The places of which the public reads: those with recognised centers, or with some below them. */
export function portalPlaces(all: readonly Jurisdiction[]): readonly Jurisdiction[] {
  return all.filter(({ unit, centerCount }) => unit === 'CENTER' && centerCount > 0);
}

interface Held {
  readonly role: Role;
  readonly jurisdiction: { readonly id: string } | null;
}

/** Whether somebody tells the public the figures of a place: a leader of its bureau, or of one above (Art. 5). */
export function mayPublish(roles: readonly Held[], all: readonly Jurisdiction[], placeId: string): boolean {
  return roles.some(
    ({ role, jurisdiction }) =>
      role === 'BUREAU_LEADER' && jurisdiction !== null && isWithin(all, placeId, jurisdiction.id),
  );
}
