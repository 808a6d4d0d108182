// What every command of this repository shares: plain Node, so that it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const say = (line) => process.stdout.write(`${line}\n`);

export const fail = (line) => {
  process.stderr.write(`\n${line}\n\n`);
  process.exit(1);
};

/** Program of an installed package. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a program to its end with our terminal; returns its exit code. */
export const run = (command, parameters, options = {}) => {
  const { status, signal, error } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', ...options });
  if (error) fail(`${command}: ${error.message}`);
  return signal ? 1 : (status ?? 1);
};

/** Runs a program and lives as long as it does; signals reach it once, from here. */
export const become = (command, parameters, options = {}) => {
  const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', detached: true, ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};

/** Folders of the projects: whatever has a project.json. */
export const projectFolders = () =>
  ['libs/domain', 'libs/server', 'libs/web', 'apps', 'packages', 'tools']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'project.json')));

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
};

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Whether exactly the lock file's packages are installed, by the record that npm keeps of what it did. */
const areInstalled = () => {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there ? there.version === version : Boolean(optional || peer); // those for other platforms are left out
  });
};

/** Installs the dependencies of the lock file, unless exactly these are there. */
export const ensureDependencies = () => {
  requireNode();
  if (areInstalled()) return;
  say('Installing dependencies (about a minute, the first time) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    fail('The dependencies could not be installed: npm ci failed, its words stand above.');
};

const newestIn = (folder) => {
  let newest = 0;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.endsWith('.spec.ts')) continue;
    const path = `${folder}/${entry.name}`;
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(join(root, path)).mtimeMs);
  }
  return newest;
};

/** Builds API and dashboard, unless what is built is newer than every source. */
export const ensureBuilt = (projects = ['api', 'dashboard']) => {
  const sources = Math.max(
    ...['apps/api', 'apps/dashboard', 'libs', 'tools/demo-data'].map(newestIn),
    ...['package-lock.json', 'tsconfig.base.json'].map((file) => statSync(join(root, file)).mtimeMs),
  );
  for (const project of projects) {
    const stamp = join(root, 'dist', 'apps', project, '.built');
    if (existsSync(stamp) && statSync(stamp).mtimeMs >= sources) continue;
    say(`Building ${project} …`);
    if (run(bin('vite'), ['build', `apps/${project}`, '--logLevel', 'warn']) !== 0)
      fail(`apps/${project} could not be built.`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, '');
  }
};

export const server = ['--enable-source-maps', join(root, 'dist/apps/api/main.mjs')];
