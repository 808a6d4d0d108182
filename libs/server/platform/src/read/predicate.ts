import type { Predicate, PredicateValue } from './access';

/** A row in memory: values by property, rows behind to-one relations by property. */
export interface PredicateRow {
  readonly [property: string]: PredicateValue | PredicateRow | undefined;
}

const isRow = (value: PredicateValue | PredicateRow | undefined): value is PredicateRow =>
  typeof value === 'object' && value !== null;

const isWithin = (value: unknown, bound: string | number, sign: 1 | -1): boolean => {
  if (typeof value === 'number' && typeof bound === 'number') return (value - bound) * sign >= 0;
  if (typeof value === 'string' && typeof bound === 'string') return value === bound || value > bound === (sign === 1);
  return false;
};

/** Decides a predicate for one row in memory; SQL made of the same predicate finds the same rows. */
export const meets = (row: PredicateRow, predicate: Predicate): boolean => {
  if ('all' in predicate) return predicate.all.every((one) => meets(row, one));
  if ('any' in predicate) return predicate.any.some((one) => meets(row, one));
  if ('not' in predicate) return !meets(row, predicate.not);
  if ('related' in predicate) {
    const target = row[predicate.related];
    return isRow(target) && meets(target, predicate.where);
  }
  const value = row[predicate.field] ?? null;
  if ('is' in predicate) return value === predicate.is;
  if ('in' in predicate) return value !== null && predicate.in.some((one) => one === value);
  if ('atLeast' in predicate) return isWithin(value, predicate.atLeast, 1);
  return isWithin(value, predicate.atMost, -1);
};
