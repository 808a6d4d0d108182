import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ExpectedError } from '../errors/expected-error';
import { type Installation } from './embedded-binaries';

/** The role that owns the schema: migrations run as it, requests never do. */
const ownerRole = 'wanchuang_owner';

/** Settings under which PostgreSQL may lose what it has acknowledged: for data that is thrown away. */
const forgetful = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];
/** What PostgreSQL says while a process of a killed predecessor still works on the data; its last statement may take this long, ms. */
const predecessorWorks = /pre-existing shared memory block .* is still in use/;
const longestStatement = 70_000;

/** How long PostgreSQL may read on after a crash, before it is ready, s. */
const recoveryLimit = '600';

const run = promisify(execFile);

/** What was written to a file, or which names stand in a folder, is on the disk from here on. */
const sync = (path: string): void => {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/**
 * False for a process that is no PostgreSQL, or none that lives, where the machine tells (Linux): a number is given out again, and a
 * dead process keeps its own until its parent looks.
 */
const mayBePostgres = (processId: number): boolean => {
  try {
    const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${processId}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z' && state !== 'X';
  } catch {
    return true;
  }
};

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
};

/** One data folder with the programs to serve it. */
export class Cluster {
  readonly data: string;
  private readonly log: string;
  private readonly passwordFile: string;

  /** @param durable false: may lose what it has acknowledged, when the machine ends */
  constructor(
    private readonly place: Installation,
    private readonly durable: boolean,
  ) {
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

  /** Made once and never again: two first starts at once have the same. */
  private makePassword(): void {
    const fresh = `${this.passwordFile}.${randomUUID()}`;
    writeFileSync(fresh, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    this.give(fresh);
    if (this.durable) sync(fresh);
    try {
      linkSync(fresh, this.passwordFile);
    } catch (error) {
      if (!existsSync(this.passwordFile)) throw error;
    } finally {
      rmSync(fresh);
    }
  }

  /**
   * Makes the cluster beside its final place and moves it there whole: a start that dies half-way leaves nothing in the way,
   * and of two at once one has made it.
   */
  async initialise(): Promise<void> {
    this.removeUnfinished();
    const fresh = `${this.data}.new-${process.pid}-${randomUUID()}`;
    mkdirSync(fresh, { mode: 0o700 });
    this.give(fresh);
    this.makePassword();
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
      ...(this.durable ? [] : ['--no-sync']),
    );
    try {
      renameSync(fresh, this.data);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!this.exists) throw error;
    }
    if (this.durable) sync(this.place.home);
  }

  /** What first starts have left that died half-way. */
  private removeUnfinished(): void {
    for (const name of readdirSync(this.place.home)) {
      const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1];
      if (maker !== undefined && !isAlive(Number(maker)))
        rmSync(join(this.place.home, name), { recursive: true, force: true });
    }
  }

  /** The port of the PostgreSQL that runs on this folder, or null. */
  async runningPort(): Promise<number | null> {
    const file = join(this.data, 'postmaster.pid');
    try {
      await this.program('pg_ctl', 'status', '-D', this.data);
      const [processId, , , port] = readFileSync(file, 'utf8').split('\n');
      if (mayBePostgres(Number(processId))) return Number(port);
    } catch {
      return null;
    }
    // PostgreSQL would not start beside it; should we err, the shared memory that it then finds in use stops it
    rmSync(file, { force: true });
    return null;
  }

  /** @throws ExpectedError UNAVAILABLE */
  async start(port: number): Promise<void> {
    writeFileSync(this.log, '', { flag: 'a', mode: 0o600 });
    this.give(this.log);
    chmodSync(this.data, 0o700);
    const giveUpAt = Date.now() + longestStatement;
    for (;;) {
      const fault = await this.tryStart(port);
      if (!fault) return;
      if (!predecessorWorks.test(fault.message) || Date.now() > giveUpAt) throw fault;
      await pause(250);
    }
  }

  private async tryStart(port: number): Promise<ExpectedError | null> {
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
      ...(this.durable ? [] : forgetful),
    ];
    const options = ['-w', '-t', recoveryLimit, '-s', '-D', this.data, '-l', this.log, '-o', settings.join(' ')];
    try {
      await this.program('pg_ctl', 'start', ...options);
      return null;
    } catch (error) {
      const tail = readFileSync(this.log, 'utf8').trim().split('\n').slice(-5).join('\n  ');
      const message = `PostgreSQL did not start on ${this.data}:\n  ${tail}`;
      return new ExpectedError('UNAVAILABLE', message, { cause: String(error) });
    }
  }

  async stop(): Promise<void> {
    await this.program('pg_ctl', 'stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', this.data);
  }

  urlOf(port: number, database: string): string {
    return `postgres://${ownerRole}:${encodeURIComponent(this.password)}@127.0.0.1:${port}/${database}`;
  }
}
