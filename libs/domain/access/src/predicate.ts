/** A value that a row is compared with. */
export type PredicateValue = string | number | boolean | null;

/**
 * A condition on a row as data, from a closed set of operators, so that it can become SQL, be decided in memory and
 * travel: never a function. Fields and relations are the properties of the row's entity. It is two-valued: what is
 * missing equals nothing but null, and is neither above nor below anything.
 */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly field: string; readonly is: PredicateValue }
  | { readonly field: string; readonly in: readonly PredicateValue[] }
  | { readonly field: string; readonly atLeast: string | number }
  | { readonly field: string; readonly atMost: string | number }
  /** The row that a to-one relation leads to exists and meets the condition. */
  | { readonly related: string; readonly where: Predicate }
  /** Every row that a one-to-many relation leads to meets the condition; so it is where there is none. */
  | { readonly every: string; readonly where: Predicate }
  /** At least one row that a one-to-many relation leads to meets the condition. */
  | { readonly some: string; readonly where: Predicate };

export const always: Predicate = { all: [] };
export const never: Predicate = { any: [] };

const isAlways = (predicate: Predicate): boolean => 'all' in predicate && predicate.all.length === 0;
const isNever = (predicate: Predicate): boolean => 'any' in predicate && predicate.any.length === 0;

/** One of them, as short as it can be said: what always or never holds leaves nothing to ask. */
export const anyOf = (...predicates: readonly Predicate[]): Predicate => {
  if (predicates.some(isAlways)) return always;
  const open = predicates.filter((one) => !isNever(one));
  const [only, ...others] = open;
  return only && others.length === 0 ? only : { any: open };
};

/** All of them, as short as it can be said. */
export const allOf = (...predicates: readonly Predicate[]): Predicate => {
  if (predicates.some(isNever)) return never;
  const asked = predicates.filter((one) => !isAlways(one));
  const [only, ...others] = asked;
  return only && others.length === 0 ? only : { all: asked };
};

/** The field holds one of these keys; nothing does if there is none. */
export const oneOf = (field: string, keys: readonly PredicateValue[]): Predicate =>
  keys.length === 0 ? never : { field, in: keys };

/** The row that a to-one relation leads to meets the condition; what nothing meets is not looked for. */
export const relatedTo = (related: string, where: Predicate): Predicate =>
  isNever(where) ? never : { related, where };

/** One of the rows that a one-to-many relation leads to meets the condition; what nothing meets is not looked for. */
export const someOf = (some: string, where: Predicate): Predicate => (isNever(where) ? never : { some, where });

/** A row in memory: values by property, the row or rows behind a relation by property. */
export interface PredicateRow {
  readonly [property: string]: PredicateValue | PredicateRow | readonly PredicateRow[] | undefined;
}

const isList = (value: PredicateRow[string]): value is readonly PredicateRow[] => Array.isArray(value);

const isRow = (value: PredicateRow[string]): value is PredicateRow =>
  typeof value === 'object' && value !== null && !isList(value);

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
  if ('every' in predicate) {
    const targets = row[predicate.every];
    return isList(targets) && targets.every((target) => meets(target, predicate.where)); // not loaded: not decided for
  }
  if ('some' in predicate) {
    const targets = row[predicate.some];
    return isList(targets) && targets.some((target) => meets(target, predicate.where)); // not loaded: none is found
  }
  const value = row[predicate.field] ?? null;
  if ('is' in predicate) return value === predicate.is;
  if ('in' in predicate) return value !== null && predicate.in.some((one) => one === value);
  if ('atLeast' in predicate) return isWithin(value, predicate.atLeast, 1);
  return isWithin(value, predicate.atMost, -1);
};
