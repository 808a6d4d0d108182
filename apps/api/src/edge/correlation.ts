import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const header = 'x-request-id';
/** Long enough to be one of its kind, and nothing that could break a line of a log. */
const wellFormed = /^[A-Za-z0-9._-]{8,64}$/;

/** The id that a request brings, if it is well-formed, else a new one. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers[header];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
};

/** Every answer tells the id under which the log speaks of it. */
export const returnCorrelationId = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => void reply.header(header, request.id));
};
