import { findIndicator, type Indicator } from '@wanchuang/domain-indicators';
import { badInput, expectInput } from './refusal';

const idForm = /^([a-z][A-Za-z]*)_([A-Z][A-Z0-9_]*|\d{1,18})$/;
const largestKey = 2_147_483_647;

/** Type and key of an id, such as `center` and `42`; null if it has not the form of one. */
export const idParts = (id: string): { type: string; key: string } | null => {
  const [, type, key] = idForm.exec(id) ?? [];
  return type === undefined || key === undefined ? null : { type, key };
};

/** The number in an id of that type. @throws Refusal */
export const keyOfId = (type: string, id: string): number => {
  const parts = idParts(id);
  if (parts?.type !== type || !/^\d{1,10}$/.test(parts.key) || Number(parts.key) > largestKey) throw badInput();
  return Number(parts.key);
};

/** The numbers in a list of ids; null without a list. @throws Refusal */
export const keysOfIds = (type: string, ids: readonly string[] | null | undefined): ReadonlySet<number> | null =>
  ids ? new Set(ids.map((id) => keyOfId(type, id))) : null;

type MaybeYear = number | null | undefined;

/** @throws Refusal for a year outside 1949 to 2200, or an end before its beginning */
export const checkYears = (from: MaybeYear, to: MaybeYear): void => {
  for (const year of [from, to]) expectInput(year == null || (year >= 1949 && year <= 2200));
  expectInput(from == null || to == null || from <= to);
};

/** The indicator, or part of one, with that code. @throws Refusal */
export const indicatorOf = (code: string): Indicator => {
  const indicator = findIndicator(code);
  if (indicator) return indicator;
  throw badInput();
};

/** What is looked for; null if nothing is. @throws Refusal above 200 characters */
export const searchedText = (search: string | null | undefined): string | null => {
  const text = (search ?? '').trim();
  expectInput(text.length <= 200);
  return text === '' ? null : text;
};
