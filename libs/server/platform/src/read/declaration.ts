import type { Action, CellsAsked } from '@wanchuang/domain-access';
import type { GraphQLOutputType } from 'graphql';
import type { Given } from './given';
import type { Json } from './json';
import type { PageSizes } from './page-args';
import type { PlanBuilder } from './plan';
import type { TypeRead } from './read-types';
import type { RequestValues } from './request-values';
import type { Scope } from './scope';
import type { Selected } from './selection';

/** One field of the selection, about to become SQL. */
export interface Reading {
  readonly plan: PlanBuilder;
  readonly types: ReadonlyMap<string, TypeRead>;
  /** The object's row in the statement. */
  readonly row: string;
  /** The type that the field belongs to. */
  readonly parent: TypeRead;
  readonly field: Selected;
  readonly type: GraphQLOutputType;
  /** Name of the field's type, without lists and non-null. */
  readonly typeName: string;
  /** The tables that the nearest object with tables of its own reads, and what it knows. */
  readonly scope: Scope;
  /** Its arguments; Args repeats what the schema declares. */
  args<Args extends object>(): Given<Args>;
  /** The selection below the field, made of a row: an object of the field's own type, or of another one. */
  select(row: string, options?: SelectOptions): Json;
  /** An object of a type, made of its members. */
  object(type: string, members: readonly (readonly [key: string, json: Json])[]): Json;
  /** The fields that a selection asks for of an object of a type. */
  fieldsOf(type: string, field: Selected): readonly Selected[];
  /** The object if nothing but its id is asked for, made of its key; null if more is. */
  idOnly(key: string): Json | null;
  /**
   * The condition that the API and the viewer's access put on a row of a type; TRUE where there is none.
   * @param reachedBy the relation by which the row was found from one that shows already
   */
  visible(type: string, row: string, reachedBy?: string): string;
  /**
   * Refuses, before any SQL, viewers who may not read the rollup cells that the field adds up. @param asked which ones
   * the arguments name; without it all there are
   */
  requireCells(asked?: (values: RequestValues) => CellsAsked): void;
  /** A column as the viewer may see it: a part of it, or NULL, where it is masked. */
  column(type: string, property: string, row: string): string;
  /** Whether an action is open to the viewer on a row of a type as it is now: TRUE or FALSE. */
  may(action: Action, type: string, row: string): string;
  /** The JSON text of an object that is no row: found when the plan is made. @param type the field's own without it */
  constant(value: unknown, type?: string): string;
}

export interface SelectOptions {
  readonly type?: string;
  readonly field?: Selected;
  readonly scope?: Scope;
}

/** How one field of a type is read. */
export interface FieldRead {
  /** What it makes never is JSON's null. */
  readonly isTotal: boolean;
  /** Arguments that it heeds; a check at the start holds them against the schema. */
  readonly arguments: readonly string[];
  /** For a page: how many rows it has. */
  readonly pageSizes?: PageSizes;
  readonly json: (read: Reading) => Json;
  /** For a page: its whole list. */
  readonly list?: (read: Reading) => ListSql;
}

/** A whole list as SQL: how many rows it has, and the rows, each with the text of its node and its cursor. */
export interface ListSql {
  readonly count: string;
  readonly rows: string;
}

type EntityClass = abstract new () => object;

/** How the objects of one type are read. Columns may add fields to a type of a column to their left. */
export interface TypeReads {
  readonly type: string;
  /** The table that its rows are of: fields that are not declared are its columns and to-one relations of the same name. */
  readonly entity?: EntityClass;
  /** How its ids begin: center_42. */
  readonly node?: string;
  /** How `node(id)` finds it where it is no row of a table. */
  readonly byId?: (read: Reading) => Json;
  /** Which rows of the table the API shows at all. */
  readonly rows?: (row: string) => string;
  /** A to-one relation: what its target hides is hidden here too. */
  readonly within?: string;
  /** To-one relations whose row shows wherever this one does: a center shows with the host that it names. */
  readonly names?: readonly string[];
  /** Changes without an event, such as the progress of work: answers are not kept. */
  readonly isVolatile?: boolean;
  /** By column: what of its value shows to those who may see a part of it, as SQL of the value. */
  readonly masks?: Readonly<Record<string, (sql: string) => string>>;
  readonly fields?: Readonly<Record<string, FieldRead>>;
}
