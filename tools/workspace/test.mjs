// npm test: types, lint, generated files, all unit and server tests (Jest), all browser journeys (Playwright).
// The last line sums the runners' JSON reports: `N passed, N failed`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginInstallingBrowser, ensureBrowser } from './browser.mjs';
import { gatherSpecs } from './specs-together.mjs';
import { useTestFolder } from './test-folder.mjs';
import { checkTypes } from './types.mjs';
import { bin, ensureBuilt, ensureDependencies, root, run, say } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'wanchuang-reports-'));
const quietNx = { env: { ...process.env, NX_DAEMON: 'false' } };

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return null;
  }
};

const jest = () => {
  const code = run(bin('jest'), ['--ci', '--json', `--outputFile=${join(reports, 'jest.json')}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SPECS_TOGETHER: gatherSpecs() },
  });
  const report = readReport('jest.json');
  const suitesThatDidNotRun = report?.numRuntimeErrorTestSuites ?? 1;
  return { code, passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + suitesThatDidNotRun };
};

const playwright = async () => {
  await browserInstalled;
  const executable = ensureBrowser();
  const code = run(bin('playwright'), ['test', '--config', 'apps/e2e/playwright.config.ts'], {
    env: {
      ...process.env,
      CHROMIUM_PATH: executable ?? '',
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
    },
  });
  const { expected = 0, unexpected = 1, flaky = 0 } = readReport('playwright.json')?.stats ?? {};
  return { code, passed: expected, failed: unexpected + flaky };
};

useTestFolder();
const only = process.argv[2];
const runners = Object.entries({ jest, playwright }).filter(([name]) => !only || only === name);
const browserInstalled = runners.some(([name]) => name === 'playwright') && beginInstallingBrowser(); // while all else goes on
ensureDependencies();
const checks = [
  ['Types', checkTypes],
  // the graph of the projects, without which the rule on their boundaries passes everything
  ['Projects', () => run(bin('nx'), ['show', 'projects'], { ...quietNx, stdio: ['ignore', 'ignore', 'inherit'] })],
  // one process for all: each of its own for the projects would read the rules and the graph again
  ['Lint', () => run(bin('eslint'), ['.', '--max-warnings', '0', '--concurrency', '2'], quietNx)],
  [
    'Generated files',
    () => (ensureBuilt(), run(process.execPath, [join(root, 'tools/workspace/generate.mjs'), '--check'])),
  ],
];
const failedChecks = checks.filter(([name, check]) => (say(`\n── ${name}`), check() !== 0)).map(([name]) => name);

const results = [];
for (const [name, runner] of runners) {
  say(`\n── ${name}`);
  results.push(await runner());
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (failedChecks.length > 0) say(`\nFailed: ${failedChecks.join(', ')}`);
say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failedChecks.length > 0 || sum('failed') > 0 || results.some((result) => result.code !== 0) ? 1 : 0;
