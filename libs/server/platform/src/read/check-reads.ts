import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { ReadCompiler } from './compiler';
import type { FieldRead } from './declaration';
import type { TypeRead } from './read-types';
import { hasScalarForm } from './scalar-forms';

type AnyField = GraphQLField<unknown, unknown>;

/** The types around a page, which connections read themselves. */
const isRelayType = (type: GraphQLObjectType): boolean =>
  type.name === 'PageInfo' || /(Connection|Edge)$/.test(type.name);

/** Object types that a field leads to, through connections, interfaces and unions. */
const leadsTo = ({ schema, types }: ReadCompiler, field: AnyField): readonly GraphQLObjectType[] => {
  const named = getNamedType(field.type);
  if (isInterfaceType(named) || isUnionType(named))
    return schema.getPossibleTypes(named).filter(({ name }) => types.has(name));
  return isObjectType(named) ? [named] : [];
};

const argumentFaults = (name: string, field: AnyField, read: FieldRead): string[] => {
  const declared = field.args.map((argument) => argument.name);
  const unheeded = declared.filter((argument) => !read.arguments.includes(argument));
  const unknown = read.arguments.filter((argument) => !declared.includes(argument));
  return [
    ...unheeded.map((argument) => `${name}(${argument}) is not heeded`),
    ...unknown.map((argument) => `${name}(${argument}) is heeded, but not in the schema`),
  ];
};

const fieldFaults = (name: string, field: AnyField, read: FieldRead | undefined): string[] => {
  if (!read) return [`${name}: nothing says how it is read`];
  const named = getNamedType(field.type);
  return [
    ...(isNonNullType(field.type) && !read.isTotal ? [`${name} may be null, and the schema says that it is not`] : []),
    ...(isLeafType(named) && !hasScalarForm(named) ? [`${name}: ${named.name} has no text form`] : []),
    ...argumentFaults(name, field, read),
  ];
};

/** A row may be hidden; then what leads to it is not null only where that is hidden with it. */
const relationFaults = ({ type, entity, within }: TypeRead, types: ReadonlyMap<string, TypeRead>): string[] =>
  (entity?.relations ?? []).flatMap(({ propertyName, inverseEntityMetadata }) => {
    const field = type.getFields()[propertyName];
    const target = [...types.values()].find((one) => one.entity === inverseEntityMetadata);
    if (!field || !target?.rows || propertyName === within || !isNonNullType(field.type)) return [];
    return [`${type.name}.${propertyName} is not null, and ${target.type.name} may be hidden: declare it as within`];
  });

const namesFaults = ({ type, entity, names }: TypeRead): string[] =>
  names
    .filter((name) => !entity?.relations.some(({ propertyName }) => propertyName === name))
    .map((name) => `${type.name} names ${name}, which is no to-one relation`);

/**
 * Walks the schema from the root fields that the compiler reads, and says what it could not read as the schema promises:
 * a field or an argument that nobody declared, a value that may be null, a scalar without a text form, a declared field
 * that does not exist. A server with a fault does not start.
 */
export const checkReads = (compiler: ReadCompiler): string[] => {
  const { schema, types } = compiler;
  const faults: string[] = [];
  const seen = new Set<string>();
  const walk = (type: GraphQLObjectType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    const read = types.get(type.name);
    if (!read && !isRelayType(type)) faults.push(`${type.name}: nothing says how its objects are read`);
    if (read) faults.push(...relationFaults(read, types), ...namesFaults(read));
    for (const field of Object.values(type.getFields())) {
      if (!read?.fields.has(field.name) && field.extensions['read'] === 'elsewhere') continue;
      if (read) faults.push(...fieldFaults(`${type.name}.${field.name}`, field, read.fields.get(field.name)));
      leadsTo(compiler, field).forEach(walk);
    }
  };
  const query = schema.getQueryType();
  if (query) walk(query);
  for (const { type, fields } of types.values()) {
    for (const name of fields.keys())
      if (!type.getFields()[name]) faults.push(`${type.name}.${name} is declared, and the schema has no such field`);
    if (!seen.has(type.name)) faults.push(`${type.name} is declared, and no field leads to it`);
  }
  return faults;
};
