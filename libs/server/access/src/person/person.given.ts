import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { checkedEmail, checkedName, checkedPhone, checkedScope } from './person.check';
import type { ChangePersonInput, InvitePersonInput, RoleInput } from './person.inputs';
import type { PersonChange } from './person.service';
import { Language } from './person-status';
import type { NewPerson } from './person.store';
import type { NewHolding } from './role-holding.store';

const language = (given: string): Language => {
  const known = Object.values(Language).find((one) => one === given);
  if (known) return known;
  throw badInput('input.language', given, 'zh or en is wanted');
};

const organisationKey = (id: string | null | undefined): number | null =>
  id == null ? null : numericId('organisation', id, 'input.organisationId');

/** Checks what was given of somebody new. @throws ExpectedError BAD_USER_INPUT */
export const newPerson = (input: InvitePersonInput): NewPerson => ({
  name: checkedName('input.name', input.name),
  email: checkedEmail('input.email', input.email),
  phone: checkedPhone('input.phone', input.phone),
  organisationId: organisationKey(input.organisationId),
  language: language(input.language),
});

/** Null clears what may be missing, and is no value of what may not. @throws ExpectedError BAD_USER_INPUT */
export const personChange = (input: ChangePersonInput): PersonChange => ({
  name: input.name === undefined ? undefined : checkedName('input.name', input.name ?? ''),
  email: input.email === undefined ? undefined : checkedEmail('input.email', input.email ?? ''),
  phone: input.phone === undefined ? undefined : checkedPhone('input.phone', input.phone),
  organisationId: input.organisationId === undefined ? undefined : organisationKey(input.organisationId),
  language: input.language === undefined ? undefined : language(input.language ?? ''),
});

/** @throws ExpectedError BAD_USER_INPUT for a scope of the wrong kind */
export const newHolding = (place: string, input: RoleInput): NewHolding => ({
  role: input.role,
  ...checkedScope(place, input),
  fromOn: input.fromOn,
  untilOn: input.untilOn,
});
