import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type AccessSettings, provideAccess, SessionService, usualSettings } from '@wanchuang/server-access';
import { type Imports, provideImports, registerImportRoutes } from '@wanchuang/server-analytics';
import {
  type AnswerCache,
  buildApi,
  type Clock,
  createGraphqlServer,
  type Database,
  type DataVersions,
  RequestContext,
  type RequestOutcome,
} from '@wanchuang/server-platform';
import { cacheAnswers } from './cached-answers';
import { committedVersionPlugin, followCommits } from './committed-version';
import { signalOf } from './request-signal';
import { columns } from './schema';
import { readSignInCookie } from './sign-in-cookie';

export interface AppOptions {
  database: Database;
  clock: Clock;
  logger: Logger;
  imports: Imports;
  /** Follows the version of the database's data. */
  versions: DataVersions;
  /** Keeps answers while that stays; null: every request is read. */
  answers: AnswerCache | null;
  /** Rules for passwords and sessions; the usual ones without them. */
  access?: AccessSettings;
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

/** /graphql, with the answers that are kept in front of it. */
const serveGraphql = async (
  app: FastifyInstance,
  { database, clock, logger, versions, answers, access: settings = usualSettings }: AppOptions,
): Promise<void> => {
  const sessions = new SessionService({ database, clock, versions, settings });
  provideAccess(database, { sessions, settings });
  const api = buildApi(columns, database.source);
  app.addHook('onClose', () => api.reads.close());
  const committed = committedVersionPlugin(followCommits(database, versions));
  const graphql = createGraphqlServer(api, logger, [fastifyApolloDrainPlugin(app), committed]);
  await graphql.start();
  const outcomes = new WeakMap<FastifyRequest, RequestOutcome>();
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    const senderOf = await readSignInCookie(scope, sessions);
    const outcomeOf = (request: FastifyRequest) => outcomes.get(request);
    if (answers) cacheAnswers(scope, { versions, cache: answers, clock, outcomeOf });
    // made bytes once: a long text is measured and written by Node several times slower
    scope.addHook('onSend', async (_, __, payload) => (typeof payload === 'string' ? Buffer.from(payload) : payload));
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      context: async (request, reply) => {
        const context = new RequestContext({
          database,
          reads: api.reads,
          clock,
          signal: signalOf(reply),
          ...senderOf(request, reply),
        });
        outcomes.set(request, context.outcome);
        return context;
      },
    });
  });
};

/** The whole HTTP application: GraphQL at /graphql, uploads at /import/files, the dashboard, /healthz. Not yet listening. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { database, logger, imports, dashboardFolder } = options;
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
  await serveGraphql(app, options);
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
