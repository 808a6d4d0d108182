import { type Role, scopeKindOf } from '@wanchuang/domain-access';
import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';

const longestName = 100;
const longestEmail = 254;
const emailForm = /^[^@\s]+@[^@\s]+$/;
const phoneForm = /^\+?[\d ()-]{5,24}$/;

/** @throws ExpectedError BAD_USER_INPUT */
export const checkedName = (place: string, name: string): string => {
  const tidy = name.trim();
  if (tidy === '' || tidy.length > longestName || /\p{Cc}/u.test(tidy))
    throw badInput(place, name.length, `a name has 1 to ${longestName} characters, on one line`);
  return tidy;
};

/** Addresses are compared, and kept, in small letters. */
export const tidyEmail = (email: string): string => email.trim().toLowerCase();

/** @throws ExpectedError BAD_USER_INPUT */
export const checkedEmail = (place: string, email: string): string => {
  const tidy = tidyEmail(email);
  if (tidy.includes('***')) throw badInput(place, email.length, 'a whole e-mail address is wanted, not a masked one');
  if (tidy.length <= longestEmail && emailForm.test(tidy) && !tidy.includes('\0')) return tidy;
  throw badInput(place, email.length, 'an e-mail address such as name@example.org is wanted');
};

/** @throws ExpectedError BAD_USER_INPUT; an empty one is none */
export const checkedPhone = (place: string, phone: string | null | undefined): string | null => {
  const tidy = phone?.trim() ?? '';
  if (tidy === '') return null;
  if (phoneForm.test(tidy)) return tidy;
  throw badInput(place, tidy.length, 'a telephone number has 5 to 24 digits, spaces, brackets and hyphens');
};

interface GivenScope {
  readonly role: Role;
  readonly jurisdictionId?: string | null;
  readonly organisationId?: string | null;
}

export interface RoleScope {
  readonly jurisdictionId: number | null;
  readonly organisationId: number | null;
}

/** The scope of the kind that a role is held in. @throws ExpectedError BAD_USER_INPUT for another one, or none */
export const checkedScope = (place: string, { role, jurisdictionId, organisationId }: GivenScope): RoleScope => {
  const ofOrganisation = scopeKindOf(role) === 'ORGANISATION';
  const wanted = ofOrganisation ? 'organisation' : 'jurisdiction';
  const [given, other] = ofOrganisation ? [organisationId, jurisdictionId] : [jurisdictionId, organisationId];
  if (given == null || other != null)
    throw badInput(`${place}.${wanted}Id`, given, `${role} is held in one ${wanted}, and in nothing else`);
  const key = numericId(wanted, given, `${place}.${wanted}Id`);
  return ofOrganisation ? { jurisdictionId: null, organisationId: key } : { jurisdictionId: key, organisationId: null };
};
