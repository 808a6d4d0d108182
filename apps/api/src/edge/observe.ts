import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Refusal, RequestOutcome } from '@wanchuang/server-platform';
import type { Metrics } from './metrics';
import { operationOf } from './operation-record';

interface ObserveOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly outcomeOf: (request: FastifyRequest) => RequestOutcome | undefined;
  readonly actorOf: (request: FastifyRequest) => string | undefined;
}

/** Pages and their files are many and tell little. */
const quiet = new Set(['/healthz', '/readyz', '/metrics', '/*', '*', '/']);

const levelOf = (route: string, status: number): 'debug' | 'info' | 'error' => {
  if (status >= 500) return 'error';
  return quiet.has(route) ? 'debug' : 'info';
};

/** Outside of GraphQL the status says it. */
const refusedRoute = (request: FastifyRequest, status: number, route: string): Refusal[] => {
  if (status !== 401 && status !== 403) return [];
  return [
    { field: `${request.method} ${route}`, code: status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN', action: null },
  ];
};

/** One line of the log and one measurement for each answer, and a line for each right that was missing: ids and codes, never what was asked or answered. */
export const observeRequests = (
  app: FastifyInstance,
  { logger, metrics, outcomeOf, actorOf }: ObserveOptions,
): void => {
  app.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const outcome = outcomeOf(request);
    const route = request.routeOptions.url ?? '*';
    const operation = route === '/graphql' ? operationOf(request, outcome) : null;
    const errorCodes = outcome?.errorCodes ?? [];
    const milliseconds = Math.round(reply.elapsedTime * 100) / 100;
    const status = reply.statusCode;
    if (route === '/graphql') metrics.observe({ operation, outcome: errorCodes[0] ?? String(status), milliseconds });
    const facts = { correlationId: request.id, method: request.method, route, operation, status, milliseconds };
    const actor = actorOf(request);
    for (const refusal of outcome?.refusals ?? refusedRoute(request, status, route))
      logger.info({ correlationId: request.id, actor, ...refusal }, 'right refused');
    logger[levelOf(route, status)]({ ...facts, actor, errorCodes }, 'request answered');
  });
};
