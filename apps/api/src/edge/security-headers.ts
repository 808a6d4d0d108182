import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { EdgeConfig } from '@wanchuang/server-platform';

/** Whether the world reaches us by HTTPS. */
const isSecure = ({ tls, trustedProxies }: EdgeConfig): boolean => tls !== null || trustedProxies.length > 0;

/** What a browser may do with our pages. Styles: docs/adr/0006. */
export const securityHeaders = (config: EdgeConfig): FastifyHelmetOptions => ({
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
