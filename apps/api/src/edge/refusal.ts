import type { FastifyReply } from 'fastify';

type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'UNAVAILABLE' | 'TOO_MANY_REQUESTS';

/** An answer of the edge itself, before any route: as clients of GraphQL read errors, and others too. */
export const refusal = (code: RefusalCode, message: string) => ({
  error: { code, message },
  errors: [{ message, extensions: { code } }],
});

export const refuse = (reply: FastifyReply, status: number, code: RefusalCode, message: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send(refusal(code, message));
