import { type ErrorCode, ExpectedError } from './expected-error';
import type { FastifyReply } from 'fastify';

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_COMPLEX: 413,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** What is said of a request that is refused, as JSON. @throws the error itself where it is none that is meant to be met */
export const sayError = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof ExpectedError)) throw error;
  const { code, message, details } = error;
  const { retryAfter } = details;
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  return reply
    .code(statusOf[code] ?? 400)
    .type('application/json; charset=utf-8')
    .send({ error: { code, message, ...details } });
};
