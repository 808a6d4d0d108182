import type { Answer } from './api-under-test';
import type { ApiTraits } from './api-traits';
import type { Expected } from './reference/reference';

/** The keys of a cursor without its hash, which says of which list it is; null of what is no cursor. */
const keysOf = (text: string): unknown[] | null => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts.slice(1).map(withoutTrailingZeros) : null;
  } catch {
    return null;
  }
};

/** Of two equal numbers a minimum may be either: 1.5 and 1.50 are one key. */
const withoutTrailingZeros = (key: unknown): unknown =>
  typeof key === 'string' && /^-?\d+\.\d+$/.test(key) ? key.replace(/\.?0+$/, '') : key;

const isSameText = (expected: string, found: string): boolean => {
  if (expected === found) return true;
  const keys = keysOf(expected);
  return keys !== null && JSON.stringify(keys) === JSON.stringify(keysOf(found));
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
};

/** The first place where two JSON values differ, also in the order of their properties; null if they are equal. */
const differenceAt = (path: string, expected: unknown, found: unknown): string | null => {
  if (typeof expected === 'string' && typeof found === 'string' && isSameText(expected, found)) return null;
  if (isRecord(expected) && isRecord(found) && Array.isArray(expected) === Array.isArray(found)) {
    const [keys, others] = [Object.keys(expected), Object.keys(found)];
    if (keys.join(' ') !== others.join(' '))
      return `${path}: expected ${keys.length} entries [${keys.join(' ')}], found ${others.length} [${others.join(' ')}]`;
    for (const key of keys) {
      const difference = differenceAt(`${path}.${key}`, expected[key], found[key]);
      if (difference) return difference;
    }
    return null;
  }
  return expected === found ? null : `${path}: expected ${shown(expected)}, found ${shown(found)}`;
};

/** What is wrong with an answer; null if it is as expected. */
export const faultOf = (
  { data, refused, wrong, doubts }: Expected,
  { data: found, codes }: Answer,
  { unreachedArguments, hasKnownFaults }: ApiTraits,
): string | null => {
  if (hasKnownFaults && doubts.size > 0) return null;
  const mayRefuse = new Set(unreachedArguments === 'IGNORED' ? refused : [...refused, ...wrong]);
  const mustRefuse = refused.size > 0 || (unreachedArguments === 'REFUSED' && wrong.size > 0);
  const strange = codes.find((code) => !mayRefuse.has(code));
  if (strange !== undefined) return `answered ${strange}, but only [${[...mayRefuse].join(', ')}] was to be expected`;
  if (codes.length > 0) return null;
  if (mustRefuse) return `was to be refused with [${[...mayRefuse].join(', ')}], but has data ${shown(found)}`;
  return differenceAt('data', data, found);
};
