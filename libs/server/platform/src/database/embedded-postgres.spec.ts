import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

  it('recovers after PostgreSQL itself was killed', async () => {
    const first = await startEmbeddedPostgres({ folder, durable: false });
    const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    await expect(first.stop()).rejects.toThrow();
    const second = await startEmbeddedPostgres({ folder, durable: false });
    expect(await answers(second.ownerUrl)).toBe('wanchuang_owner');
    await second.stop();
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
