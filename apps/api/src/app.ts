import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { Role } from '@wanchuang/domain-access';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import {
  type AccessSettings,
  provideAccess,
  registerRosterRoutes,
  SessionService,
  TokenGate,
  TokenToll,
  usualSettings,
} from '@wanchuang/server-access';
import { type Imports, provideImports, refreshCenterRollup } from '@wanchuang/server-analytics';
import {
  deprecatedUsePlugin,
  type DeprecatedUses,
  dictionaryOf,
  readReleases,
  registerDictionaryRoute,
  registerOwnDataRoute,
} from '@wanchuang/server-data';
import { registerFileRoutes } from '@wanchuang/server-files';
import {
  type Actor,
  type AnswerCache,
  accessOfSender,
  actorName,
  checkRoles,
  checkTokenChange,
  buildApi,
  type Clock,
  costPlugin,
  createGraphqlServer,
  type Database,
  type DataVersions,
  type OidcConfig,
  publicName,
  type JobCounts,
  readEdgeConfig,
  registerUploadRoute,
  RequestContext,
} from '@wanchuang/server-platform';
import { provideRecognition, registerDeadlineRoute } from '@wanchuang/server-recognition';
import { readBearerToken } from './bearer-token';
import { cacheAnswers } from './cached-answers';
import { committedVersionPlugin, followCommits } from './committed-version';
import { DocumentTags } from './document-tags';
import { acceptPersistedDocuments, keepToDocuments } from './persisted-documents';
import { AddressList } from './edge/addresses';
import { correlationIdOf, returnCorrelationId } from './edge/correlation';
import { type EdgeOptions, edgeOf } from './edge/edge-options';
import { answerHealth } from './edge/health';
import { answerKnownHosts, refusePlainHttp } from './edge/hosts';
import { serverFactory } from './edge/http-server';
import { answerMetrics, Metrics } from './edge/metrics';
import { observeRequests } from './edge/observe';
import { operationRecordPlugin } from './edge/operation-record';
import { feedRate, limitRate } from './edge/rate-limit';
import { noteRefusals } from './edge/refused-sign-ins';
import { sendSecurityHeaders } from './edge/security-headers';
import { type ExportSettings, serveExports } from './exports/serve-exports';
import { serveOidc } from './oidc/oidc-routes';
import { signalOf } from './request-signal';
import { columns } from './schema';
import { serveWebhooks, type WebhookSettings } from './webhooks/serve-webhooks';
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
  /** Where people find the server: certificates lead there. Without it, by its public origin. */
  origin?: string;
  /** Rules for passwords and sessions; the usual ones without them. */
  access?: AccessSettings;
  /** Whom people may sign in through besides; nobody without it. */
  oidc?: OidcConfig | null;
  /** Where exports are written; without it nothing is exported. */
  exports?: ExportSettings;
  /** Largest file of evidence, bytes; 20 MB without it. */
  evidenceLimit?: number;
  /** Where webhooks may lead; without it nothing is sent. */
  webhooks?: WebhookSettings;
  /** What became of the jobs of this node, for the metrics. */
  jobs?: JobCounts;
  /** Counts what tokens use of what is to go; nothing is counted without it. */
  deprecatedUses?: DeprecatedUses;
  /** The released versions of the schema; without it the dictionary knows of none. */
  releasesFolder?: string;
  /** Built dashboard to serve; null: the API alone. */
  dashboardFolder: string | null;
  /** Left out: this machine alone. */
  edge?: EdgeOptions;
}

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

const usualEvidenceLimit = 20 * 1024 * 1024;

/** Whoever asks for the price of an operation alone. */
const isDryRun = ({ headers }: FastifyRequest): boolean => headers['x-dry-run'] === '1';

/** /graphql, with the answers that are kept in front of it, and uploads: what asks who somebody is. */
const serveGraphql = async (
  app: FastifyInstance,
  {
    database,
    clock,
    logger,
    versions,
    answers,
    imports,
    jobs,
    access: settings = usualSettings,
    oidc = null,
    deprecatedUses,
    releasesFolder,
    exports,
    evidenceLimit: limit = usualEvidenceLimit,
    webhooks,
  }: AppOptions,
  { config, isSignedIn }: EdgeOptions,
): Promise<void> => {
  const sessions = new SessionService({ database, clock, versions, settings });
  const tokens = new TokenGate({ database, clock, versions, settings });
  const api = buildApi(columns, database.source);
  app.addHook('onClose', () => api.reads.close());
  const committed = committedVersionPlugin(followCommits(database, versions));
  const plugins = [fastifyApolloDrainPlugin(app), committed, operationRecordPlugin, costPlugin];
  if (deprecatedUses) plugins.push(deprecatedUsePlugin(deprecatedUses));
  const graphql = createGraphqlServer(api, logger, plugins, { production: config.production, isSignedIn });
  await graphql.start();
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const outcomeOf = (request: FastifyRequest) => contexts.get(request)?.outcome;
  const uploaders = new WeakMap<FastifyRequest, string>();
  const actorOf = (request: FastifyRequest) =>
    outcomeOf(request)?.actsAsPublic ? publicName : (contexts.get(request)?.actor ?? uploaders.get(request));
  const metrics = new Metrics({ database, reads: api.reads, answers, jobs });
  const noteRefusal = noteRefusals(logger, metrics);
  provideAccess(database, { sessions, settings, oidc, noteRefusal });
  observeRequests(app, { logger, metrics, outcomeOf, actorOf });
  answerMetrics(app, metrics, new AddressList(config.metricsAddresses));
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    await limitRate(scope, config.rateLimit);
    const senders = await readSignInCookie(scope, sessions);
    const { senderOf, stateOf } = readBearerToken(scope, tokens, logger, senders);
    keepToDocuments(scope, stateOf);
    const { publicOrigin } = config;
    if (oidc) serveOidc(scope, { settings: oidc, database, clock, logger, senderOf, publicOrigin, noteRefusal });
    const tollOf = ({ token }: Partial<Actor>) => (token ? new TokenToll({ database, clock, token }) : null);
    // what is paid for, or only priced, is no answer to keep
    const accessOf = (request: FastifyRequest) => {
      const state = stateOf(request);
      return state.signedIn?.token || isDryRun(request) ? null : accessOfSender(state);
    };
    await registerUploadRoute(scope, { path: '/import/files', files: imports.files }, (request) => {
      uploaders.set(request, actorName(stateOf(request)));
      checkRoles(stateOf(request), [Role.BUREAU_OFFICER], 'file');
      checkTokenChange(stateOf(request), 'file');
    });
    await registerFileRoutes(scope, { database, reads: api.reads, clock, logger, limit, stateOf });
    await registerRosterRoutes(scope, { database, files: imports.files, stateOf });
    registerOwnDataRoute(scope, { database, clock, stateOf });
    registerDeadlineRoute(scope, { database, reads: api.reads, clock, stateOf, feedConfig: feedRate });
    registerDictionaryRoute(scope, {
      stateOf,
      dictionary: async () => dictionaryOf(api.schema, releasesFolder ? await readReleases(releasesFolder) : []),
    });
    if (exports) {
      const tollOfRequest = (request: FastifyRequest) => tollOf(stateOf(request).signedIn ?? {});
      const noted = (request: FastifyRequest) => {
        uploaders.set(request, actorName(stateOf(request)));
        return stateOf(request);
      };
      serveExports(scope, {
        api,
        database,
        clock,
        logger,
        settings: exports,
        stateOf: noted,
        tollOf: tollOfRequest,
        isDryRun,
      });
    }
    if (webhooks) {
      const { reads } = api;
      serveWebhooks(scope, { database, clock, logger, reads, versions, metrics, settings: webhooks });
    }
    const tags = new DocumentTags({ versions, clock, stateOf, outcomeOf, isDryRun });
    acceptPersistedDocuments(scope, { database, stateOf, onNamed: tags.onNamed });
    tags.register(scope);
    if (answers) cacheAnswers(scope, { versions, cache: answers, clock, outcomeOf, accessOf });
    // made bytes once: a long text is measured and written by Node several times slower
    scope.addHook('onSend', async (_, __, payload) => (typeof payload === 'string' ? Buffer.from(payload) : payload));
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      context: async (request, reply) => {
        const sender = senderOf(request, reply);
        const context = new RequestContext({
          database,
          reads: api.reads,
          clock,
          signal: signalOf(reply, config.requestTimeLimit),
          correlationId: request.id,
          toll: tollOf(sender.signedIn ?? {}),
          isDryRun: isDryRun(request),
          ...sender,
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
  const { origin = config.publicOrigin ?? 'http://localhost' } = options;
  provideRecognition(database, { refreshCenters: refreshCenterRollup, origin });
  returnCorrelationId(app);
  drain.guard(app);
  answerKnownHosts(app, config);
  refusePlainHttp(app, config);
  sendSecurityHeaders(app, config);
  await app.register(compress, { threshold: 1024 });
  await serveGraphql(app, options, edge);
  answerHealth(app, database, drain);
  const built = dashboardFolder && existsSync(join(dashboardFolder, 'index.html')) ? dashboardFolder : null;
  if (built) await serveDashboard(app, built);
  answerUnknown(app, built !== null);
  return app;
};
