import { graphql } from 'graphql';
import { ExpectedError, NodeResolver, RequestContext } from '@wanchuang/server-platform';
import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../operation.module';

interface Answer {
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; code: unknown; place: unknown }[];
  statements: number;
}

/** Asks the API of this column and the registry's, without a server around it. */
export const operationApi = async ({ database }: TestDatabase) => {
  const schema = await buildSchema({ resolvers: [NodeResolver, ...registry.resolvers, ...resolvers], validate: false });
  return async (source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
    const contextValue = new RequestContext(database, testClock);
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, originalError }) => ({
        message,
        code: originalError instanceof ExpectedError ? originalError.code : undefined,
        place: originalError instanceof ExpectedError ? originalError.details['place'] : undefined,
      })),
      statements: contextValue.reader.statements,
    };
  };
};
