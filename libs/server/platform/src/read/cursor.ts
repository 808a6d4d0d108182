import { createHash } from 'node:crypto';
import { ExpectedError } from '../errors/expected-error';
import { literal } from './json';

/** The order of all texts, that of Chinese readers: by pinyin. Cursors rest on it, so there is one. */
export const collation = 'COLLATE "zh-x-icu"';

/** What a key's text looks like; PostgreSQL would refuse any other with an error that helps nobody. */
const keyForms = {
  int: (key: string) => /^-?\d{1,10}$/.test(key) && Math.abs(Number(key)) <= 2147483647,
  bigint: (key: string) => /^-?\d{1,18}$/.test(key),
  numeric: (key: string) => /^-?\d{1,60}(\.\d{1,40})?$/.test(key),
  date: (key: string) => /^\d{4}-\d{2}-\d{2}$/.test(key) && isCalendarDay(key),
  text: (key: string) => !key.includes('\u0000'),
} as const;

const isCalendarDay = (key: string): boolean => {
  const day = new Date(`${key}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(key);
};

/** One term of an order. Missing values stand last in both directions; the last term must be unique and never missing. */
export interface OrderTerm {
  readonly sql: string;
  readonly direction: 'ASC' | 'DESC';
  /** PostgreSQL's type: its text is the key in the cursor. */
  readonly type: keyof typeof keyForms;
  readonly nullable?: boolean;
  /** The field that is ordered by, such as Person.phone: who may not see it of every row may not order by it. */
  readonly field?: string;
}

export type Side = 'after' | 'before';
export type CursorKeys = readonly (string | null)[];

/** Names a list with its filter and order: a cursor of another one is refused. */
export const hashOf = (identity: unknown): string =>
  createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 12);

const refused = (place: string, why: string): ExpectedError =>
  new ExpectedError(
    'BAD_USER_INPUT',
    `${place}: ${why}; take a cursor from this list, with the same filter and order`,
    { place },
  );

const partsOf = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

const isKey = (part: unknown): part is string | null => typeof part === 'string' || part === null;

/**
 * The keys of a cursor, at the database's precision; null where a row misses a value.
 * @throws ExpectedError BAD_USER_INPUT for what is no cursor, and for a cursor of another list, filter or order
 */
export const decodeCursor = (side: Side, cursor: string, hash: string, order: readonly OrderTerm[]): CursorKeys => {
  const parts = partsOf(cursor);
  if (!Array.isArray(parts) || !parts.every(isKey)) throw refused(side, 'this is no cursor');
  const [own, ...keys] = parts;
  if (own !== hash || keys.length !== order.length) throw refused(side, 'this cursor belongs to another list');
  const isSound = order.every(({ type, nullable }, index) => {
    const key = keys[index] ?? null;
    return key === null ? nullable === true : keyForms[type](key);
  });
  if (!isSound) throw refused(side, 'this is no cursor');
  return keys;
};

/** The SQL of what a cursor holds: the hash of its list and the row's keys, as JSON. */
export const cursorJsonSql = (hash: string, keys: readonly string[], order: readonly OrderTerm[]): string => {
  const parts = keys.map((key, index) => {
    const json = `to_json(${key}::text)`;
    return order[index]?.nullable ? `coalesce(${json}::text, 'null')` : json;
  });
  return `concat('["', ${hash}, ${literal('",')}, ${parts.join(`, ',', `)}, ']')`;
};

/** The SQL of a cursor: that as base64url, as `cursorOf` writes it. PostgreSQL breaks base64 into lines. */
export const cursorSql = (...cursor: Parameters<typeof cursorJsonSql>): string =>
  `translate(encode(convert_to(${cursorJsonSql(...cursor)}, 'UTF8'), 'base64'), '+/=' || chr(10), '-_')`;

/** The cursor of what it holds. */
export const cursorOf = (json: string): string => Buffer.from(json).toString('base64url');

const collated = (sql: string, { type }: OrderTerm): string => (type === 'text' ? `(${sql}) ${collation}` : sql);

/** ORDER BY, or the same backwards. @param at how a term is written here, if not as in its table */
export const orderSql = (
  order: readonly OrderTerm[],
  isReversed: boolean,
  at: (index: number) => string | undefined = (index) => order[index]?.sql,
): string =>
  order
    .map((term, index) => {
      const direction = (term.direction === 'ASC') !== isReversed ? 'ASC' : 'DESC';
      const nulls = term.nullable ? ` NULLS ${isReversed ? 'FIRST' : 'LAST'}` : '';
      return `${collated(at(index) ?? term.sql, term)} ${direction}${nulls}`;
    })
    .join(', ');

/** Terms that run one way and never miss a value compare as one row, which an index can seek. */
const runsOneWay = (order: readonly OrderTerm[]): boolean =>
  order.every((term) => !term.nullable && term.direction === order[0]?.direction);

/** Past a key in the order's own direction, or in front of it. */
const signOf = (direction: 'ASC' | 'DESC', side: Side): string =>
  (direction === 'ASC') === (side === 'after') ? '>' : '<';

/** The rows of one term's values that lie on a side of a key; null: there are none. */
const beyondTerm = (term: OrderTerm, side: Side, key: string | null): string | null => {
  if (key === null) return side === 'after' ? null : `${term.sql} IS NOT NULL`; // missing values stand last
  const past = `${collated(term.sql, term)} ${signOf(term.direction, side)} ${key}`;
  return side === 'after' && term.nullable ? `(${past} OR ${term.sql} IS NULL)` : past;
};

/**
 * The condition that a row stands after, or before, the row with some keys.
 * @param keys placeholders; null where the row misses the value
 */
export const beyondSql = (order: readonly OrderTerm[], side: Side, keys: CursorKeys): string => {
  const [first] = order;
  if (first && runsOneWay(order)) {
    const terms = order.map((term) => collated(term.sql, term));
    return `(${terms.join(', ')}) ${signOf(first.direction, side)} (${keys.join(', ')})`;
  }
  const branches = order.flatMap((term, index) => {
    const beyond = beyondTerm(term, side, keys[index] ?? null);
    if (beyond === null) return [];
    const equal = order.slice(0, index).map((before, at) => {
      const key = keys[at] ?? null;
      return key === null ? `${before.sql} IS NULL` : `${collated(before.sql, before)} = ${key}`;
    });
    return `(${[...equal, beyond].join(' AND ')})`;
  });
  return branches.length > 0 ? `(${branches.join(' OR ')})` : 'FALSE';
};
