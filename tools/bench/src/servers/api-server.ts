import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Scale } from '../options';
import { endChild, track } from './child';
import { drawRecognition, recognitionSize } from '../recognition/draw-recognition';
import { type Cluster, clusterHome, connectOwner, readCluster } from './cluster';

const root = join(__dirname, '../../../..');
const program = ['--enable-source-maps', join(root, 'dist/apps/api/main.mjs')];

/** The real application, in a process of its own with a database of its own. */
export interface ApiServer {
  pid: number;
  port: number;
  cluster: Cluster;
  stop(): Promise<void>;
}

const dataFolderOf = (scale: Scale): string => join(root, '.data', `bench-${scale}`);

/** Room for answers that are kept, MiB: none where reading is what is measured. */
const roomForAnswers = (answersKept: boolean): string => (answersKept ? '64' : '0');

/**
 * As `npm start` runs it in production, but for port and data: log, metrics and limits are at their defaults. The limit of
 * requests a minute does not count this machine's own. A DATABASE_URL of the caller's is not meant for this.
 */
const environmentOf = (scale: Scale, answersKept: boolean): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
  PORT: '0',
  DATA_FOLDER: dataFolderOf(scale),
  DATABASE_URL: '',
  DATABASE_SERVER_URL: '',
  DEMO: 'off',
  ANSWER_CACHE_MB: roomForAnswers(answersKept),
});

const run = (scale: Scale, parameters: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { cwd: root, env: environmentOf(scale, false), stdio: 'inherit' } as const;
    const child = track(spawn(process.execPath, [...program, ...parameters], options));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${parameters.join(' ')} ended ${code}`))));
  });

/** Resolves with the port when the server says that it is ready. */
const readyPort = async (child: ChildProcess, output: () => string): Promise<number> => {
  for (;;) {
    const port = /is ready:\s+http:\/\/localhost:(\d+)/.exec(output())?.[1];
    if (port !== undefined) return Number(port);
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended before it was ready:\n${output()}`);
    await pause(50);
  }
};

/** What the server says goes to a file, as it does in production: a pipe would have to be read here meanwhile. */
const start = async (scale: Scale, answersKept: boolean): Promise<ApiServer> => {
  const folder = dataFolderOf(scale);
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'w');
  const options: SpawnOptions = { cwd: root, env: environmentOf(scale, answersKept), stdio: ['ignore', log, log] };
  const child = track(spawn(process.execPath, [...program, 'serve'], options));
  closeSync(log);
  const output = (): string => readFileSync(logFile, 'utf8');
  const port = await readyPort(child, output);
  const cluster = readCluster(clusterHome(folder, output()));
  return { pid: child.pid ?? NaN, port, cluster, stop: () => endChild(child) };
};

const asOwner = async <T>({ cluster }: ApiServer, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = await connectOwner(cluster);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Leaves no vacuum, missing statistics or checkpoint to fall into a window, and no logging of a run that was cut short. */
const settle = async (client: Client): Promise<void> => {
  await client.query('ALTER SYSTEM RESET ALL');
  await client.query('SELECT pg_reload_conf()');
  await client.query('VACUUM (ANALYZE)');
  await client.query('CHECKPOINT');
};

/** The server has brought the policy by now, which the panel is composed by. */
const drawOnce = async (client: Client): Promise<void> => {
  const { rows } = await client.query('SELECT FROM application LIMIT 1');
  if (rows.length === 0) await drawRecognition(client, recognitionSize);
};

/**
 * Starts the server on a size's data, which are loaded at the first time, all or nothing: before the server, which makes what it
 * needs where nothing is.
 */
export const startApiServer = async (scale: Scale, answersKept: boolean): Promise<ApiServer> => {
  const folder = dataFolderOf(scale);
  if (!existsSync(folder)) {
    console.log(`Loading the ${scale} data into ${folder}, this once …`);
    const demo = scale === 'national' ? scale : 'district';
    await run(scale, ['demo', '--scale', demo, '--seed', '1']).catch((error: unknown) => {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    });
  }
  const server = await start(scale, answersKept);
  if (scale === 'recognition') await asOwner(server, drawOnce);
  await asOwner(server, settle);
  return server;
};
