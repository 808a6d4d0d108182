import { graphql, type GraphQLSchema } from 'graphql';
import { NodeResolver, RequestContext } from '@wanchuang/server-platform';
import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../registry.module';

interface Answer {
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; code: unknown; place: unknown }[];
  statements: number;
}

/** Asks the column's own API, without a server around it. */
export const registryApi = async ({ database }: TestDatabase) => {
  const schema: GraphQLSchema = await buildSchema({ resolvers: [NodeResolver, ...resolvers], validate: false });
  return async (source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
    const contextValue = new RequestContext(database, testClock);
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, originalError }) => ({
        message,
        code: originalError && 'code' in originalError ? originalError.code : undefined,
        place: placeOf(originalError),
      })),
      statements: contextValue.reader.statements,
    };
  };
};

const placeOf = (error: Error | null | undefined): unknown => {
  const details = error && 'details' in error ? error.details : undefined;
  return typeof details === 'object' && details !== null && 'place' in details ? details.place : undefined;
};
