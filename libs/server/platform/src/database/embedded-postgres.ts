import { createServer } from 'node:net';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { ExpectedError } from '../errors/expected-error';
import { Cluster } from './cluster';
import { locateInstallation } from './embedded-binaries';
import { lockFolder } from './folder-lock';
import { PostgresKeeper } from './postgres-keeper';

const databaseName = 'wanchuang';

export interface EmbeddedPostgres {
  /** The owner's address. */
  ownerUrl: string;
  /** What a person should know about where the data went; null: as asked for. */
  notice: string | null;
  /** Resolves when PostgreSQL has ended and could not be brought back. */
  readonly lost: Promise<ExpectedError>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  folder: string;
  /** false: without fsync, for tests that throw the data away. */
  durable?: boolean;
  /** true: works beside a server that has the folder, and leaves PostgreSQL to it; for the command line. */
  shared?: boolean;
  /** Told when PostgreSQL ended and was brought back. */
  logger?: Logger;
}

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const createDatabase = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (!rowCount) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
};

/** Where PostgreSQL runs that was started now, by us or by another start at the same moment. */
const startedPort = async (cluster: Cluster): Promise<number> => {
  const port = await freePort();
  try {
    await cluster.start(port);
    return port;
  } catch (error) {
    const running = await cluster.runningPort();
    if (running === null) throw error;
    return running;
  }
};

/** PostgreSQL is looked after by the server that has the folder. */
const never = new Promise<ExpectedError>(() => undefined);

/**
 * Starts the embedded PostgreSQL on a free port, making its cluster at the first time. One that an earlier, killed
 * server left running on the same folder is taken over. Should it end before it is stopped, it is started again.
 * @throws ExpectedError CONFLICT if a living server has the folder, UNAVAILABLE if PostgreSQL cannot run here.
 */
export const startEmbeddedPostgres = async ({
  folder,
  durable = true,
  shared = false,
  logger,
}: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const place = locateInstallation(folder);
  const cluster = new Cluster(place, durable);
  if (!cluster.exists) await cluster.initialise();
  const port = (await cluster.runningPort()) ?? (await startedPort(cluster));
  const ownerUrl = cluster.urlOf(port, databaseName);
  const lock = await lockFolder(cluster.urlOf(port, 'postgres'), folder).catch((error: unknown) => {
    if (shared && error instanceof ExpectedError && error.code === 'CONFLICT') return null;
    throw error;
  });
  if (!lock) return { ownerUrl, notice: place.notice, lost: never, stop: async () => undefined };
  try {
    await createDatabase(cluster.urlOf(port, 'postgres'));
  } catch (error) {
    await lock.end();
    throw error;
  }
  const keeper = new PostgresKeeper({ cluster, port, folder, lock, logger });
  return {
    ownerUrl,
    notice: place.notice,
    lost: keeper.lost,
    stop: async () => {
      await keeper.release();
      if ((await cluster.runningPort()) !== null) await cluster.stop();
    },
  };
};
