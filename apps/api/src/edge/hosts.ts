import type { FastifyInstance } from 'fastify';
import type { EdgeConfig } from '@wanchuang/server-platform';
import { AddressList } from './addresses';
import { refuse } from './refusal';

const loopbackNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The names under which an origin may be asked for; a browser leaves out the usual port, others may not. */
const namesOf = (origin: string | null): Set<string> => {
  if (origin === null) return new Set();
  const { host, hostname, port, protocol } = new URL(origin);
  return new Set([host, `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`]);
};

/**
 * Answers requests to this machine's own names and those of PUBLIC_ORIGIN only: not even a page elsewhere that a browser
 * here has open can ask under a name of its own.
 */
export const answerKnownHosts = (app: FastifyInstance, { publicOrigin }: EdgeConfig): void => {
  const names = namesOf(publicOrigin);
  const where = publicOrigin ?? 'localhost';
  app.addHook('onRequest', async ({ headers: { host = '' } }, reply) => {
    if (loopbackNames.test(host) || names.has(host.toLowerCase())) return undefined;
    return refuse(reply, 403, 'FORBIDDEN', `This server answers requests to ${where} only.`);
  });
};

/** Behind a proxy that speaks HTTPS to the world, what came in without is refused; this machine's own checks are not. */
export const refusePlainHttp = (app: FastifyInstance, { trustedProxies, tls }: EdgeConfig): void => {
  if (trustedProxies.length === 0 || tls) return;
  const loopback = new AddressList();
  app.addHook('onRequest', async (request, reply) => {
    const { headers, protocol, socket } = request;
    const isPassedOn = 'x-forwarded-proto' in headers || 'x-forwarded-for' in headers;
    const isOwn = !isPassedOn && loopback.has(socket.remoteAddress ?? '');
    if (isOwn || (protocol === 'https' && 'x-forwarded-for' in headers)) return undefined;
    return refuse(
      reply,
      403,
      'FORBIDDEN',
      'Ask over HTTPS: the proxy must say x-forwarded-proto: https and x-forwarded-for.',
    );
  });
};
