import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import { ExpectedError } from '../errors/expected-error';
import type { RequestContext } from './request-context';

const asksForSchema = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value !== '__schema' && value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
};

/** The schema is shown to whoever has signed in. A document is looked at once, as long as Apollo keeps it. */
export const introspectionPlugin = (
  isSignedIn: (context: RequestContext) => boolean,
): ApolloServerPlugin<RequestContext> => {
  const known = new WeakMap<DocumentNode, boolean>();
  const asks = (document: DocumentNode): boolean => {
    const answer = known.get(document) ?? asksForSchema(document);
    known.set(document, answer);
    return answer;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (!asks(document) || isSignedIn(contextValue)) return;
        const originalError = new ExpectedError('UNAUTHENTICATED', 'The schema is shown to those who have signed in.');
        throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 200 } } });
      },
    }),
  };
};
