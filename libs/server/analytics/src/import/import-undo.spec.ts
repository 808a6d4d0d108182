import { rebuildRollups } from '../rollup/rebuild-rollups';
import { undoImport } from './import.service';
import { header } from './testing/import-kit';
import { importStory } from './testing/import-story';

const story = importStory();
const { load, undo, current, shown, events } = story;
/** Without time passing before. */
const undoAtOnce = (runId = 0) => story.kit.db.database.transact('person_1', (tx) => undoImport(tx, runId));

describe('an undo', () => {
  it('takes values back, restores what they had replaced, withdraws the units it made, and keeps all history', async () => {
    const first = await load(`${header}\nA,2015,100,7\n`);
    const second = await load(`${header}\nA,2015,100,8\nB,2015,1,1\n`);
    const counts = await undo(second.run?.id);
    expect(counts).toEqual({ valuesWithdrawn: 3, valuesRestored: 1, valuesSuperseded: 0, centersWithdrawn: 1 });
    expect(await current()).toEqual(['A 2015 PATENT_APPLICATIONS 7 IMPORT', 'A 2015 RD_INVESTMENT 85 IMPORT']);
    expect(await shown()).toEqual(['A']);
    expect(
      await story.kit.sql(
        'SELECT import_id, source_line, source_column FROM indicator_fact WHERE known_until IS NULL AND year = 2015 AND value = 7',
      ),
    ).toEqual([{ import_id: first.run?.id, source_line: 2, source_column: 'patents' }]);
    expect((await story.kit.sql('SELECT id FROM indicator_fact')).length).toBe(2 + 3 + 1);
    expect((await events()).map(({ type }) => type)).toEqual(['import.loaded', 'import.loaded', 'import.undone']);
  });

  it('then a load of the same file brings everything back under the same units', async () => {
    const content = `${header}\nA,2015,100,7\n`;
    const { run } = await load(content);
    const [before] = await story.kit.sql<{ id: number }>('SELECT id FROM center');
    await undo(run?.id);
    expect(await current()).toEqual([]);
    const again = await load(content);
    expect(again.counts).toEqual({ valuesNew: 2, valuesChanged: 0, valuesUnchanged: 0, centersNew: 1 });
    expect(await story.kit.sql('SELECT id FROM center WHERE withdrawn_at IS NULL')).toEqual([before]);
    await undo(again.run?.id);
    expect(await shown()).toEqual([]);
  });

  it('works while the clock stands still', async () => {
    const { run } = await story.kit.load(`${header}\nA,2015,,7\n`);
    await undoAtOnce(run?.id);
    const again = await story.kit.load(`${header}\nA,2015,,7\n`);
    await undoAtOnce(again.run?.id);
    expect(await current()).toEqual([]);
  });

  it('leaves a value that a later load replaced, and says how many there are', async () => {
    const first = await load(`${header}\nA,2015,100,7\n`);
    await load(`${header}\nA,2015,,8\n`);
    expect(await undo(first.run?.id)).toEqual({
      valuesWithdrawn: 1,
      valuesRestored: 0,
      valuesSuperseded: 1,
      centersWithdrawn: 0,
    });
    expect(await current()).toEqual(['A 2015 PATENT_APPLICATIONS 8 IMPORT']);
  });

  it('of two loads, the later first, leads back to before both; so does the earlier first', async () => {
    const first = await load(`${header}\nA,2015,,7\n`);
    const second = await load(`${header}\nA,2015,,8\n`);
    await undo(second.run?.id);
    await undo(first.run?.id);
    expect(await current()).toEqual([]);
    expect(await shown()).toEqual([]);
    const third = await load(`${header}\nA,2015,,7\n`);
    const fourth = await load(`${header}\nA,2015,,8\n`);
    await undo(third.run?.id);
    expect(await current()).toEqual(['A 2015 PATENT_APPLICATIONS 8 IMPORT']);
    expect(await undo(fourth.run?.id)).toMatchObject({ valuesWithdrawn: 1, valuesRestored: 0, centersWithdrawn: 1 });
    expect(await current()).toEqual([]);
  });

  it('restores a reported value as a reported value', async () => {
    await load(`${header}\nA,2015,,1\n`);
    await story.kit.db.owner.query(
      `INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, verification, known_from)
       SELECT id, 1, 2016, 55, 'REPORT', 'CONFIRMED', '2026-01-01' FROM center`,
    );
    await story.kit.db.database.transact('test', (tx) => rebuildRollups((sql) => tx.rows(sql)));
    const { run } = await load(`${header}\nA,2016,100,\n`);
    expect(await undo(run?.id)).toMatchObject({ valuesWithdrawn: 1, valuesRestored: 1 });
    expect(
      await story.kit.sql(
        'SELECT value, source, verification FROM indicator_fact WHERE year = 2016 AND known_until IS NULL',
      ),
    ).toEqual([{ value: '55', source: 'REPORT', verification: 'CONFIRMED' }]);
  });

  it('keeps a unit that another load has values of', async () => {
    const first = await load(`${header}\nA,2015,,7\n`);
    await load(`${header}\nA,2016,,8\n`);
    expect(await undo(first.run?.id)).toMatchObject({ valuesWithdrawn: 1, centersWithdrawn: 0 });
    expect(await current()).toEqual(['A 2016 PATENT_APPLICATIONS 8 IMPORT']);
  });
});
