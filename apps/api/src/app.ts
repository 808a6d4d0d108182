import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Imports, provideImports, registerImportRoutes } from '@wanchuang/server-analytics';
import { type Clock, type Database, RequestContext } from '@wanchuang/server-platform';
import { createGraphqlServer } from './graphql-server';
import { buildApiSchema } from './schema';

export interface AppOptions {
  database: Database;
  clock: Clock;
  logger: Logger;
  imports: Imports;
  /** Built dashboard to serve; null: the API alone. */
  dashboardFolder: string | null;
}

const loopbackNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Until people sign in, the server answers this machine only: not even a page elsewhere that a browser here has open. */
const answerLoopbackOnly = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (loopbackNames.test(request.headers.host ?? '')) return;
    await reply.code(403).send({
      error: { code: 'FORBIDDEN', message: 'Until sign-in exists, this server answers requests to localhost only.' },
    });
  });
};

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"], // antd writes its theme into style elements
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null, // plain HTTP on loopback
  },
};

const serveDashboard = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (response, path) => {
      // built files carry their hash in the name; the page that names them must be asked for again
      void response.setHeader(
        'cache-control',
        path.includes(`${folder}/assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
};

/** A page address belongs to the dashboard's router; anything else is answered in JSON. */
const answerUnknown = (app: FastifyInstance, hasDashboard: boolean): void => {
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (hasDashboard && wantsPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    const message = `There is nothing at ${request.method} ${request.url}`;
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
  });
};

/** The whole HTTP application: GraphQL at /graphql, uploads at /import/files, the dashboard, /healthz. Not yet listening. */
export const createApp = async ({
  database,
  clock,
  logger,
  imports,
  dashboardFolder,
}: AppOptions): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
  });
  provideImports(database, imports);
  answerLoopbackOnly(app);
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  await app.register(compress, { threshold: 1024 });
  const graphql = createGraphqlServer(buildApiSchema(), logger, [fastifyApolloDrainPlugin(app)]);
  await graphql.start();
  await app.register(fastifyApollo(graphql), {
    path: '/graphql',
    context: async () => new RequestContext(database, clock),
  });
  await registerImportRoutes(app, imports);
  app.get('/healthz', async (_, reply) => {
    const up = await database
      .reader()
      .rows('SELECT 1')
      .then(
        () => true,
        () => false,
      );
    return reply.code(up ? 200 : 503).send({ status: up ? 'ok' : 'the database does not answer' });
  });
  const built = dashboardFolder && existsSync(join(dashboardFolder, 'index.html')) ? dashboardFolder : null;
  if (built) await serveDashboard(app, built);
  answerUnknown(app, built !== null);
  return app;
};
