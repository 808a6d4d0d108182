import { isWithin, type Jurisdiction, type Role } from '@wanchuang/web-client';

interface Held {
  readonly role: Role;
  readonly jurisdiction: { readonly id: string } | null;
}

/** Whether somebody is of the bureau of a place, or of one above, in one of these roles. */
export const holdsIn = (
  held: readonly Held[],
  roles: readonly Role[],
  all: readonly Jurisdiction[],
  placeId: string,
): boolean =>
  held.some(
    ({ role, jurisdiction }) =>
      roles.includes(role) && jurisdiction !== null && isWithin(all, placeId, jurisdiction.id),
  );
