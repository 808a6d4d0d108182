import type { EdgeConfig } from '@wanchuang/server-platform';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Whether the world reaches us by HTTPS. */
const isSecure = ({ tls, trustedProxies }: EdgeConfig): boolean => tls !== null || trustedProxies.length > 0;

/** What a browser may do with our pages. Styles: docs/adr/0006. */
const optionsOf = (config: EdgeConfig): HelmetOptions => ({
  strictTransportSecurity: isSecure(config) ? { maxAge: 31_536_000 } : false,
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"], // antd writes its theme into style elements
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"], // the editors of the query workbench
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: isSecure(config) ? [] : null,
    },
  },
});

/** Every answer tells the browser. The headers are made once: @fastify/helmet makes them anew for each request. */
export const sendSecurityHeaders = (app: FastifyInstance, config: EdgeConfig): void => {
  const setHeaders = helmet(optionsOf(config));
  app.addHook('onRequest', (request, reply, done) =>
    setHeaders(request.raw, reply.raw, (error) => done(asError(error))),
  );
};

const asError = (error: unknown): Error | undefined =>
  error === undefined || error instanceof Error ? error : new Error(String(error));
