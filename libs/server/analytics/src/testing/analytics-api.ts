import { graphql } from 'graphql';
import * as evaluation from '@wanchuang/server-evaluation';
import * as operation from '@wanchuang/server-operation';
import { ExpectedError, NodeResolver, RequestContext } from '@wanchuang/server-platform';
import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../analytics.module';

interface Answer {
  data: Record<string, unknown> | null;
  errors: { message: string; code: unknown; place: unknown }[];
  statements: number;
}

/** Asks the API of this column and of those to its left, without a server around it. */
export const analyticsApi = async ({ database }: TestDatabase) => {
  const columns = [...registry.resolvers, ...operation.resolvers, ...evaluation.resolvers, ...resolvers] as const;
  const schema = await buildSchema({ resolvers: [NodeResolver, ...columns], validate: false });
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
