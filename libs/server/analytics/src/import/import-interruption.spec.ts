import { importLimits } from '@wanchuang/server-platform';
import { failInterruptedRuns } from './import.service';
import { header, mappingWith } from './testing/import-kit';
import { importStory } from './testing/import-story';

const story = importStory();

describe('a start', () => {
  it('marks runs that a crash cut off as failed, and leaves those that are at work', async () => {
    await story.kit.db.owner.query(
      `INSERT INTO import_run (file_name, file_sha256, mapping, state, created_at) VALUES ('a', 'x', '{}', 'LOADING', now()), ('b', 'x', '{}', 'CHECKING', now()), ('c', 'x', '{}', 'READY', now())`,
    );
    let failed: number | undefined;
    const result = await story.kit.load(`${header}\nA,2015,1,1\nB,2015,1,1\n`, mappingWith(), {
      limits: { ...importLimits, batchRows: 1 },
      onProgress: async () => {
        failed ??= await failInterruptedRuns(story.kit.db.database);
      },
    });
    expect(failed).toBe(2);
    expect(result.run?.state).toBe('LOADED');
    expect(
      await story.kit.sql(
        `SELECT state, faults::jsonb -> 0 ->> 'code' AS code FROM import_run WHERE file_name IN ('a', 'b', 'c') ORDER BY file_name`,
      ),
    ).toEqual([
      { state: 'FAILED', code: 'INTERRUPTED' },
      { state: 'FAILED', code: 'INTERRUPTED' },
      { state: 'READY', code: null },
    ]);
  });

  it('finds nothing half written after the database connection of a load was killed', async () => {
    const killed = story.kit.load(`${header}\nA,2015,1,1\nB,2015,1,1\n`, mappingWith(), {
      limits: { ...importLimits, batchRows: 1 },
      onProgress: async () => {
        await story.kit.db.owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
      },
    });
    await expect(killed).rejects.toThrow();
    expect(await story.shown()).toEqual([]);
    expect(await story.kit.sql('SELECT state FROM import_run')).toEqual([{ state: 'FAILED' }]);
    expect((await story.kit.load(`${header}\nA,2015,1,1\n`)).run?.state).toBe('LOADED');
  });
});
