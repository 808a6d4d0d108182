import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { EntityMetadata } from 'typeorm';
import type { FieldRead, Reading, TypeReads } from './declaration';
import { columnValue, idValue, relatedRow } from './derived-fields';
import type { Json } from './json';

/** Everything that the compiler knows of a type: what its columns declared, and what follows from its entity. */
export interface TypeRead {
  readonly type: GraphQLObjectType;
  readonly entity: EntityMetadata | null;
  readonly node: string | null;
  readonly byId: ((read: Reading) => Json) | null;
  readonly rows: ((row: string) => string) | null;
  readonly within: string | null;
  readonly names: readonly string[];
  readonly isVolatile: boolean;
  readonly masks: ReadonlyMap<string, (sql: string) => string>;
  readonly fields: ReadonlyMap<string, FieldRead>;
}

/** What at most one of a type's declarations says. */
const only = <T>(declarations: readonly TypeReads[], what: (one: TypeReads) => T | undefined): T | null => {
  const said = declarations.map(what).filter((one) => one !== undefined);
  if (said.length > 1) throw new Error(`reads of ${declarations[0]?.type}: something is declared twice`);
  return said[0] ?? null;
};

const declaredFields = (type: string, declarations: readonly TypeReads[]): Map<string, FieldRead> => {
  const fields = new Map<string, FieldRead>();
  for (const [name, read] of declarations.flatMap(({ fields: own }) => Object.entries(own ?? {}))) {
    if (fields.has(name)) throw new Error(`reads of ${type}: ${name} is declared twice`);
    fields.set(name, read);
  }
  return fields;
};

/** What follows from the entity for a field that nobody declared; undefined where nothing does. */
const derivedField = (
  type: GraphQLObjectType,
  name: string,
  entity: EntityMetadata,
  node: string | null,
): FieldRead | undefined => {
  const field = type.getFields()[name];
  if (!field || isListType(getNullableType(field.type))) return undefined;
  if (name === 'id' && node) return idValue(entity, node);
  const column = entity.columns.find(({ propertyName }) => propertyName === name);
  if (isLeafType(getNamedType(field.type))) return column && columnValue(type.name, column);
  const relation = entity.relations.find(({ propertyName }) => propertyName === name);
  return relation?.joinColumns.length === 1 ? relatedRow(relation) : undefined;
};

const readTypeOf = (
  type: GraphQLObjectType,
  declarations: readonly TypeReads[],
  entities: readonly EntityMetadata[],
): TypeRead => {
  const target = only(declarations, (one) => one.entity);
  const entity = entities.find((one) => one.target === target) ?? null;
  if (target && !entity) throw new Error(`reads of ${type.name}: TypeORM does not know its entity`);
  const node = only(declarations, (one) => one.node);
  const fields = declaredFields(type.name, declarations);
  for (const name of entity ? Object.keys(type.getFields()) : []) {
    const derived = fields.has(name) || !entity ? undefined : derivedField(type, name, entity, node);
    if (derived) fields.set(name, derived);
  }
  return {
    type,
    entity,
    node,
    byId: only(declarations, (one) => one.byId),
    rows: only(declarations, (one) => one.rows),
    within: only(declarations, (one) => one.within),
    names: declarations.flatMap(({ names }) => names ?? []),
    isVolatile: declarations.some(({ isVolatile }) => isVolatile),
    masks: new Map(declarations.flatMap(({ masks }) => Object.entries(masks ?? {}))),
    fields,
  };
};

/**
 * Puts the declarations of all columns together.
 * @throws Error for a type that the schema does not have, or something that is declared twice
 */
export const readTypes = (
  schema: GraphQLSchema,
  declarations: readonly TypeReads[],
  entities: readonly EntityMetadata[],
): ReadonlyMap<string, TypeRead> => {
  const names = [...new Set(declarations.map(({ type }) => type))];
  return new Map(
    names.map((name): [string, TypeRead] => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`reads of ${name}: the schema has no such type`);
      const own = declarations.filter((one) => one.type === name);
      return [name, readTypeOf(type, own, entities)];
    }),
  );
};
