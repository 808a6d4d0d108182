import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { ExpectedError } from '../errors/expected-error';
import { type Installation, locateInstallation } from './embedded-binaries';

/** The role that owns the schema: migrations run as it, requests never do. */
const ownerRole = 'wanchuang_owner';
const databaseName = 'wanchuang';
/** Key of the advisory lock that says "a server works on this data folder". */
const folderLock = 1464033096;

export interface EmbeddedPostgres {
  /** The owner's address. */
  ownerUrl: string;
  /** What a person should know about where the data went; null: as asked for. */
  notice: string | null;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  folder: string;
  /** false: without fsync, for tests that throw the data away. */
  durable?: boolean;
  /** true: works beside a server that has the folder, and leaves PostgreSQL to it; for the command line. */
  shared?: boolean;
}

const run = promisify(execFile);

/** One data folder with the programs to serve it. */
class Cluster {
  readonly data: string;
  private readonly log: string;
  private readonly passwordFile: string;

  constructor(private readonly place: Installation) {
    this.data = join(place.home, 'postgres');
    this.log = join(place.home, 'postgres.log');
    this.passwordFile = join(place.home, 'postgres-password');
  }

  private async program(name: 'initdb' | 'pg_ctl', ...parameters: string[]): Promise<string> {
    const { account, programs } = this.place;
    const { stdout } = await run(join(programs, 'bin', name), parameters, {
      ...(account ?? {}),
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    return stdout;
  }

  private give(path: string): void {
    if (this.place.account) chownSync(path, this.place.account.uid, this.place.account.gid);
  }

  get password(): string {
    return readFileSync(this.passwordFile, 'utf8').trim();
  }

  get exists(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /** Makes the cluster beside its final place and moves it there whole: a start that dies half-way leaves nothing in the way. */
  async initialise(): Promise<void> {
    const fresh = `${this.data}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    this.give(fresh);
    writeFileSync(this.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    this.give(this.passwordFile);
    await this.program(
      'initdb',
      '-D',
      fresh,
      '-U',
      ownerRole,
      `--pwfile=${this.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    );
    renameSync(fresh, this.data);
  }

  /** The port of the PostgreSQL that runs on this folder, or null. */
  async runningPort(): Promise<number | null> {
    try {
      await this.program('pg_ctl', 'status', '-D', this.data);
      return Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[3]);
    } catch {
      return null;
    }
  }

  async start(port: number, durable: boolean): Promise<void> {
    writeFileSync(this.log, '', { flag: 'a', mode: 0o600 });
    this.give(this.log);
    chmodSync(this.data, 0o700);
    const settings = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      "-c unix_socket_directories=''",
      '-c max_connections=100',
      '-c shared_buffers=256MB',
      '-c work_mem=32MB',
      '-c maintenance_work_mem=256MB',
      '-c max_wal_size=4GB',
      '-c jit=off',
      '-c timezone=UTC',
      ...(durable ? [] : ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off']),
    ];
    try {
      await this.program(
        'pg_ctl',
        'start',
        '-w',
        '-t',
        '60',
        '-s',
        '-D',
        this.data,
        '-l',
        this.log,
        '-o',
        settings.join(' '),
      );
    } catch (error) {
      const tail = readFileSync(this.log, 'utf8').trim().split('\n').slice(-5).join('\n  ');
      throw new ExpectedError('UNAVAILABLE', `PostgreSQL did not start on ${this.data}:\n  ${tail}`, {
        cause: String(error),
      });
    }
  }

  async stop(): Promise<void> {
    await this.program('pg_ctl', 'stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', this.data);
  }

  urlOf(port: number, database: string): string {
    return `postgres://${ownerRole}:${encodeURIComponent(this.password)}@127.0.0.1:${port}/${database}`;
  }
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

/** Held as long as the server lives; PostgreSQL frees it when the server's connection ends, however that happens. */
const lockFolder = async (url: string, folder: string): Promise<Client> => {
  const client = new Client({ connectionString: url, application_name: `wanchuang ${process.pid}` });
  client.on('error', () => undefined);
  await client.connect();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [folderLock]);
    if (rows[0]?.locked) return client;
    await pause(200); // a server killed a moment ago: PostgreSQL is about to notice
  }
  const holder = await client.query<{ name: string }>(
    "SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted",
    [folderLock],
  );
  await client.end();
  const pid = holder.rows[0]?.name.split(' ')[1] ?? '?';
  throw new ExpectedError(
    'CONFLICT',
    `The data folder ${folder} is in use by a running server (process ${pid}). Stop that one, or choose another folder with DATA_FOLDER.`,
  );
};

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

/**
 * Starts the embedded PostgreSQL on a free port, making its cluster at the first time. One that an earlier, killed
 * server left running on the same folder is taken over.
 * @throws ExpectedError CONFLICT if a living server has the folder, UNAVAILABLE if PostgreSQL cannot run here.
 */
export const startEmbeddedPostgres = async ({
  folder,
  durable = true,
  shared = false,
}: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const place = locateInstallation(folder);
  const cluster = new Cluster(place);
  if (!cluster.exists) await cluster.initialise();
  let port = await cluster.runningPort();
  if (port === null) {
    port = await freePort();
    await cluster.start(port, durable);
  }
  const ownerUrl = cluster.urlOf(port, databaseName);
  const lock = await lockFolder(cluster.urlOf(port, 'postgres'), folder).catch((error: unknown) => {
    if (shared && error instanceof ExpectedError && error.code === 'CONFLICT') return null;
    throw error;
  });
  if (!lock) return { ownerUrl, notice: place.notice, stop: async () => undefined };
  try {
    await createDatabase(cluster.urlOf(port, 'postgres'));
  } catch (error) {
    await lock.end();
    throw error;
  }
  return {
    ownerUrl,
    notice: place.notice,
    stop: async () => {
      await lock.end().catch(() => undefined);
      await cluster.stop();
    },
  };
};
