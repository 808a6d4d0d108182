import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(__dirname, '../../../..');
const program = ['--enable-source-maps', 'dist/apps/api/main.mjs'];

type Settings = Readonly<Record<string, string>>;

const environment = (folder: string, settings: Settings = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  DATA_FOLDER: folder,
  DATABASE_URL: '',
  LOG_LEVEL: 'warn',
  ...settings,
});

/** A server's process. */
export interface RunningServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** What it has said so far. */
  readonly output: () => string;
  /** Its exit code; null: a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface OwnServer {
  readonly address: string;
  /** What it has said so far. */
  readonly output: () => string;
  /** Ends it with its database, and takes its data away. */
  readonly stop: () => Promise<void>;
}

/** Starts a server on a free port with the data of a folder, and waits for the last line of its start; it is built already. */
export const startServerOn = async (folder: string, settings: Settings = {}): Promise<RunningServer> => {
  const child = spawn(process.execPath, [...program, 'serve'], {
    cwd: repository,
    env: environment(folder, settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const address = await new Promise<string>((found, lost) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /ready:\s+(http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (ready && output.includes('Ctrl-C ends it')) found(ready);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => lost(new Error(`the server ended with ${code}:\n${output}`)));
  });
  return { address, process: child, output: () => output, ended };
};

/** A command of the command line on the data of a folder. @returns its exit code and what it said */
export const commandOn = (folder: string, ...words: string[]): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const options = { cwd: repository, env: environment(folder) };
    execFile(process.execPath, [...program, ...words], options, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: `${stdout}${stderr}` }),
    );
  });

/** A server on a free port with data of its own. */
export const startOwnServer = async (settings: Settings): Promise<OwnServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-own-'));
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const server = await startServerOn(folder, settings).catch((error: unknown) => {
    discard();
    throw error;
  });
  const stop = async (): Promise<void> => {
    server.process.kill('SIGTERM');
    await server.ended;
    discard();
  };
  return { address: server.address, output: server.output, stop };
};
