// Finds a Chromium for the browser tests, or installs one: Debian's with the fonts for Chinese where we may, else Playwright's own.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fail, root, run, say } from './run.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const installed = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
const knows = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const chineseFonts = () =>
  !knows('fc-list') || spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== '';

/** Path of a browser; null: the one that Playwright brings. */
export const ensureBrowser = () => {
  const found = installed();
  const mayInstall = process.getuid?.() === 0 && knows('apt-get');
  if (found && chineseFonts()) return found;
  if (mayInstall) {
    say('Installing Chromium and fonts for Chinese …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    run('apt-get', ['update', '-qq'], quiet);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'],
      quiet,
    );
  }
  const now = installed();
  if (now) return now;
  say('Fetching the browser that Playwright brings …');
  if (run(`${root}/node_modules/.bin/playwright`, ['install', 'chromium']) === 0) return null;
  return fail(
    'There is no Chromium and none could be installed. Install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
};
