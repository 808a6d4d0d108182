import { createHash } from 'node:crypto';
import type { Reader } from '../database/database';
import { ExpectedError } from '../errors/expected-error';

/** One term of an order. Missing values stand last in both directions; the last term must be unique. */
export interface OrderTerm {
  sql: string;
  direction: 'ASC' | 'DESC';
  /** PostgreSQL's type, for the cursor's comparison: int, text, numeric, date … */
  type: string;
  nullable?: boolean;
}

export interface PageRequest<Row, Node> {
  reader: Reader;
  /** Columns of the row, as in SELECT. */
  select: string;
  /** FROM … [WHERE …]; `where` goes behind it, so that the cursor's condition can be added. */
  from: string;
  where?: string;
  parameters: readonly unknown[];
  order: readonly OrderTerm[];
  first: number;
  after?: string | null;
  maximum: number;
  /** Names the list and its filter: a cursor of another list or filter is refused. */
  scope: unknown;
  map: (row: Row) => Node;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** A page of a connection. Cursors are made and the total is counted only if somebody asks. */
export class Page<Node> {
  constructor(
    readonly nodes: readonly Node[],
    readonly cursorAt: (index: number) => string,
    readonly neighbours: { hasNextPage: boolean; hasPreviousPage: boolean },
    private readonly count: () => Promise<number>,
  ) {}

  get edges(): Edge<Node>[] {
    return this.nodes.map((node, index) => ({ cursor: this.cursorAt(index), node }));
  }

  get pageInfo() {
    const last = this.nodes.length - 1;
    return {
      ...this.neighbours,
      startCursor: last < 0 ? null : this.cursorAt(0),
      endCursor: last < 0 ? null : this.cursorAt(last),
    };
  }

  get totalCount(): Promise<number> {
    return this.count();
  }
}

const scopeHash = (scope: unknown): string =>
  createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 12);

const refusedCursor = (why: string): ExpectedError =>
  new ExpectedError('BAD_USER_INPUT', `after: ${why}; take a cursor from this list, with the same filter and order`, {
    place: 'after',
  });

export const encodeCursor = (scope: unknown, keys: readonly (string | null)[]): string => cursorsOf(scope)(keys);

/** Makes the cursors of one list: the hash of its scope is taken once. */
export const cursorsOf = (scope: unknown): ((keys: readonly (string | null)[]) => string) => {
  const hash = scopeHash(scope);
  return (keys) => Buffer.from(JSON.stringify([hash, ...keys])).toString('base64url');
};

/** @throws ExpectedError BAD_USER_INPUT for a malformed cursor and for one of another list, filter or order. */
export const decodeCursor = (scope: unknown, cursor: string, length: number): (string | null)[] => {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refusedCursor('this is no cursor');
  }
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string' || part === null))
    throw refusedCursor('this is no cursor');
  const [hash, ...keys] = parts;
  if (hash !== scopeHash(scope) || keys.length !== length) throw refusedCursor('this cursor belongs to another list');
  return keys;
};

/** @throws ExpectedError BAD_USER_INPUT outside 0…maximum: a page is refused, never cut silently. */
export const checkFirst = (first: number, maximum: number): void => {
  if (Number.isInteger(first) && first >= 0 && first <= maximum) return;
  throw new ExpectedError('BAD_USER_INPUT', `first: ${first} is outside 0 to ${maximum}; ask for smaller pages`, {
    place: 'first',
    maximum,
  });
};

/** Terms that run one way and never miss a value compare as one row, which an index can seek. */
const runsOneWay = (order: readonly OrderTerm[]): boolean =>
  order.every((term) => !term.nullable && term.direction === order[0]?.direction);

/** The rows behind a key: for each term, equal before it and past it there. Parameters start at $`from`. */
const pastKeys = (
  order: readonly OrderTerm[],
  keys: readonly (string | null)[],
  from: number,
): { sql: string; parameters: string[] } => {
  const parameters: string[] = [];
  const holder = (key: string, type: string): string => {
    parameters.push(key);
    return `$${from + parameters.length - 1}::text::${type}`;
  };
  if (runsOneWay(order)) {
    const places = order.map((term, index) => holder(keys[index] ?? '', term.type));
    const sign = order[0]?.direction === 'DESC' ? '<' : '>';
    return { sql: `(${order.map((term) => term.sql).join(', ')}) ${sign} (${places.join(', ')})`, parameters };
  }
  const branches = order.map((term, index) => {
    const key = keys[index] ?? null;
    if (key === null) return null; // nothing stands behind a missing value but by the later terms
    const equal = order.slice(0, index).map((before, at) => {
      const same = keys[at] ?? null;
      return same === null ? `${before.sql} IS NULL` : `${before.sql} = ${holder(same, before.type)}`;
    });
    const past = `${term.sql} ${term.direction === 'ASC' ? '>' : '<'} ${holder(key, term.type)}`;
    return [...equal, term.nullable ? `(${past} OR ${term.sql} IS NULL)` : past].join(' AND ');
  });
  const sql = branches
    .filter((branch) => branch !== null)
    .map((branch) => `(${branch})`)
    .join(' OR ');
  return { sql: sql === '' ? 'FALSE' : `(${sql})`, parameters };
};

type KeyedRow = Record<`__key${number}`, string | null>;

/** Reads one page by keyset: one statement, stable under writes. Keys travel at the database's own precision. */
export const readPage = async <Row, Node>(request: PageRequest<Row, Node>): Promise<Page<Node>> => {
  const { reader, order, first, after, parameters, scope } = request;
  checkFirst(first, request.maximum);
  const fullScope = [scope, order.map((term) => [term.sql, term.direction])];
  const past = after ? pastKeys(order, decodeCursor(fullScope, after, order.length), parameters.length + 1) : null;
  const where = [request.where, past?.sql]
    .filter((part) => part)
    .map((part) => `(${part})`)
    .join(' AND ');
  const keys = order.map((term, index) => `(${term.sql})::text AS "__key${index}"`).join(', ');
  const sorting = order.map((term) => `${term.sql} ${term.direction}${term.nullable ? ' NULLS LAST' : ''}`).join(', ');
  const rows = await reader
    .rows<Row & KeyedRow>(
      `SELECT ${request.select}, ${keys} FROM ${request.from}${where ? ` WHERE ${where}` : ''} ORDER BY ${sorting} LIMIT ${first + 1}`,
      [...parameters, ...(past?.parameters ?? [])],
    )
    .catch((error: unknown) => {
      throw after && isBadCast(error) ? refusedCursor('this is no cursor') : error;
    });
  const count = async (): Promise<number> => {
    const [row] = await reader.rows<{ count: string }>(
      `SELECT count(*) AS count FROM ${request.from}${request.where ? ` WHERE ${request.where}` : ''}`,
      parameters,
    );
    return Number(row?.count ?? 0);
  };
  const shown = rows.slice(0, first);
  const cursor = cursorsOf(fullScope);
  const cursorAt = (at: number): string => cursor(order.map((_, index) => shown[at]?.[`__key${index}`] ?? null));
  const neighbours = { hasNextPage: rows.length > first, hasPreviousPage: Boolean(after) };
  return new Page(
    shown.map((row) => request.map(row)),
    cursorAt,
    neighbours,
    count,
  );
};

/** A cursor whose keys are no values of the order's types was made up. */
const isBadCast = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  ['22P02', '22007', '22008', '22003'].includes(error.code);
