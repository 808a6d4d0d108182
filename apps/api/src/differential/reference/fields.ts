import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Reading } from './reading';
import { Refusal } from './refusal';

// graphql-js hands over source and arguments untyped but checked by the schema. A method's parameters may be narrower
// than declared, so each resolver names the shapes that the schema guarantees it.
type Resolve<Source> = { resolve(source: Source, args: object, reading: Reading): unknown }['resolve'];
type Check = { check(args: object, reading: Reading): void }['check'];

export interface Field<Source> {
  /** Refuses wrong arguments, whoever the parent is. */
  readonly check?: Check;
  readonly resolve: Resolve<Source>;
}

type Fields<Source> = Readonly<Record<string, Field<Source> | Resolve<Source>>>;

/** The resolvers of one type; a field without one is a property of its source. */
export interface TypeFields {
  readonly typeName: string;
  readonly fields: ReadonlyMap<string, Field<unknown>>;
}

/** Names the resolvers of a type; `Source` is what its parents hand down. */
export const fieldsOf = <Source>(typeName: string, fields: Fields<Source>): TypeFields => ({
  typeName,
  fields: new Map(
    Object.entries(fields).map(([name, field]) => [name, typeof field === 'function' ? { resolve: field } : field]),
  ),
});

/** Stands where an answer was refused, so that everything else is still resolved and refused in its turn. */
const refusedObject = Object.freeze({});

const refusedLeaves: Readonly<Record<string, unknown>> = {
  Int: 0,
  Float: 0,
  Boolean: false,
  Decimal: '0',
  Date: '2000-01-01',
  DateTime: new Date(0),
};

const refusedValue = (type: GraphQLOutputType): unknown => {
  if (!isNonNullType(type)) return null;
  const { ofType } = type;
  if (isListType(ofType)) return [];
  if (isEnumType(ofType)) return ofType.getValues()[0]?.value;
  return isScalarType(ofType) ? (refusedLeaves[ofType.name] ?? '') : refusedObject;
};

const hasValue = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);

/** What checks the arguments of fields, by `Type.field`. */
export type Checks = ReadonlyMap<string, Check>;

/**
 * Gives every field of the schema its resolver.
 * @returns the checks of arguments, which can be made without any row
 */
export const attachFields = (schema: GraphQLSchema, types: readonly TypeFields[]): Checks => {
  const checks = new Map<string, Check>();
  const resolvers = new Map<string, Field<unknown>>();
  for (const { typeName, fields } of types)
    for (const [name, field] of fields) resolvers.set(`${typeName}.${name}`, field);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      const own = resolvers.get(place);
      if (own?.check) checks.set(place, own.check);
      field.resolve = (source, args, reading: Reading) => {
        if (source === refusedObject) return refusedValue(field.type);
        try {
          own?.check?.(args, reading);
          const value = own ? own.resolve(source, args, reading) : source[field.name];
          if (hasValue(value)) reading.answered.add(place);
          return value;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          error.codes.forEach((code) => reading.refused.add(code));
          return refusedValue(field.type);
        }
      };
    }
  }
  return checks;
};
