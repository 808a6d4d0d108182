import fastifyCookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionService } from '@wanchuang/server-access';
import type { Actor, Client, SenderState, SessionHolder } from '@wanchuang/server-platform';

/** What a request brings of whoever sends it. */
export interface Sender extends SenderState {
  readonly session: SessionHolder;
  readonly client: Client;
}

/** Asked after the scope's own preHandler has run. */
export interface Senders {
  readonly stateOf: (request: FastifyRequest) => SenderState;
  readonly senderOf: (request: FastifyRequest, reply: FastifyReply) => Sender;
}

/** With it a page asks by itself, as for what is new: nobody uses the session by that. */
const backgroundHeader = 'x-background';

const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';

/** Over plain HTTP, which is loopback, browsers take no cookie whose name begins with __Host-. */
const cookieName = (request: FastifyRequest): string => (isSecure(request) ? '__Host-wanchuang' : 'wanchuang');

const attributes = (request: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(request),
});

const holderOf = (request: FastifyRequest, reply: FastifyReply): SessionHolder => ({
  begin: (token, expires) => void reply.setCookie(cookieName(request), token, { ...attributes(request), expires }),
  end: () => void reply.clearCookie(cookieName(request), attributes(request)),
});

/**
 * Finds who sends each request of a scope by the session's cookie, before anything answers it: also what is answered from
 * memory keeps a session in use.
 * @param isExposed whether others than the person at this machine reach the server
 */
export const readSignInCookie = async (
  scope: FastifyInstance,
  sessions: SessionService,
  isExposed: boolean,
): Promise<Senders> => {
  const signedIn = new WeakMap<FastifyRequest, Actor>();
  await scope.register(fastifyCookie);
  scope.addHook('preHandler', async (request) => {
    const token = request.cookies[cookieName(request)];
    const isUse = request.headers[backgroundHeader] === undefined;
    const actor = token === undefined ? null : await sessions.sessionOf(token, isUse);
    if (actor) signedIn.set(request, actor);
  });
  const stateOf = (request: FastifyRequest) => ({ signedIn: signedIn.get(request) ?? null, isStranger: isExposed });
  return {
    stateOf,
    senderOf: (request, reply) => ({
      ...stateOf(request),
      session: holderOf(request, reply),
      client: { address: request.ip, device: request.headers['user-agent'] ?? '' },
    }),
  };
};
