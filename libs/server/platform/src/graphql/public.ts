import type { GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { getMetadataStorage } from 'type-graphql';

/** Being public must be written down: beside @Query or @Mutation. */
export const Public = (): MethodDecorator & PropertyDecorator => Extensions({ access: 'public' });

/** Root fields with neither @Authorized nor @Public; the server does not start while there is one. */
export const unguardedRootFields = (schema: GraphQLSchema): string[] => {
  const { queries, mutations } = getMetadataStorage();
  const authorised = new Set(
    [...queries, ...mutations].filter((field) => field.roles !== undefined).map((field) => field.schemaName),
  );
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => field.extensions['access'] !== 'public' && !authorised.has(field.name))
      .map((field) => `${type?.name}.${field.name}`),
  );
};
