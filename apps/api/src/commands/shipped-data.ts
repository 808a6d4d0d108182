import { join } from 'node:path';
import { Client } from 'pg';
import { loadDemo } from '@wanchuang/demo-data';
import { demoPassword, loadDemoPeople, loadDemoRoles } from '@wanchuang/server-access';
import { faultLine, importFile, publishDemoFigures, rebuildRollups } from '@wanchuang/server-analytics';
import type { Stage } from '../stage';

const has = async (stage: Stage, code: string): Promise<boolean> =>
  (await stage.database.reader().rows('SELECT 1 FROM jurisdiction WHERE code = $1', [code])).length > 0;

type Say = (line: string) => void;

/** The synthetic demo data, once: a database that has a nation keeps what it has. */
export const loadDemoData = async (
  stage: Stage,
  scale: 'district' | 'national',
  seed: number,
  say: Say,
): Promise<void> => {
  const client = new Client({ connectionString: stage.ownerUrl, application_name: 'wanchuang demo' });
  await client.connect();
  try {
    await loadDemo(client, { scale, seed, at: stage.clock.now(), rebuildRollups, onProgress: say });
    if (scale === 'national') await client.query('VACUUM (ANALYZE)'); // so that indexes alone can answer from the start
    const people = await loadDemoPeople(stage.database);
    say(`Loaded, with ${people} synthetic people who sign in with ${demoPassword}`);
  } finally {
    await client.end();
  }
};

/** Open statistics of the UK's regions, imported as anybody would import them. */
const importRegions = async ({ database, clock }: Stage, root: string): Promise<void> => {
  const folder = join(root, 'data/uk-innovation-regions');
  const result = await importFile({
    database,
    clock,
    file: join(folder, 'uk-innovation-regions.csv'),
    mapping: join(folder, 'mapping.json'),
    once: true,
  });
  if (result.faultsTotal > 0) throw new Error(result.faults.map(faultLine).join('\n'));
};

/** What the first start loads for trying the software: the demo district and the shipped open statistics. */
export const loadShippedData = async (stage: Stage, root: string, say: Say): Promise<void> => {
  if (!(await has(stage, 'CN'))) {
    say('Loading the demo district (synthetic figures) …');
    await loadDemoData(stage, 'district', 1, () => undefined);
  }
  await loadDemoPeople(stage.database); // into a demo district of an earlier version
  await publishDemoFigures(stage.database);
  if (!(await has(stage, 'UK-REGIONS'))) {
    say('Importing open statistics of the UK regions …');
    await importRegions(stage, root);
  }
  await loadDemoRoles(stage.database, 'UK-REGIONS');
};
