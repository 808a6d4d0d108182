import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { closedFolderAbove } from './embedded-binaries';
import { startEmbeddedPostgres } from './embedded-postgres';

const answers = async (url: string): Promise<string> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
  await client.end();
  return rows[0]?.name ?? '';
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wanchuang-embedded-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('starts on an empty folder, stops, and starts again with the same data and password', async () => {
    const first = await startEmbeddedPostgres({ folder, durable: false });
    expect(await answers(first.ownerUrl)).toBe('wanchuang_owner');
    await first.stop();
    const second = await startEmbeddedPostgres({ folder, durable: false });
    expect(new URL(second.ownerUrl).password).toBe(new URL(first.ownerUrl).password);
    await second.stop();
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);

  it('refuses a folder that a living server has, naming its process, and leaves that one alone', async () => {
    const first = await startEmbeddedPostgres({ folder, durable: false });
    try {
      await expect(startEmbeddedPostgres({ folder, durable: false })).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining(`process ${process.pid}`) as string,
      });
      expect(await answers(first.ownerUrl)).toBe('wanchuang_owner');
    } finally {
      await first.stop();
    }
  }, 60_000);

  it('lets the command line work beside a living server, and leaves PostgreSQL to it', async () => {
    const server = await startEmbeddedPostgres({ folder, durable: false });
    try {
      const beside = await startEmbeddedPostgres({ folder, shared: true });
      expect(beside.ownerUrl).toBe(server.ownerUrl);
      await beside.stop();
      expect(await answers(server.ownerUrl)).toBe('wanchuang_owner');
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('makes the cluster anew where a first start died half-way, and takes away what that one left', async () => {
    const died = spawnSync('true').pid;
    mkdirSync(join(folder, `postgres.new-${died}-x`));
    const started = await startEmbeddedPostgres({ folder, durable: false });
    expect(await answers(started.ownerUrl)).toBe('wanchuang_owner');
    await started.stop();
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log']);
  }, 60_000);

  it('is made by one of two first starts at once, refused to the other, and not locked to anybody later', async () => {
    const starts = await Promise.allSettled([1, 2].map(() => startEmbeddedPostgres({ folder, durable: false })));
    const [winner, ...others] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(others).toEqual([]);
    expect(starts.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    await winner?.stop();
    const again = await startEmbeddedPostgres({ folder, durable: false });
    expect(await answers(again.ownerUrl)).toBe('wanchuang_owner');
    await again.stop();
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log']);
  }, 60_000);

  /** Answers as soon as somebody does. */
  const answersAgain = async (url: string): Promise<string> => {
    for (;;) {
      const name = await answers(url).catch(() => null);
      if (name !== null) return name;
    }
  };
  /** The folder is held: by an advisory lock. */
  const untilHeld = async (url: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const held = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted";
    for (let found = 0; found === 0;) found = (await client.query(held)).rowCount ?? 0;
    await client.end();
  };
  const processFile = () => join(folder, 'postgres', 'postmaster.pid');
  const postmaster = (): number => Number(readFileSync(processFile(), 'utf8').split('\n')[0]);

  it('is brought back on the same address, when it is killed, as often as that happens, and stops as ever', async () => {
    const started = await startEmbeddedPostgres({ folder, durable: false });
    for (let time = 0; time < 2; time += 1) {
      const killed = postmaster();
      process.kill(killed, 'SIGKILL');
      expect(await answersAgain(started.ownerUrl)).toBe('wanchuang_owner');
      expect(postmaster()).not.toBe(killed);
    }
    await started.stop();
    expect(existsSync(processFile())).toBe(false);
  }, 60_000);

  it('is brought back when the last statement of the one that was killed has ended, and not beside it', async () => {
    const started = await startEmbeddedPostgres({ folder, durable: false });
    const client = new Client({ connectionString: started.ownerUrl, statement_timeout: 3_000 });
    client.on('error', () => undefined);
    await client.connect();
    const busy = client.query('SELECT count(*) FROM generate_series(1, 1e12)').catch(() => 'ended');
    const isBusy = "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%1e12)' AND state = 'active'";
    const watcher = new Client({ connectionString: started.ownerUrl });
    watcher.on('error', () => undefined);
    await watcher.connect();
    for (let found = 0; found === 0;) found = (await watcher.query(isBusy)).rowCount ?? 0;
    process.kill(postmaster(), 'SIGKILL');
    expect(await busy).toBe('ended');
    expect(await answersAgain(started.ownerUrl)).toBe('wanchuang_owner');
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('pre-existing shared memory block');
    await started.stop();
  }, 60_000);

  it('still keeps others from its folder, after it was brought back', async () => {
    const started = await startEmbeddedPostgres({ folder, durable: false });
    try {
      process.kill(postmaster(), 'SIGKILL');
      await answersAgain(started.ownerUrl);
      await untilHeld(started.ownerUrl);
      await expect(startEmbeddedPostgres({ folder, durable: false })).rejects.toMatchObject({ code: 'CONFLICT' });
    } finally {
      await started.stop();
    }
  }, 60_000);

  it('says that it is lost, and why, when it cannot be brought back', async () => {
    const started = await startEmbeddedPostgres({ folder, durable: false });
    const killed = postmaster();
    renameSync(join(folder, 'postgres', 'global', 'pg_control'), join(folder, 'pg_control'));
    process.kill(killed, 'SIGKILL');
    const fault = await started.lost;
    expect(fault.code).toBe('UNAVAILABLE');
    expect(fault.message).toMatch(/^PostgreSQL ended, and could not be brought back; the server ends\. .*pg_control/s);
    await started.stop();
  }, 60_000);

  it('starts after a machine that was switched off, when its number belongs to another process by now', async () => {
    const first = await startEmbeddedPostgres({ folder, durable: false });
    await first.stop();
    const stranger = spawn('sleep', ['600'], { uid: statSync(join(folder, 'postgres')).uid });
    try {
      writeFileSync(processFile(), `${stranger.pid}\n${join(folder, 'postgres')}\n1\n1\n\n127.0.0.1\n1\nready   \n`);
      chownSync(processFile(), statSync(join(folder, 'postgres')).uid, -1);
      const second = await startEmbeddedPostgres({ folder, durable: false });
      expect(await answers(second.ownerUrl)).toBe('wanchuang_owner');
      await second.stop();
    } finally {
      stranger.kill();
    }
  }, 60_000);

  it('sees a folder above that others may not enter', () => {
    const inner = join(folder, 'closed', 'data');
    mkdirSync(inner, { recursive: true });
    chmodSync(folder, 0o711);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(closedFolderAbove(inner)).toBe(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o711);
    expect(closedFolderAbove(inner)).toBeNull();
  });
});
