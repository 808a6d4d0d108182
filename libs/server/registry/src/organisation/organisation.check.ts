import { checkCreditCode, needsCreditCode, type OrganisationKind } from '@wanchuang/domain-registry';
import { badInput } from '../reading/check-input';

const longestName = 200;

/** Kept as it was typed. @throws ExpectedError BAD_USER_INPUT for nothing, too much, line breaks and NUL */
export const checkedOrganisationName = (place: string, name: string): string => {
  if (name.trim() !== '' && name.length <= longestName && !/\p{Cc}/u.test(name)) return name;
  throw badInput(place, name.length, `a name has 1 to ${longestName} characters, on one line`);
};

/** An empty one is none. @throws ExpectedError BAD_USER_INPUT */
export const checkedOptionalName = (place: string, name: string | null | undefined): string | null =>
  name == null || name.trim() === '' ? null : checkedOrganisationName(place, name);

const wrong = {
  LENGTH: 'it has 18 places',
  CHARACTER: 'it has digits and capital letters, but for I, O, S, V and Z',
  CHECK_DIGIT: 'its last place does not agree with the others: a place is mistyped',
} as const;

/** In capitals; an empty one is none. @throws ExpectedError BAD_USER_INPUT that says which rule of GB 32100 it breaks */
export const checkedCreditCode = (place: string, code: string | null | undefined): string | null => {
  const tidy = code?.trim().toUpperCase() ?? '';
  if (tidy === '') return null;
  const check = checkCreditCode(tidy);
  if (check.ok) return tidy;
  throw badInput(place, tidy, `${tidy} is no unified social credit code: ${wrong[check.reason]}`);
};

/** Art. 8(1). @throws ExpectedError BAD_USER_INPUT for a legal person without a code */
export const requireCreditCode = (place: string, kind: OrganisationKind, code: string | null): void => {
  if (code === null && needsCreditCode(kind))
    throw badInput(place, null, `an organisation of the kind ${kind} has a unified social credit code`);
};

/** @throws ExpectedError BAD_USER_INPUT for a day that is still to come */
export const checkPastDay = (place: string, day: string, today: string): void => {
  if (day > today) throw badInput(place, day, `${day} is still to come`);
};
