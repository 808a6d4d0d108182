import fastifyCookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionService } from '@wanchuang/server-access';
import { type Actor, type Client, globalId, type SenderState, type SessionHolder } from '@wanchuang/server-platform';

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

/** Whether a request came over HTTPS. */
export const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';
/** With it a page asks by itself, as for what is new: nobody uses the session by that. */
const backgroundHeader = 'x-background';

/** Over plain HTTP, which is loopback, browsers take no cookie whose name begins with __Host-. */
const cookieName = (request: FastifyRequest): string => (isSecure(request) ? '__Host-wanchuang' : 'wanchuang');

export const cookieAttributes = (request: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(request),
});

const holderOf = (request: FastifyRequest, reply: FastifyReply): SessionHolder => ({
  begin: (token, expires) =>
    void reply.setCookie(cookieName(request), token, { ...cookieAttributes(request), expires }),
  end: () => void reply.clearCookie(cookieName(request), cookieAttributes(request)),
});

/**
 * Finds who sends each request of a scope by the session's cookie, before anything answers it: also what is answered from
 * memory keeps a session in use. Whoever has none is a stranger, at this machine too.
 */
export const readSignInCookie = async (scope: FastifyInstance, sessions: SessionService): Promise<Senders> => {
  const signedIn = new WeakMap<FastifyRequest, Actor>();
  await scope.register(fastifyCookie);
  scope.addHook('preHandler', async (request, reply) => {
    const token = request.cookies[cookieName(request)];
    const isUse = request.headers[backgroundHeader] === undefined;
    const actor = token === undefined ? null : await sessions.sessionOf(token, isUse);
    if (actor) signedIn.set(request, actor);
    // so that a page notices at once that its session has ended, also where strangers get an answer
    void reply.header('x-viewer', actor ? globalId('person', actor.personId) : 'nobody');
  });
  const stateOf = (request: FastifyRequest) => ({ signedIn: signedIn.get(request) ?? null, isStranger: true });
  return {
    stateOf,
    senderOf: (request, reply) => ({
      ...stateOf(request),
      session: holderOf(request, reply),
      client: { address: request.ip, device: request.headers['user-agent'] ?? '' },
    }),
  };
};
