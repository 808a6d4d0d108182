import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { TokenFault, TokenGate } from '@wanchuang/server-access';
import { type Actor, withoutSession } from '@wanchuang/server-platform';
import { refuse } from './edge/refusal';
import type { Senders } from './sign-in-cookie';

/** The secret of `Authorization: Bearer …`; null: something else stands there. */
const secretOf = (authorization: string): string | null => /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? null;

const refuseToken = (reply: FastifyReply): FastifyReply => {
  void reply.header('www-authenticate', 'Bearer');
  return refuse(reply, 401, 'UNAUTHENTICATED', 'There is no such token, or it works no more.');
};

/**
 * Lets tokens in. A request with an Authorization header is a token's or nobody's: what is wrong with it is logged, and
 * it never falls back to a session or to what strangers may do.
 * @param senders who sends a request without one
 */
export const readBearerToken = (
  scope: FastifyInstance,
  gate: TokenGate,
  logger: Logger,
  { stateOf, senderOf }: Senders,
): Senders => {
  const admitted = new WeakMap<FastifyRequest, Actor>();
  const noteRefusal = ({ id: correlationId, ip: address }: FastifyRequest, fault: TokenFault, tokenId: number | null) =>
    logger.info({ correlationId, address, fault, tokenId }, 'a token was refused');

  scope.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return undefined;
    const found = await gate.admit(secretOf(authorization) ?? '');
    if (found.actor === null) {
      noteRefusal(request, found.fault, found.tokenId);
      return refuseToken(reply);
    }
    admitted.set(request, found.actor);
    return undefined;
  });

  const withToken = (request: FastifyRequest) => {
    const signedIn = admitted.get(request);
    return signedIn && { signedIn, isStranger: true };
  };
  return {
    stateOf: (request) => withToken(request) ?? stateOf(request),
    senderOf: (request, reply) => {
      const token = withToken(request);
      // a token begins no session, and ends none that came along
      return { ...senderOf(request, reply), ...(token && { ...token, session: withoutSession }) };
    },
  };
};
