import type { FieldRead, Reading } from './declaration';
import { type Json, listOf, orNull, raw, sqlOf, subqueryOrNull } from './json';
import { scalarForm } from './scalar-forms';
import type { Scope } from './scope';

/** Rows of a statement: where they come from and how the row that an object is made of is called. */
export interface Rows {
  readonly row: string;
  readonly from: string;
  readonly where?: string;
  readonly orderBy?: string;
  /** Tables of the objects' own, and what they carry for the fields below. */
  readonly scope?: Scope;
}

interface Options {
  /** Arguments that the field heeds. */
  readonly arguments?: readonly string[];
}

/** `registeredOn` stands in `registered_on`. */
export const columnName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** An expression of the object's row that never is NULL. */
export const total = (sql: (row: string, read: Reading) => string, options: Options = {}): FieldRead => ({
  isTotal: true,
  arguments: options.arguments ?? [],
  json: (read) => scalarForm(read.type)(sql(read.row, read)),
});

/** An expression of the object's row; NULL is null. */
export const nullable = (sql: (row: string, read: Reading) => string, options: Options = {}): FieldRead => ({
  isTotal: false,
  arguments: options.arguments ?? [],
  json: (read) => {
    const expression = sql(read.row, read);
    return orNull(expression, scalarForm(read.type)(expression));
  },
});

/** Fields that are columns of the same name, where no entity says so. @param totals never NULL @param nullables may be */
export const columns = (
  totals: readonly string[],
  nullables: readonly string[] = [],
): Readonly<Record<string, FieldRead>> => ({
  ...Object.fromEntries(totals.map((name) => [name, total((row) => `${row}.${columnName(name)}`)])),
  ...Object.fromEntries(nullables.map((name) => [name, nullable((row) => `${row}.${columnName(name)}`)])),
});

const whereOf = ({ where }: Rows): string => (where && where !== 'TRUE' ? ` WHERE ${where}` : '');

/** The json is made first: what it is made of asks the scope for tables. */
const selectFrom = (json: Json, rows: Rows): string => {
  const sql = sqlOf(json);
  return `(${rows.scope?.with ?? ''}SELECT ${sql} FROM ${rows.from}${whereOf(rows)})`;
};

/** The object that one row is, or null where there is none. @param isTotal promises that there is one */
export const one = (rows: (read: Reading) => Rows, options: Options & { isTotal?: boolean } = {}): FieldRead => ({
  isTotal: options.isTotal ?? false,
  arguments: options.arguments ?? [],
  json: (read) => {
    const found = rows(read);
    const subquery = selectFrom(read.select(found.row, { scope: found.scope }), found);
    return options.isTotal ? raw(subquery) : subqueryOrNull(subquery);
  },
});

/** A list of objects, one of each row. */
export const many = (rows: (read: Reading) => Rows, options: Options = {}): FieldRead => ({
  isTotal: true,
  arguments: options.arguments ?? [],
  json: (read) => {
    const found = rows(read);
    return raw(selectFrom(listOf(read.select(found.row, { scope: found.scope }), found.orderBy ?? ''), found));
  },
});

/** A list of plain values, one of each row. */
export const values = (
  rows: (read: Reading) => Rows & { readonly value: string },
  options: Options = {},
): FieldRead => ({
  isTotal: true,
  arguments: options.arguments ?? [],
  json: (read) => {
    const found = rows(read);
    return raw(selectFrom(listOf(scalarForm(read.type)(found.value), found.orderBy ?? ''), found));
  },
});

/** An object that is made of the same row, or of another row of the same FROM. */
export const inline = (row: (read: Reading) => string = (read) => read.row, options: Options = {}): FieldRead => ({
  isTotal: true,
  arguments: options.arguments ?? [],
  json: (read) => read.select(row(read)),
});

/** JSON of the feature's own making. @param isTotal promises that it never is null */
export const custom = (json: (read: Reading) => Json, options: Options & { isTotal: boolean }): FieldRead => ({
  isTotal: options.isTotal,
  arguments: options.arguments ?? [],
  json,
});

/** An object, or a list, that stands in the program. */
export const constantObject = (value: (read: Reading) => unknown): FieldRead => ({
  isTotal: true,
  arguments: [],
  json: (read) => raw(read.plan.bindConstant('text', read.constant(value(read)))),
});
