import { join } from 'node:path';
import {
  demoPassword,
  firstAdministrator,
  firstAdministratorLink,
  hasDemoPeople,
  lacksAdministrator,
} from '@wanchuang/server-access';
import { loadDemoRecognition } from '@wanchuang/server-recognition';
import { loadShippedJurisdictions, loadShippedPolicies } from '@wanchuang/server-registry';
import {
  AnswerCache,
  type Config,
  DataVersions,
  ExpectedError,
  forgetfulSettings,
  sweepKeys,
} from '@wanchuang/server-platform';
import { failInterruptedRuns } from '@wanchuang/server-analytics';
import { AllowedAddresses, DeprecatedUses, exportJob, openSecretBox, systemResolve } from '@wanchuang/server-data';
import { createApp } from '../app';
import { edgeOf } from '../edge/edge-options';
import { choresOf } from '../chores';
import { releasesFolder } from '../generated-files';
import { type NotificationWork, startNotifications } from '../notifications';
import { openStage, type Stage } from '../stage';
import { loadShippedData } from './shipped-data';

interface Listening {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const portTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

/** Where people find the server; without an origin of its own, on this machine. */
const originOf = ({ edge, port }: Config): string =>
  edge.publicOrigin ?? `${edge.tls ? 'https' : 'http'}://localhost:${port}`;

const listen = async (
  stage: Stage,
  root: string,
  { work, ...shared }: { work: NotificationWork; versions: DataVersions; deprecatedUses: DeprecatedUses },
): Promise<Listening> => {
  const { config } = stage;
  const answers = config.answerCache > 0 ? new AnswerCache({ bytes: config.answerCache }) : null;
  const edge = edgeOf(config.edge);
  const dashboardFolder = join(root, 'dist/apps/dashboard');
  const { access, oidc } = config;
  const folders = { dashboardFolder, releasesFolder: join(root, releasesFolder) };
  const exports = {
    files: stage.exportFiles,
    kept: config.exports.keptDays * 24 * 60 * 60 * 1000,
    ask: () => work.send(exportJob),
  };
  const receivers = { allowed: new AllowedAddresses(config.webhookNetworks), resolve: systemResolve };
  const webhooks = { receivers, box: await openSecretBox(config.dataFolder) };
  const jobs = work.counts;
  const app = await createApp({
    ...stage,
    ...shared,
    ...folders,
    origin: originOf(config),
    answers,
    exports,
    webhooks,
    jobs,
    access,
    oidc,
    edge,
    evidenceLimit: config.evidenceLimit,
  });
  try {
    await app.listen({ port: config.port, host: config.edge.host });
  } catch (error) {
    await app.close();
    if (!portTaken(error)) throw error;
    throw new ExpectedError(
      'CONFLICT',
      `Port ${config.port} is taken by another program. Stop that one, or choose another port: PORT=4001 npm start`,
    );
  }
  const address = app.server.address();
  const port = address && typeof address === 'object' ? address.port : config.port;
  const own = `${config.edge.tls ? 'https' : 'http'}://localhost:${port}`;
  const close = async (): Promise<void> => {
    if (!(await edge.drain.begin(config.edge.drainLimit))) {
      stage.logger.warn('requests still ran at the drain limit: their connections are closed');
      app.server.closeAllConnections();
    }
    await app.close();
  };
  return { address: config.edge.publicOrigin ?? own, close };
};

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
  });

/** The server starts without it, too: it is for trying the software. */
const loadDemoStory = async ({ database, clock, logger }: Stage): Promise<void> => {
  try {
    await loadDemoRecognition(database, clock);
  } catch (err) {
    logger.error({ err }, 'the demo of recognition was not loaded whole');
  }
};

/** `serve`: database, demo data at the first start, dashboard and API on one port, until it is told to stop. */
export const serve = async (config: Config, root: string): Promise<void> => {
  const stopped = stopSignal();
  const stage = await openStage(config, root, false);
  const versions = new DataVersions({ url: stage.serverUrl });
  const deprecatedUses = new DeprecatedUses(stage);
  try {
    if (stage.notice) console.log(stage.notice);
    await failInterruptedRuns(stage.database);
    await stage.database.transact('system', sweepKeys);
    await stage.imports.files.sweep(stage.clock.now());
    if (config.demo) await loadShippedData(stage, root, (line) => console.log(line));
    else await loadShippedJurisdictions(stage.database);
    await loadShippedPolicies(stage.database);
    if (config.demo) await loadDemoStory(stage);
    const work = await startNotifications({
      ...stage,
      versions,
      mail: config.mail,
      origin: originOf(config),
      chores: choresOf(stage),
    });
    const shared = { work, versions, deprecatedUses };
    const { address, close } = await listen(stage, root, shared).catch(async (error: unknown) => {
      await work.stop();
      throw error;
    });
    stage.anchor.start();
    deprecatedUses.start();
    console.log(`\n  万创 Wanchuang is ready:  ${address}`);
    console.log(`  GraphQL:                 ${address}/graphql`);
    if (await hasDemoPeople(stage.database))
      console.log(`  Demo accounts sign in with: ${demoPassword}   (synthetic people)`);
    if (await lacksAdministrator(stage.database)) {
      const { token, expiresAt } = await firstAdministratorLink(stage.database, firstAdministrator);
      console.log(`  Nobody is administrator yet. This link makes ${firstAdministrator.email} one, once, until`);
      console.log(`  ${expiresAt.toISOString()}:  ${address}/link#${token}`);
    }
    if (config.edge.publicOrigin === null) console.log('  It answers this machine only (loopback).');
    const forgetful = await forgetfulSettings(stage.database.reader());
    if (forgetful.length > 0)
      console.log(
        `  ATTENTION: PostgreSQL runs with ${forgetful.join(', ')} off: a crash loses what was acknowledged.`,
      );
    console.log('  Ctrl-C ends it.\n');
    const fault = await Promise.race([stopped, stage.lost]);
    if (fault) {
      process.exitCode = 1;
      console.error(`\n${fault.message}\n`);
    }
    console.log('Stopping …');
    await close();
    await work.stop(config.edge.drainLimit);
    await stage.imports.service.idle();
    await deprecatedUses.stop();
    await stage.anchor.stop();
  } finally {
    await versions.close();
    await stage.close();
  }
};
