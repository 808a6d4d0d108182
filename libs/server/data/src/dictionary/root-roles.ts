import { Role } from '@wanchuang/domain-access';
import { getMetadataStorage } from 'type-graphql';
import type { Who } from '@wanchuang/domain-dictionary';

const roleOf = (name: unknown): Role[] => Object.values(Role).filter((role) => role === name);

/** To whom each root field is open, as its decorators say: roles, whoever has signed in, or everyone. */
export const rootRoles = (): ReadonlyMap<string, readonly Who[]> => {
  const { queries, mutations } = getMetadataStorage();
  const entries = [...queries, ...mutations].map(({ schemaName, roles }): [string, readonly Who[]] => {
    if (roles === undefined) return [schemaName, ['PUBLIC']];
    const named = roles.flatMap(roleOf);
    return [schemaName, named.length === 0 ? ['SIGNED_IN'] : named];
  });
  return new Map(entries);
};
