import { type RegisterTable, registers } from '@wanchuang/domain-operation';
import { columnName } from '@wanchuang/server-platform';
import type { Column } from './column';
import type { RegisterEntryType } from './register-entry.type';

export { columnName };

/** What the rows of one register say beyond what those of all registers say. */
export type EntryValues<Entry extends RegisterEntryType> = Omit<Entry, keyof RegisterEntryType>;

type PropertyOf<Entry extends RegisterEntryType> = Extract<keyof EntryValues<Entry>, string>;

/** A register, whatever its rows are: all that reading, filtering, checking and storing them need to know. */
export interface AnyRegister {
  readonly table: RegisterTable;
  /** How the ids of its rows begin. */
  readonly idType: string;
  /** What one row is called in a message. */
  readonly called: string;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  /** Which properties tell a row from every other: of its center if `perCenter`, else of all. */
  readonly naturalKey: readonly string[];
  readonly perCenter: boolean;
  /** Where a search looks. */
  readonly searched: readonly string[];
  readonly kinds?: string;
  readonly levels?: string;
  /** The amount that a list is summed by. */
  readonly total?: string;
  /** What several properties of a row must say together; a constraint of the table guards the same. */
  readonly rules: readonly { readonly property: string; readonly says: string; holds(values: unknown): boolean }[];
}

/** The register whose rows are `Entry`: every property of theirs has a column. */
export interface Register<Entry extends RegisterEntryType> extends AnyRegister {
  readonly columns: { readonly [Property in PropertyOf<Entry>]: Column<Entry[Property]> };
  readonly naturalKey: readonly PropertyOf<Entry>[];
  readonly searched: readonly PropertyOf<Entry>[];
  readonly kinds?: PropertyOf<Entry>;
  readonly levels?: PropertyOf<Entry>;
  readonly total?: PropertyOf<Entry>;
  readonly rules: readonly {
    readonly property: PropertyOf<Entry>;
    readonly says: string;
    holds(values: EntryValues<Entry>): boolean;
  }[];
}

/** The date that places a row of the register in a year where no feed says otherwise. */
export const dateColumnOf = (table: RegisterTable): string => {
  const register = registers.find((known) => known.table === table);
  if (!register) throw new Error(`no register has the table ${table}`);
  return register.dateColumn;
};

/** The property that is kept in a column. */
export const propertyOf = ({ table, columns }: AnyRegister, column: string): string => {
  const property = Object.keys(columns).find((known) => columnName(known) === column);
  if (property === undefined) throw new Error(`${table} has no ${column}`);
  return property;
};

/** The type of the API that its rows are: what their ids begin with, as a type is written. */
export const typeNameOf = ({ idType }: AnyRegister): string => `${idType.charAt(0).toUpperCase()}${idType.slice(1)}`;
