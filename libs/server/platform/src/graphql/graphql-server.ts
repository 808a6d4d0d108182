import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { databaseFaultOf } from '../errors/constraint-error';
import { ExpectedError } from '../errors/expected-error';
import type { Api } from './api';
import { readPlugin, stringifyAnswer } from './read-plugin';
import type { RequestContext } from './request-context';

/** PostgreSQL is away: its classes of lost connections and shut-downs, and the socket's own words. */
const awayCodes = /^(08|57P0|ECONNREFUSED|ECONNRESET|EPIPE|53300)/;

const explain = (error: unknown): ExpectedError | null => {
  if (error instanceof ExpectedError) return error;
  const code = databaseFaultOf(error)?.code ?? '';
  if (code === '57014')
    return new ExpectedError('TOO_COMPLEX', 'The database stopped this request after its time limit. Ask for less.');
  if (awayCodes.test(code))
    return new ExpectedError('UNAVAILABLE', 'The database does not answer. Try again in a moment.');
  return null;
};

/** Expected errors reach the client with their code; anything else is logged under an id, and the client gets the id. */
const formatErrorWith =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    const expected = explain(cause);
    if (expected)
      return { ...formatted, message: expected.message, extensions: { code: expected.code, ...expected.details } };
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const correlationId = randomUUID();
    logger.error({ correlationId, err: cause, path: formatted.path }, 'unexpected error in an operation');
    return {
      message: 'Something went wrong inside. Tell the administrator this id.',
      path: formatted.path,
      locations: formatted.locations,
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    };
  };

/** The GraphQL server; parsing and validation are bounded, batching and stored queries are off. */
export const createGraphqlServer = (
  { schema, reads }: Api,
  logger: Logger,
  plugins: ApolloServerPlugin<RequestContext>[] = [],
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    plugins: [
      readPlugin(reads),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
    formatError: formatErrorWith(logger),
    stringifyResult: stringifyAnswer,
    introspection: true, // the endpoint answers this machine only
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: 10_000 },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    logger,
  });
