import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(__dirname, '../../../..');

export interface OwnServer {
  readonly address: string;
  /** What it has said so far. */
  readonly output: () => string;
  /** Ends it with its database, and takes its data away. */
  readonly stop: () => Promise<void>;
}

/** Waits for the last line of a start. */
const startOf = (child: ChildProcess): Promise<Pick<OwnServer, 'address' | 'output'>> =>
  new Promise((found, lost) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /ready:\s+(http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (address && output.includes('Ctrl-C ends it')) found({ address, output: () => output });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => lost(new Error(`the server ended with ${code}:\n${output}`)));
  });

/** A server on a free port with data of its own; it is built already. */
export const startOwnServer = async (settings: Readonly<Record<string, string>>): Promise<OwnServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-own-'));
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.mjs', 'serve'], {
    cwd: repository,
    env: { ...process.env, PORT: '0', DATA_FOLDER: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await startOf(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
