import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';
import * as analytics from '@wanchuang/server-analytics';
import * as evaluation from '@wanchuang/server-evaluation';
import * as operation from '@wanchuang/server-operation';
import { NodeResolver, unguardedRootFields } from '@wanchuang/server-platform';
import * as registry from '@wanchuang/server-registry';

type ResolverClass = BuildSchemaOptions['resolvers'][number];

const columns = [registry, operation, evaluation, analytics];

/** Every table that TypeORM knows. */
export const entities = columns.flatMap((column): (new () => object)[] => column.entities);

/**
 * The API's schema from all columns.
 * @throws Error if a root field is neither authorised nor written down as public.
 */
export const buildApiSchema = (): GraphQLSchema => {
  const ofColumns = columns.flatMap((column): ResolverClass[] => [...column.resolvers]);
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...ofColumns],
    validate: false,
    authChecker: () => false,
  });
  const open = unguardedRootFields(schema);
  if (open.length > 0) throw new Error(`Neither @Authorized nor @Public: ${open.join(', ')}`);
  return schema;
};
