import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// One server with the demo data for all journeys; they read, or work on data of their own.
process.env['E2E_DATA_FOLDER'] ??= mkdtempSync(join(tmpdir(), 'wanchuang-e2e-'));
const port = Number((process.env['E2E_PORT'] ??= '4173'));
const executablePath = process.env['CHROMIUM_PATH'] || undefined;

/** What takes longest and cannot be divided begins first, so that no worker is left alone with it. */
const longest = /\/(start|recognition)\.spec\.ts$/;

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results/browser',
  projects: [
    { name: 'long', testMatch: longest },
    { name: 'all else', testIgnore: longest },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // a busy machine is slow, not wrong
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tools/workspace/start.mjs',
    cwd: join(__dirname, '../..'),
    url: `http://localhost:${port}/healthz`,
    env: {
      PORT: String(port),
      DATA_FOLDER: process.env['E2E_DATA_FOLDER'],
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
      WEBHOOK_NETWORKS: '127.0.0.1',
    },
    timeout: 120_000,
    // who works on a journey keeps a server of their own running
    reuseExistingServer: process.env['E2E_REUSE'] === '1',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
