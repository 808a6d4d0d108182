import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@wanchuang/server-platform';
import { DeprecatedParts } from './deprecated-parts';
import type { DeprecatedUses } from './deprecated-uses';

/** Counts for tokens what of each answered operation is deprecated. People read the dictionary; programs are told by nobody. */
export const deprecatedUsePlugin = (uses: DeprecatedUses): ApolloServerPlugin<RequestContext> => {
  let parts: DeprecatedParts | null = null;
  return {
    serverWillStart: async ({ schema }) => {
      parts = new DeprecatedParts(schema);
    },
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operation, document, response: { body } }) => {
        const token = contextValue.signedIn?.token;
        if (!token || !operation || !document || contextValue.isDryRun) return;
        // what was refused was not used
        if (body.kind !== 'single' || body.singleResult.data === null || body.singleResult.data === undefined) return;
        const found = parts?.of(operation, document) ?? [];
        if (found.length > 0) uses.note(token.id, found);
      },
    }),
  };
};
