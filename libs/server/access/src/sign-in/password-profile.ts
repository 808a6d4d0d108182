import { badInput } from '@wanchuang/server-registry';
import type { PasswordProfile } from '../settings';
import { commonPasswords } from './common-passwords';

const shortest = 8;
const longest = 128;
/** MLPS 2.0. */
const kindsWanted = 3;
const daysValid: Readonly<Record<PasswordProfile, number | null>> = { ASVS: null, MLPS: 90 };

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** @throws ExpectedError BAD_USER_INPUT that says what is wrong with a new password, and never repeats it */
export const checkNewPassword = (place: string, password: string, profile: PasswordProfile): void => {
  const { length } = [...password];
  if (length < shortest || length > longest)
    throw badInput(place, length, `a password has ${shortest} to ${longest} characters`);
  if (commonPasswords.has(password.toLowerCase()))
    throw badInput(place, length, 'this password is among those that are guessed first');
  if (profile === 'MLPS' && kinds.filter((kind) => kind.test(password)).length < kindsWanted)
    throw badInput(
      place,
      length,
      'three of these are wanted: capital letters, small letters, digits, other characters',
    );
};

/** Since when a password must have been set to count now; null: it does not grow old. */
export const oldestValid = (profile: PasswordProfile, now: Date): Date | null => {
  const days = daysValid[profile];
  return days === null ? null : new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
};
