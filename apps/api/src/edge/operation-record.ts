import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { ExpectedError, type Refusal, type RequestContext, type RequestOutcome } from '@wanchuang/server-platform';

/** The root field that an error is of, by its name: what a request calls it is the request's own text. */
const rootFieldOf = (operation: OperationDefinitionNode | undefined, { path }: GraphQLError): string | null => {
  const field = operation?.selectionSet.selections.find(
    (one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === path?.[0],
  );
  if (!operation || field?.kind !== Kind.FIELD) return null;
  return `${operation.operation === 'mutation' ? 'Mutation' : 'Query'}.${field.name.value}`;
};

const isOfRights = ({ code, refusedAction }: ExpectedError): boolean =>
  refusedAction !== null || code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';

/** What the errors of an operation say of rights: also of a row that was answered as if there were none. */
const refusalsOf = (operation: OperationDefinitionNode | undefined, errors: readonly GraphQLError[]): Refusal[] =>
  errors.flatMap((error) => {
    const cause = error.originalError;
    if (!(cause instanceof ExpectedError) || !isOfRights(cause)) return [];
    const { place } = cause.details;
    const field = rootFieldOf(operation, error) ?? (typeof place === 'string' ? place : 'unknown');
    return [{ field, code: cause.code, action: cause.refusedAction }];
  });

/** Notes of each operation what log and metrics tell: its name, the codes of its errors, and which rights were missing. */
export const operationRecordPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue: { outcome }, operation, errors }) => {
      outcome.refusals = refusalsOf(operation, errors);
    },
    willSendResponse: async ({ contextValue: { outcome }, operation, response: { body } }) => {
      outcome.operation = operation?.name?.value ?? null;
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      outcome.errorCodes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN')))];
    },
  }),
};

/** What became of a request: by its outcome, or, answered before Apollo saw it, by the name that it gave itself. */
export const operationOf = ({ body }: FastifyRequest, outcome: RequestOutcome | undefined): string | null => {
  if (outcome) return outcome.operation;
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return null;
  return typeof body.operationName === 'string' && /^\w{1,100}$/.test(body.operationName) ? body.operationName : null;
};
