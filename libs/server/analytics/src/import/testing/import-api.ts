import { NodeResolver, RequestContext } from '@wanchuang/server-platform';
import { testClock } from '@wanchuang/server-platform/testing';
import { resolvers as evaluationResolvers } from '@wanchuang/server-evaluation';
import { resolvers as operationResolvers } from '@wanchuang/server-operation';
import { resolvers as registryResolvers } from '@wanchuang/server-registry';
import { graphql } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../../analytics.module';
import { provideImports } from '../provided-imports';
import { type ImportKit, shippedFolder } from './import-kit';

interface Answer {
  data: Record<string, unknown> | null;
  errors: { message: string; code: unknown; details: unknown }[];
}

/** Asks the API of facts and imports, without a server around it. */
export async function importApi({ db, files, service }: ImportKit) {
  provideImports(db.database, { files, service, shippedFolder });
  const schema = await buildSchema({
    resolvers: [NodeResolver, ...registryResolvers, ...operationResolvers, ...evaluationResolvers, ...resolvers],
    validate: false,
  });
  return async (source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
    const contextValue = new RequestContext(db.database, testClock);
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    return {
      data: data ? JSON.parse(JSON.stringify(data)) : null,
      errors: errors.map(({ message, originalError }) => ({
        message,
        code: originalError && 'code' in originalError ? originalError.code : undefined,
        details: originalError && 'details' in originalError ? originalError.details : undefined,
      })),
    };
  };
}
