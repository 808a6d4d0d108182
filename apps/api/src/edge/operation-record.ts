import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { RequestContext, RequestOutcome } from '@wanchuang/server-platform';

/** Notes of each operation what log and metrics tell: its name and the codes of its errors. */
export const operationRecordPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
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
