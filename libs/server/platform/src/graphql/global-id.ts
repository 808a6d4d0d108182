import { ExpectedError } from '../errors/expected-error';

const form = /^([a-z][A-Za-z]*)_([A-Z][A-Z0-9_]*|\d{1,18})$/;

/** `center`, 42 → `center_42`. An id names its type, so that `node(id)` knows where to look. */
export const globalId = (type: string, key: number | string): string => `${type}_${key}`;

/** The parts of an id, or null if it is none. */
export const globalIdParts = (id: string): { type: string; key: string } | null => {
  const match = form.exec(id);
  return match?.[1] && match[2] ? { type: match[1], key: match[2] } : null;
};

/**
 * The number in an id of the type that this place wants.
 * @throws ExpectedError BAD_USER_INPUT that names the place.
 */
export const numericId = (type: string, id: string, place = 'id'): number => {
  const parts = globalIdParts(id);
  const number = parts?.type === type && /^\d{1,10}$/.test(parts.key) ? Number(parts.key) : NaN;
  if (number <= 2147483647) return number;
  throw new ExpectedError('BAD_USER_INPUT', `${place}: '${id}' is no id of a ${type} (such as ${type}_42)`, {
    place,
    value: id,
  });
};
