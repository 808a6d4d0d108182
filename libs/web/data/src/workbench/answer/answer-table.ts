import { isObject, type Json } from './answer-lists';

/** A cell: a scalar as it came, or how many items a list has. */
export type Cell = string | number | boolean | null | { readonly items: number };

export interface AnswerTable {
  /** Dotted names, in the order in which the answer first has them. */
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, Cell>[];
}

/** Longer lists inside a row are counted, however they are asked for: a column for each item would be no table. */
export const mostWrittenOut = 24;

/** What tells the items of an inner list apart, where they say so themselves. */
const namingKeys = ['name', 'year', 'kind', 'code', 'grade'];

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isScalar = (value: Json | undefined): value is string | number => ['string', 'number'].includes(typeof value);

/** The names of a list's items: of a field that each has and no two have alike, else their places from 1. */
const itemNames = (items: readonly Json[]): { readonly names: readonly string[]; readonly by: string | null } => {
  for (const key of namingKeys) {
    const names = items.flatMap((item) => (isObject(item) && isScalar(item[key]) ? [String(item[key])] : []));
    if (names.length === items.length && new Set(names).size === names.length) return { names, by: key };
  }
  return { names: items.map((_, place) => String(place + 1)), by: null };
};

const joined = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

function write(value: Json, prefix: string, writesOut: boolean, cells: Map<string, Cell>): void {
  if (isList(value)) return writeList(value, prefix, writesOut, cells);
  if (!isObject(value)) return void cells.set(prefix === '' ? 'value' : prefix, value);
  for (const [key, inner] of Object.entries(value)) write(inner, joined(prefix, key), writesOut, cells);
}

function writeList(items: readonly Json[], prefix: string, writesOut: boolean, cells: Map<string, Cell>): void {
  if (!writesOut || items.length > mostWrittenOut) return void cells.set(prefix, { items: items.length });
  if (items.every((item) => !isObject(item) && !isList(item)))
    return void cells.set(prefix, items.map((item) => String(item ?? '')).join('; '));
  const { names, by } = itemNames(items);
  items.forEach((item, place) => {
    const others = isObject(item) && by !== null ? withoutKey(item, by) : item;
    write(others, joined(prefix, names[place] ?? ''), writesOut, cells);
  });
}

const withoutKey = (item: { readonly [key: string]: Json }, key: string): Json =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));

/**
 * The rows of a list as a table: nested objects become dotted columns, inner lists are written out or counted.
 * `null` where an object might be leaves the object's columns, if other rows have them, empty.
 */
export function tableOf(list: readonly Json[], writesOut: boolean): AnswerTable {
  const rows = list.map((row) => {
    const cells = new Map<string, Cell>();
    write(row, '', writesOut, cells);
    return cells;
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isEmptyObject = (column: string): boolean =>
    columns.some((other) => other.startsWith(`${column}.`)) && rows.every((row) => (row.get(column) ?? null) === null);
  return { columns: inPlace(columns).filter((column) => !isEmptyObject(column)), rows };
}

/** Columns of one object stand together, also where an earlier row lacked some of them. */
function inPlace(columns: readonly string[]): readonly string[] {
  const first = new Map<string, number>();
  columns.forEach((column, place) => {
    const [head = ''] = column.split('.');
    if (!first.has(head)) first.set(head, place);
  });
  const placeOf = (column: string): number => first.get(column.split('.')[0] ?? '') ?? 0;
  return [...columns].sort((one, other) => placeOf(one) - placeOf(other));
}

const numeric = /^-?\d+(\.\d+)?$/;

/** A cell as a number's exact text; null: it is none. */
export const numberIn = (cell: Cell | undefined): string | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainText(cell) : null;
  return typeof cell === 'string' && numeric.test(cell) ? cell : null;
};

/** A number without an exponent. */
const plainText = (value: number): string =>
  numeric.test(String(value)) ? String(value) : value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** The columns that hold numbers, and nothing else. */
export function numberColumns({ columns, rows }: AnswerTable): readonly string[] {
  return columns.filter((column) => {
    const cells = rows.map((row) => row.get(column) ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => numberIn(cell) !== null);
  });
}
