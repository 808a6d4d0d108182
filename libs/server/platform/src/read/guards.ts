import { getMetadataStorage } from 'type-graphql';
import { argumentChecks } from './argument-checks';
import type { FieldGuards } from './compiling';

/** Whether a class is another one, or made from it. */
export const isKindOf = (one: unknown, ancestor: unknown): boolean =>
  one === ancestor ||
  (typeof one === 'function' && typeof ancestor === 'function' && one.prototype instanceof ancestor);

const rolesByField = (): ReadonlyMap<string, readonly string[]> => {
  const storage = getMetadataStorage();
  const roles = new Map<string, readonly string[]>();
  const add = (type: string, field: string, wanted: unknown[] | undefined): void => {
    if (wanted) roles.set(`${type}.${field}`, wanted.map(String));
  };
  for (const query of storage.queries) add('Query', query.schemaName, query.roles);
  for (const { name, target } of storage.objectTypes) {
    for (const field of storage.fields) if (isKindOf(target, field.target)) add(name, field.schemaName, field.roles);
    for (const resolver of storage.fieldResolvers)
      if (isKindOf(target, resolver.getObjectType?.())) add(name, resolver.schemaName, resolver.roles);
  }
  return roles;
};

/**
 * What the decorators of the schema's classes say of who may read a field and of its arguments. Resolvers are passed
 * over, so what type-graphql would have asked of a request is asked by the compiler, from the same metadata.
 */
export const guardsOfDecorators = (): FieldGuards => {
  const roles = rolesByField();
  const checks = argumentChecks();
  return {
    rolesOf: (field) => roles.get(field) ?? null,
    argumentCheckOf: (field) => checks.get(field) ?? null,
  };
};
