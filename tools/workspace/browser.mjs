// Finds a Chromium for the browser tests, or installs one: Debian's with the fonts for Chinese where we may, else Playwright's own.
import { existsSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fail, root, run, say } from './run.mjs';

const places = [
  '/usr/bin/chromium-headless-shell', // the browser without its window: less to start, less to draw
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const installed = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
const knows = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const chineseFonts = () =>
  !knows('fc-list') || spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== '';

const mayInstall = () => process.getuid?.() === 0 && knows('apt-get');
const isReady = () => Boolean(installed()) && chineseFonts();

/** Debian's browser and fonts. */
const install = () => {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const add = (...packages) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  run('apt-get', ['update', '-qq'], quiet);
  add('fonts-noto-cjk', 'fontconfig');
  if (!installed() && add('chromium-headless-shell') !== 0) add('chromium'); // not every release has it by itself
};

const thisFile = fileURLToPath(import.meta.url);

/** Installs Debian's browser beside what goes on here, if it is missing and may be; resolves when that has ended. */
export const beginInstallingBrowser = async () => {
  if (isReady() || !mayInstall()) return;
  say('Installing Chromium and fonts for Chinese, beside all else …');
  await once(spawn(process.execPath, [thisFile], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
};

/** Path of a browser; null: the one that Playwright brings. */
export const ensureBrowser = () => {
  if (!isReady() && mayInstall()) install();
  const now = installed();
  if (now) return now;
  say('Fetching the browser that Playwright brings …');
  if (run(`${root}/node_modules/.bin/playwright`, ['install', 'chromium']) === 0) return null;
  return fail(
    'There is no Chromium and none could be installed. Install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
};

if (process.argv[1] === thisFile) install();
