import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { Role } from '@wanchuang/domain-access';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type AccessSettings, provideAccess, SessionService, usualSettings } from '@wanchuang/server-access';
import { type Imports, provideImports, registerImportRoutes } from '@wanchuang/server-analytics';
import {
  type AnswerCache,
  accessOfSender,
  checkRoles,
  buildApi,
  type Clock,
  createGraphqlServer,
  type Database,
  type DataVersions,
  type EdgeConfig,
  type JobCounts,
  readEdgeConfig,
  RequestContext,
} from '@wanchuang/server-platform';
import { cacheAnswers } from './cached-answers';
import { committedVersionPlugin, followCommits } from './committed-version';
import { AddressList } from './edge/addresses';
import { correlationIdOf, returnCorrelationId } from './edge/correlation';
import { type EdgeOptions, edgeOf } from './edge/edge-options';
import { answerHealth } from './edge/health';
import { answerKnownHosts, refusePlainHttp } from './edge/hosts';
import { serverFactory } from './edge/http-server';
import { answerMetrics, Metrics } from './edge/metrics';
import { observeRequests } from './edge/observe';
import { operationRecordPlugin } from './edge/operation-record';
import { limitRate } from './edge/rate-limit';
import { securityHeaders } from './edge/security-headers';
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
  /** What became of the jobs of this node, for the metrics. */
  jobs?: JobCounts;
  /** Built dashboard to serve; null: the API alone. */
  dashboardFolder: string | null;
  /** Left out: this machine alone. */
  edge?: EdgeOptions;
}

/** Whether others than the person at this machine reach it: then whoever has not signed in is a stranger. */
const isExposed = ({ publicOrigin, tls, trustedProxies }: EdgeConfig): boolean =>
  publicOrigin !== null || tls !== null || trustedProxies.length > 0;

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

/** /graphql, with the answers that are kept in front of it, and uploads: what asks who somebody is. */
const serveGraphql = async (
  app: FastifyInstance,
  { database, clock, logger, versions, answers, imports, jobs, access: settings = usualSettings }: AppOptions,
  { config, isSignedIn }: EdgeOptions,
): Promise<void> => {
  const sessions = new SessionService({ database, clock, versions, settings });
  provideAccess(database, { sessions, settings });
  const api = buildApi(columns, database.source);
  app.addHook('onClose', () => api.reads.close());
  const committed = committedVersionPlugin(followCommits(database, versions));
  const plugins = [fastifyApolloDrainPlugin(app), committed, operationRecordPlugin];
  const graphql = createGraphqlServer(api, logger, plugins, { production: config.production, isSignedIn });
  await graphql.start();
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const outcomeOf = (request: FastifyRequest) => contexts.get(request)?.outcome;
  const actorOf = (request: FastifyRequest) => contexts.get(request)?.actor;
  const metrics = new Metrics({ database, reads: api.reads, answers, jobs });
  observeRequests(app, { logger, metrics, outcomeOf, actorOf });
  answerMetrics(app, metrics, new AddressList(config.metricsAddresses));
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    await limitRate(scope, config.rateLimit);
    const { senderOf, stateOf } = await readSignInCookie(scope, sessions, isExposed(config));
    const accessOf = (request: FastifyRequest) => accessOfSender(stateOf(request));
    await registerImportRoutes(scope, imports, (request) =>
      checkRoles(stateOf(request), [Role.BUREAU_OFFICER], 'file'),
    );
    if (answers) cacheAnswers(scope, { versions, cache: answers, clock, outcomeOf, accessOf });
    // made bytes once: a long text is measured and written by Node several times slower
    scope.addHook('onSend', async (_, __, payload) => (typeof payload === 'string' ? Buffer.from(payload) : payload));
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      context: async (request, reply) => {
        const context = new RequestContext({
          database,
          reads: api.reads,
          clock,
          signal: signalOf(reply, config.requestTimeLimit),
          correlationId: request.id,
          ...senderOf(request, reply),
        });
        contexts.set(request, context);
        return context;
      },
    });
  });
};

/** The whole HTTP application: GraphQL at /graphql, uploads at /import/files, the dashboard, and what the edge answers. Not yet listening. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { database, logger, imports, dashboardFolder, edge = edgeOf(readEdgeConfig({}, [])) } = options;
  const { config, drain } = edge;
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    serverFactory: serverFactory(config),
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    genReqId: correlationIdOf,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
  });
  provideImports(database, imports);
  returnCorrelationId(app);
  drain.guard(app);
  answerKnownHosts(app, config);
  refusePlainHttp(app, config);
  await app.register(helmet, securityHeaders(config));
  await app.register(compress, { threshold: 1024 });
  await serveGraphql(app, options, edge);
  answerHealth(app, database, drain);
  const built = dashboardFolder && existsSync(join(dashboardFolder, 'index.html')) ? dashboardFolder : null;
  if (built) await serveDashboard(app, built);
  answerUnknown(app, built !== null);
  return app;
};
