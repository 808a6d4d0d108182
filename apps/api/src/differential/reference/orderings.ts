import { compareDecimals, decimalOf } from './decimal';
import type { World } from './world';

/** How keys of one type compare, as PostgreSQL's text of them; `isKey` tells what a made-up cursor cannot hold. */
export interface Ordering {
  isKey(text: string): boolean;
  compare(one: string, other: string): number;
}

const compare = <T extends number | string>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whole numbers: ids, years, places. */
export const wholeNumbers: Ordering = {
  isKey: (text) => /^-?\d{1,15}$/.test(text),
  compare: (one, other) => Number(one) - Number(other),
};

/** Exact decimals; 1.5 and 1.50 are equal. */
export const decimals: Ordering = {
  isKey: (text) => /^-?\d+(\.\d+)?$/.test(text),
  compare: (one, other) => compareDecimals(decimalOf(one), decimalOf(other)),
};

/** Calendar days, YYYY-MM-DD. */
export const days: Ordering = {
  isKey: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  compare,
};

/** Texts: as Chinese readers sort them, by pinyin. */
export const texts = (world: World): Ordering => ({
  isKey: () => true,
  compare: (one, other) => world.textFacts(one).pinyin - world.textFacts(other).pinyin,
});
