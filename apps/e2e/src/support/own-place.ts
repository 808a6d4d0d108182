import { type APIRequestContext } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from './api';

const repository = resolve(__dirname, '../../../..');

/** A command at the machine of the server that all journeys share. */
const command = (...words: string[]): void => {
  execFileSync(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.mjs', ...words], {
    cwd: repository,
    env: { ...process.env, DATA_FOLDER: process.env['E2E_DATA_FOLDER'] ?? '', DATABASE_URL: '', LOG_LEVEL: 'warn' },
  });
};

/**
 * A place of open statistics without units, in which the demo officer of the bureau holds the role: an import at the
 * machine makes places, and the one that made it is taken back.
 */
export const makeOwnPlace = async (
  request: APIRequestContext,
  mapping: { readonly jurisdiction: { readonly code: string } },
): Promise<void> => {
  const { code } = mapping.jurisdiction;
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-place-'));
  const [file, description] = [join(folder, `first-${code}.csv`), join(folder, 'mapping.json')];
  try {
    writeFileSync(file, 'year,region_code,region_name,rd_gbp,contracts_gbp\n2020,E-0,First,1,\n');
    writeFileSync(description, JSON.stringify(mapping));
    command('import', file, '--mapping', description);
    command('grant-role', '--email', 'bureau.officer@demo.invalid', '--role', 'BUREAU_OFFICER', '--jurisdiction', code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { importRuns } = await ask<{ importRuns: { nodes: { id: string; fileName: string }[] } }>(
    request,
    '{ importRuns(first: 50) { nodes { id fileName } } }',
  );
  const first = importRuns.nodes.find(({ fileName }) => fileName === `first-${code}.csv`);
  await ask(request, 'mutation ($id: ID!) { undoImport(input: { id: $id }) { id } }', { id: first?.id });
};
