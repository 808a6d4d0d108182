import { ExpectedError, type Given } from '@wanchuang/server-platform';

/** The years that a fact may be about; the database has the same bounds. */
const years = { first: 1949, last: 2200 };

/** An input that is refused: the message begins with the place. */
export const badInput = (place: string, value: unknown, says: string): ExpectedError =>
  new ExpectedError('BAD_USER_INPUT', `${place}: ${says}`, { place, value });

/** @throws ExpectedError BAD_USER_INPUT for a year outside 1949 to 2200; no year at all is fine. */
export const checkYear = (place: string, year: number | null | undefined): void => {
  if (year == null || (year >= years.first && year <= years.last)) return;
  throw badInput(place, year, `${year} is no year from ${years.first} to ${years.last}`);
};

type PlacedYear = readonly [place: string, year: number | null | undefined];

/**
 * Checks a range of years, either end of which may be open.
 * @throws ExpectedError BAD_USER_INPUT for a year outside 1949 to 2200, or an end before its beginning.
 */
export const checkYears = (from: PlacedYear, to: PlacedYear): void => {
  checkYear(...from);
  checkYear(...to);
  if (from[1] != null && to[1] != null && from[1] > to[1])
    throw badInput(from[0], from[1], `${from[1]} is after ${to[1]}`);
};

const longestSearch = 200;

/**
 * The pattern that finds a text anywhere, for ILIKE: what a person typed is text, never a wildcard.
 * @throws ExpectedError BAD_USER_INPUT above 200 characters
 */
const pattern = (search: string, place: string): string => {
  const text = search.trim();
  if (text.length > longestSearch)
    throw badInput(place, text.length, `a search has at most ${longestSearch} characters`);
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
};

/** The placeholder of a search's pattern; null where there is nothing to look for. */
export const searchPattern = (search: Given<string | null | undefined>): string | null =>
  search.lookAt((text) => (text?.trim() ?? '') !== '') ? search.bind('text', pattern) : null;

/** A text that somebody wrote, as it was typed. @throws ExpectedError BAD_USER_INPUT for nothing, too much, and NUL */
export const checkedText = (place: string, text: string, longest: number): string => {
  if (text.trim() !== '' && text.length <= longest && !text.includes('\0')) return text;
  throw badInput(place, text.length, `1 to ${longest} characters are wanted`);
};
