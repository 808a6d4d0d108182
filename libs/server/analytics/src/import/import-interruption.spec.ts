import { checkRollups } from '../rollup/check-rollups';
import { failInterruptedRuns } from './import.service';
import { header, mappingWith } from './testing/import-kit';
import { importStory, type ImportStory } from './testing/import-story';

let story: ImportStory;
let kit: ImportStory['kit'];
beforeEach(async () => {
  story = await importStory();
  kit = story.kit;
});
afterEach(async () => {
  expect(await checkRollups(kit.db.database.reader())).toEqual([]);
  await kit.close();
});

describe('a start', () => {
  it('marks runs that a crash cut off as failed, and leaves those that are at work', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `R${index},2015,1,1`).join('\n');
    await kit.db.owner.query(
      `INSERT INTO import_run (file_name, file_sha256, mapping, state, created_at) VALUES ('a', 'x', '{}', 'LOADING', now()), ('b', 'x', '{}', 'CHECKING', now()), ('c', 'x', '{}', 'READY', now())`,
    );
    let failed: number | undefined;
    const result = await kit.load(`${header}\n${rows}\n`, mappingWith(), {
      onProgress: async () => {
        failed ??= await failInterruptedRuns(kit.db.database);
      },
    });
    expect(failed).toBe(2);
    expect(result.run?.state).toBe('LOADED');
    expect(
      await kit.sql(
        `SELECT state, faults::jsonb -> 0 ->> 'code' AS code FROM import_run WHERE file_name IN ('a', 'b', 'c') ORDER BY file_name`,
      ),
    ).toEqual([
      { state: 'FAILED', code: 'INTERRUPTED' },
      { state: 'FAILED', code: 'INTERRUPTED' },
      { state: 'READY', code: null },
    ]);
  });

  it('finds nothing half written after the database connection of a load was killed', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `R${index},2015,1,1`).join('\n');
    const killed = kit.load(`${header}\n${rows}\n`, mappingWith(), {
      onProgress: async () => {
        await kit.db.owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
      },
    });
    await expect(killed).rejects.toThrow();
    expect(await story.shown()).toEqual([]);
    expect(await kit.sql('SELECT state FROM import_run')).toEqual([{ state: 'FAILED' }]);
    expect((await kit.load(`${header}\nA,2015,1,1\n`)).run?.state).toBe('LOADED');
  });
});
