import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { databaseFaultOf } from '../errors/constraint-error';
import { ExpectedError } from '../errors/expected-error';
import { isLostConnection } from '../errors/lost-connection';
import type { Api } from './api';
import { introspectionPlugin } from './introspection';
import { readPlugin, stringifyAnswer } from './read-plugin';
import type { RequestContext } from './request-context';

const unexpectedCode = 'INTERNAL_SERVER_ERROR';

/** What a resolver threw, where Apollo has wrapped it. */
const causeOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;

const explain = (error: unknown): ExpectedError | null => {
  if (error instanceof ExpectedError) return error;
  if (databaseFaultOf(error)?.code === '57014')
    return new ExpectedError('TOO_COMPLEX', 'The database stopped this request after its time limit. Ask for less.');
  if (isLostConnection(error))
    return new ExpectedError('UNAVAILABLE', 'The database does not answer. Try again in a moment.');
  return null;
};

/** Expected errors reach the client with their code; what anything else says stays inside. */
const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const expected = explain(causeOf(thrown));
  if (expected)
    return { ...formatted, message: expected.message, extensions: { code: expected.code, ...expected.details } };
  if (formatted.extensions?.['code'] !== unexpectedCode) return formatted;
  const { path, locations } = formatted;
  const message = 'Something went wrong inside. Tell the administrator this id.';
  return { message, path, locations, extensions: { code: unexpectedCode } };
};

/** Unexpected errors are logged under the request's correlation id, and the client gets the id. */
const correlatePlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ contextValue: { correlationId } }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        const err = causeOf(error);
        const code = error.extensions['code'] ?? unexpectedCode;
        if (explain(err) || code !== unexpectedCode) continue;
        logger.error({ correlationId, err, path: error.path }, 'unexpected error in an operation');
      }
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) =>
        error.extensions?.['code'] === unexpectedCode
          ? { ...error, extensions: { ...error.extensions, correlationId } }
          : error,
      );
    },
  }),
});

/** Who sees what of the schema beside its answers. */
export interface Exposure {
  /** Keeps the schema from strangers, and says to nobody what a misspelt name may have meant. */
  readonly production: boolean;
  /** Whether the viewer has signed in: then the schema may be looked at in production too. */
  readonly isSignedIn: (context: RequestContext) => boolean;
}

const open: Exposure = { production: false, isSignedIn: () => true };

/** The GraphQL server; parsing and validation are bounded, batching and stored queries are off. */
export const createGraphqlServer = (
  { schema, reads }: Api,
  logger: Logger,
  plugins: ApolloServerPlugin<RequestContext>[] = [],
  { production, isSignedIn }: Exposure = open,
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    plugins: [
      ...(production ? [introspectionPlugin(isSignedIn)] : []),
      readPlugin(reads),
      correlatePlugin(logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
    formatError,
    stringifyResult: stringifyAnswer,
    introspection: true, // in production the plugin asks who looks
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: 10_000 },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    logger,
  });
