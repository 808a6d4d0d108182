import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RequestOutcome } from '@wanchuang/server-platform';
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

/** One line of the log and one measurement for each answer: ids and codes, never what was asked or answered. */
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
    logger[levelOf(route, status)]({ ...facts, actor: actorOf(request), errorCodes }, 'request answered');
  });
};
