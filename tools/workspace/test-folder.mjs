// Where tests keep their databases and files: in memory, where there is plenty of it. They make and drop hundreds of
// databases of hundreds of files each, which takes a disk's file system longer than the tests themselves.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './run.mjs';

const memory = '/dev/shm';
const prefix = 'wanchuang-tests-';
/** A fresh clone with its packages, and the databases that are there at once, take a third of this. */
const enough = 6 * 2 ** 30;

const mayRunPrograms = () =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .some(([, place, , options = '']) => place === memory && !options.split(',').includes('noexec'));

const hasRoom = () => {
  if (!existsSync(memory) || !existsSync('/proc/mounts') || !mayRunPrograms()) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= enough && process.availableMemory() >= 2 * enough;
};

const runs = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** What a run that was killed has left is memory that nobody gets back. */
const removeAbandoned = () => {
  for (const name of readdirSync(memory).filter((one) => one.startsWith(prefix)))
    if (!runs(Number(name.slice(prefix.length)))) rmSync(join(memory, name), { recursive: true, force: true });
};

/** Leads all that is started from here to a folder of this run's own, which goes with it; to the system's without the room. */
export const useTestFolder = () => {
  if (process.env.TMPDIR || !hasRoom()) return;
  removeAbandoned();
  const folder = join(memory, `${prefix}${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  process.env.JEST_CACHE = join(tmpdir(), 'wanchuang-jest'); // what is worth keeping stays on the disk
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  say(`Tests keep their databases in memory: ${folder}`);
};
