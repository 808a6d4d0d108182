import { expect, request, test } from '@playwright/test';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from './support/api';
import { beginSession } from './support/sign-in';

// A newcomer's way: a fresh clone in an empty folder that only its owner may enter, and the README's command.
const repository = resolve(__dirname, '../../..');

interface Started {
  process: ChildProcess;
  output: () => string;
  /** Resolves with the printed address, or rejects with the output if the process ends first. */
  address: Promise<string>;
  ended: Promise<number | null>;
}

const start = (folder: string, settings: Record<string, string>): Started => {
  const environment = { ...process.env, DATABASE_URL: '', DATA_FOLDER: '.data', LOG_LEVEL: 'warn', ...settings };
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that a signal reaches it as from a terminal
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const address = new Promise<string>((found, lost) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const match = /ready:\s+(http:\/\/localhost:\d+)/.exec(output);
      if (match?.[1]) found(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => lost(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  address.catch(() => undefined);
  return { process: child, output: () => output, address, ended };
};

/** What Ctrl-C does: every process of the terminal's group gets the signal. */
const signal = (started: Started | null, name: NodeJS.Signals): void => {
  if (started?.process.pid) process.kill(-started.process.pid, name);
};

/** What an officer of the bureau sees, who signs in with the account that the sign-in page offers. */
const centersOfWanzhou = async (address: string): Promise<number | undefined> => {
  const context = await request.newContext({ baseURL: address });
  await beginSession(context, 'BUREAU_OFFICER');
  const { jurisdictions } = await ask<{ jurisdictions: { code: string; centerCount: number }[] }>(
    context,
    '{ jurisdictions { code centerCount } }',
  );
  await context.dispose();
  return jurisdictions.find((one) => one.code === '500101')?.centerCount;
};

test.describe.serial('npm start on a fresh clone', () => {
  test.setTimeout(420_000);
  let folder: string;
  let clone: string;
  let home = '';
  let running: Started | null = null;

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wanchuang-clone-')); // mode 0700
    clone = join(folder, 'wanchuang');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
  });
  test.afterAll(async () => {
    signal(running, 'SIGTERM');
    await running?.ended;
    for (const place of [folder, home].filter((one) => one !== '')) rmSync(place, { recursive: true, force: true });
  });

  test('installs, builds, starts its database, loads the demo district and serves', async () => {
    running = start(clone, { PORT: '0' });
    const address = await running.address;
    expect(await centersOfWanzhou(address)).toBe(48);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="root">');
    expect(running.output()).toContain('It answers this machine only');
    // as root below a folder that only root may enter, the data goes elsewhere, and the start says so
    home = /its data is in (\S+) instead/.exec(running.output())?.[1] ?? join(clone, '.data');
  });

  test('says that the data folder is taken, and leaves the first server alone', async () => {
    const second = start(clone, { PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/data folder .* is in use by a running server \(process \d+\)/);
    expect(await centersOfWanzhou((await running?.address) ?? '')).toBe(48);
  });

  test('says that the port is taken', async () => {
    const port = new URL((await running?.address) ?? '').port;
    const second = start(clone, { PORT: port, DATA_FOLDER: join(folder, 'other'), DEMO: 'off' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Port ${port} is taken by another program`);
  });

  test('starts again after it was killed, with the same data', async () => {
    const server = /process (\d+)/.exec(await conflictOf(clone))?.[1];
    process.kill(Number(server), 'SIGKILL');
    expect(await running?.ended).not.toBe(0);
    running = start(clone, { PORT: '0' });
    expect(await centersOfWanzhou(await running.address)).toBe(48);
  });

  test('ends cleanly when it is told to, with its database', async () => {
    signal(running, 'SIGINT');
    await running?.ended;
    await expect.poll(() => existsSync(join(home, 'postgres', 'postmaster.pid')), { timeout: 30_000 }).toBe(false);
    expect(existsSync(join(home, 'postgres', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
    running = null;
  });
});

/** What a start on a folder in use answers: it names the process that has it. */
const conflictOf = async (folder: string): Promise<string> => {
  const attempt = start(folder, { PORT: '0' });
  await attempt.ended;
  return attempt.output();
};
