import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
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

  it('makes the cluster anew where a first start died half-way', async () => {
    mkdirSync(join(folder, 'postgres.new'));
    const started = await startEmbeddedPostgres({ folder, durable: false });
    expect(await answers(started.ownerUrl)).toBe('wanchuang_owner');
    await started.stop();
  }, 60_000);

  /** Answers as soon as somebody does. */
  const answersAgain = async (url: string): Promise<string> => {
    for (;;) {
      const name = await answers(url).catch(() => null);
      if (name !== null) return name;
    }
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

  it('still keeps others from its folder, after it was brought back', async () => {
    const started = await startEmbeddedPostgres({ folder, durable: false });
    try {
      process.kill(postmaster(), 'SIGKILL');
      await answersAgain(started.ownerUrl);
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
