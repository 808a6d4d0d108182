// npm test: lint, types, generated files, all unit and server tests (Jest), all browser journeys (Playwright).
// The last line sums the runners' JSON reports: `N passed, N failed`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { useTestFolder } from './test-folder.mjs';
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
  });
  const report = readReport('jest.json');
  const suitesThatDidNotRun = report?.numRuntimeErrorTestSuites ?? 1;
  return { code, passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + suitesThatDidNotRun };
};

const playwright = () => {
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
ensureDependencies();
const checks = [
  // one process for all: each of its own for the projects would read the rules and the graph again
  ['Lint', () => run(bin('eslint'), ['.', '--max-warnings', '0', '--concurrency', '2'], quietNx)],
  [
    'Types',
    () => run(bin('nx'), ['run-many', '-t', 'typecheck', '--output-style=static', '--outputStyle=static'], quietNx),
  ],
  [
    'Generated files',
    () => (ensureBuilt(), run(process.execPath, [join(root, 'tools/workspace/generate.mjs'), '--check'])),
  ],
];
const failedChecks = checks.filter(([name, check]) => (say(`\n── ${name}`), check() !== 0)).map(([name]) => name);

const only = process.argv[2];
const runners = Object.entries({ jest, playwright }).filter(([name]) => !only || only === name);
const results = runners.map(([name, runner]) => (say(`\n── ${name}`), runner()));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (failedChecks.length > 0) say(`\nFailed: ${failedChecks.join(', ')}`);
say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failedChecks.length > 0 || sum('failed') > 0 || results.some((result) => result.code !== 0) ? 1 : 0;
