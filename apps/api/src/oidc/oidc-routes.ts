import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import {
  accessOf,
  type NotedRefusal,
  OidcFault,
  type OidcProblem,
  OidcProvider,
  OidcSignInService,
  recordOf,
  RefusedSignIn,
} from '@wanchuang/server-access';
import type { Clock, Database, OidcConfig } from '@wanchuang/server-platform';
import type { Senders } from '../sign-in-cookie';
import { keepAttempt, takeAttempt } from './attempt-cookie';
import { placeAfter } from './place-after';

interface OidcRoutes {
  readonly settings: OidcConfig;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly senderOf: Senders['senderOf'];
  /** Where people find the server; null: at whatever name of this machine they use. */
  readonly publicOrigin: string | null;
  readonly noteRefusal: (refusal: NotedRefusal, correlationId: string) => void;
}

const callbackPath = '/sign-in/oidc/callback';

/** What a fault says of itself; nothing of what the provider said of the person. */
const factsOf = ({ problem, cause }: OidcFault): object => {
  const facts: { code?: unknown; error?: unknown; message?: unknown } = cause instanceof Error ? { ...cause } : {};
  const message = cause instanceof Error ? cause.message : null;
  return { problem, code: facts.code, error: facts.error, message };
};

/** Signing in through the provider: /sign-in/oidc sends the browser there, and it comes back to the callback. */
export const serveOidc = (scope: FastifyInstance, options: OidcRoutes): void => {
  const { settings, database, clock, logger, senderOf, publicOrigin, noteRefusal } = options;
  const provider = new OidcProvider(settings, clock);
  // the host has been checked to be a name of ours
  const originOf = ({ protocol, headers }: FastifyRequest): string =>
    publicOrigin ?? `${protocol}://${headers.host ?? 'localhost'}`;

  const toSignInPage = (reply: FastifyReply, problem: OidcProblem, to: string): FastifyReply => {
    const parameters = new URLSearchParams({ problem, ...(to === '/' ? {} : { to }) });
    return reply.redirect(`/sign-in?${parameters}`, 303);
  };

  /** What went wrong is told by the sign-in page; why, by the log. */
  const answerFailure = (request: FastifyRequest, reply: FastifyReply, error: unknown, to: string): FastifyReply => {
    if (error instanceof RefusedSignIn) return toSignInPage(reply, 'refused', to);
    const correlationId = request.id;
    if (!(error instanceof OidcFault)) {
      logger.error({ err: error, correlationId }, 'unexpected error while signing in through the provider');
      return toSignInPage(reply, 'unavailable', to);
    }
    const level = error.problem === 'unavailable' ? 'error' : 'info';
    logger[level]({ correlationId, ...factsOf(error) }, 'signing in through the provider failed');
    if (error.problem === 'attempt')
      noteRefusal({ reason: 'BAD_ATTEMPT', method: 'OIDC', personId: null, address: request.ip }, correlationId);
    return toSignInPage(reply, error.problem, to);
  };

  scope.get<{ Querystring: { to?: unknown } }>('/sign-in/oidc', async (request, reply) => {
    const to = placeAfter(request.query.to);
    try {
      const { address, ...secrets } = await provider.begin(`${originOf(request)}${callbackPath}`);
      keepAttempt(request, reply, { ...secrets, to });
      return reply.redirect(address, 303);
    } catch (error) {
      return answerFailure(request, reply, error, to);
    }
  });

  scope.get(callbackPath, async (request, reply) => {
    const attempt = takeAttempt(request, reply);
    const to = attempt?.to ?? '/';
    try {
      if (!attempt) throw new OidcFault('attempt', new Error('no attempt was begun in this browser'));
      const identity = await provider.finish(new URL(request.url, originOf(request)), attempt);
      const { session, client } = senderOf(request, reply);
      const record = recordOf({ database, correlationId: request.id });
      const signIn = new OidcSignInService(database, accessOf(database).settings, record);
      const { token, expiresAt } = await signIn.signIn(identity, client);
      session.begin(token, expiresAt);
      return reply.redirect(to, 303);
    } catch (error) {
      return answerFailure(request, reply, error, to);
    }
  });
};
