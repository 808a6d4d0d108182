import { importLimits } from '@wanchuang/server-platform';
import { workbookOf } from '@wanchuang/server-platform/testing';
import { header, mappingWith } from './testing/import-kit';
import { importStory } from './testing/import-story';
import { districtMapping, hostCode, sampleDistrict } from './testing/sample-district';

const story = importStory();
const { load, current, shown, events } = story;

describe('a load', () => {
  it('writes jurisdiction, units, facts with their source, the run and one event', async () => {
    const { run, counts } = await load(`${header}\nA,2015,100,7\nB,2015,,3\n`);
    expect(counts).toEqual({ valuesNew: 3, valuesChanged: 0, valuesUnchanged: 0, centersNew: 2 });
    expect(run).toMatchObject({
      state: 'LOADED',
      rowsTotal: 2,
      rowsDone: 2,
      valuesNew: 3,
      centersNew: 2,
      faultsTotal: 0,
    });
    expect(await current()).toEqual([
      'A 2015 PATENT_APPLICATIONS 7 IMPORT',
      'A 2015 RD_INVESTMENT 85 IMPORT',
      'B 2015 PATENT_APPLICATIONS 3 IMPORT',
    ]);
    expect(
      await story.kit.sql(
        'SELECT source_value, source_currency, source_rate, source_line, source_column, import_id FROM indicator_fact ORDER BY id LIMIT 1',
      ),
    ).toEqual([
      {
        source_value: '100',
        source_currency: 'EUR',
        source_rate: '0.85',
        source_line: 2,
        source_column: 'rd',
        import_id: run?.id,
      },
    ]);
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event?.type).toBe('import.loaded');
    expect(JSON.parse(event?.payload ?? '')).toEqual({
      fileSha256: run?.fileSha256,
      rows: 2,
      valuesNew: 3,
      valuesChanged: 0,
      valuesUnchanged: 0,
      centersNew: 2,
    });
  });

  it('of a corrected file closes what changed, keeps what is equal, and adds what is new', async () => {
    await load(`${header}\nA,2015,100,7\n`);
    const { counts } = await load(`${header}\nA,2015,100,8\nA,2016,100,9\n`);
    expect(counts).toEqual({ valuesNew: 2, valuesChanged: 1, valuesUnchanged: 1, centersNew: 0 });
    expect(await current()).toContain('A 2015 PATENT_APPLICATIONS 8 IMPORT');
    expect(
      await story.kit.sql(
        `SELECT value, known_until IS NULL AS is_current FROM indicator_fact WHERE year = 2015 AND indicator_id <> 1 ORDER BY known_from`,
      ),
    ).toEqual([
      { value: '7', is_current: false },
      { value: '8', is_current: true },
    ]);
  });

  it('tells as of a moment before a correction what was known then', async () => {
    await load(`${header}\nA,2015,,7\n`);
    const before = story.clock.now();
    await load(`${header}\nA,2015,,8\n`);
    const asOf = (moment: Date) =>
      story.kit.sql(
        'SELECT value FROM indicator_fact WHERE known_from <= $1 AND (known_until IS NULL OR known_until > $1)',
        [moment],
      );
    expect(await asOf(before)).toEqual([{ value: '7' }]);
    expect(await asOf(story.clock.now())).toEqual([{ value: '8' }]);
  });

  it('writes a new history even if the clock stands still', async () => {
    for (const patents of [7, 8, 9]) {
      expect((await story.kit.load(`${header}\nA,2015,,${patents}\n`)).faults).toEqual([]);
    }
    expect(
      await story.kit.sql('SELECT value, known_until > known_from AS forward FROM indicator_fact ORDER BY known_from'),
    ).toEqual([
      { value: '7', forward: true },
      { value: '8', forward: true },
      { value: '9', forward: null },
    ]);
  });

  it('finds centers by former name and by their host’s credit code, and makes none', async () => {
    await sampleDistrict(story.kit);
    await load(`${header}\n旧名,2015,2,\n新名,2016,3,\n`, districtMapping('name'));
    await load(`${header}\n${hostCode},2017,4,\n`, districtMapping('hostCreditCode'));
    expect(await current()).toEqual(
      ['2015 RD_INVESTMENT 15', '2016 RD_INVESTMENT 22.5', '2017 RD_INVESTMENT 30'].map((one) => `C1 ${one} IMPORT`),
    );
    expect(await shown()).toEqual(['C1']);
  });

  it('of a dry run writes nothing but the run’s record, and says what a load would change', async () => {
    await load(`${header}\nA,2015,100,7\n`);
    const { run, counts } = await load(`${header}\nA,2015,100,8\nB,2015,1,1\n`, mappingWith(), { dryRun: true });
    expect(counts).toEqual({ valuesNew: 2, valuesChanged: 1, valuesUnchanged: 1, centersNew: 1 });
    expect(run).toMatchObject({ state: 'READY', rowsTotal: 2, finishedAt: null });
    expect(await current()).toEqual(['A 2015 PATENT_APPLICATIONS 7 IMPORT', 'A 2015 RD_INVESTMENT 85 IMPORT']);
    expect(await shown()).toEqual(['A']);
  });

  it('reads a workbook as it reads the same table in CSV', async () => {
    const book = await workbookOf((sheet) => {
      sheet.addRow(['code', 'year', 'rd', 'patents']);
      sheet.addRow(['A', 2015, 100, 7]);
      sheet.addRow(['B', 2015, null, '3']);
    });
    const { counts } = await load(
      { path: await story.kit.write('data.xlsx', book) },
      mappingWith({ file: { format: 'xlsx' } }),
    );
    expect(counts?.valuesNew).toBe(3);
    expect((await load(`${header}\nA,2015,100,7\nB,2015,,3\n`)).counts).toMatchObject({
      valuesNew: 0,
      valuesChanged: 0,
      valuesUnchanged: 3,
    });
  });

  it('reads a long workbook, with unit and currency per row', async () => {
    const book = await workbookOf((sheet) => {
      sheet.addRow(['地区', '年度', '指标', '数值', '单位', '币种']);
      sheet.addRow(['A', '2015年', '研发经费', 1.25, '万元', 'EUR']);
      sheet.addRow(['A', '2015年', '专利申请', 7, '件', '']);
    });
    const mapping = mappingWith({
      file: { format: 'xlsx' },
      center: { column: '地区', by: 'code', unknown: 'create' },
      year: { column: '年度' },
      values: {
        shape: 'long',
        indicatorColumn: '指标',
        valueColumn: '数值',
        unitColumn: '单位',
        currencyColumn: '币种',
        labels: [
          { label: '研发经费', indicator: 'RD_INVESTMENT' },
          { label: '专利申请', indicator: 'PATENT_APPLICATIONS' },
        ],
      },
    });
    await load({ path: await story.kit.write('long.xlsx', book) }, mapping);
    expect(await current()).toEqual(['A 2015 PATENT_APPLICATIONS 7 IMPORT', 'A 2015 RD_INVESTMENT 10625 IMPORT']);
  });

  it('shows its progress to others while it goes on', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `R${index},2015,1,1`).join('\n');
    const seen: unknown[] = [];
    await load(`${header}\n${rows}\n`, mappingWith(), {
      limits: { ...importLimits, batchRows: 2 },
      onProgress: async () => {
        seen.push(
          ...(await story.kit.sql(
            'SELECT state, rows_done, (SELECT count(*)::int FROM indicator_fact) AS facts FROM import_run',
          )),
        );
      },
    });
    expect(seen).toEqual([2, 4, 5].map((rows_done) => ({ state: 'LOADING', rows_done, facts: 0 })));
  });

  it('of two files at once takes turns, and both are in', async () => {
    const [left, right] = await Promise.all([
      story.kit.load(`${header}\nA,2015,1,1\nB,2015,1,1\n`),
      story.kit.load(`${header}\nB,2015,1,2\nC,2015,1,1\n`),
    ]);
    expect([left.run?.state, right.run?.state]).toEqual(['LOADED', 'LOADED']);
    expect(await shown()).toEqual(['A', 'B', 'C']);
    expect(await story.kit.sql(`SELECT count(*)::int AS n FROM jurisdiction WHERE code = 'TEST-REGIONS'`)).toEqual([
      { n: 1 },
    ]);
    expect((left.counts?.valuesChanged ?? 0) + (right.counts?.valuesChanged ?? 0)).toBe(1);
  });

  it('brings the jurisdiction’s note in step with the mapping', async () => {
    await load(`${header}\nA,2015,1,1\n`);
    const create = {
      name: { zh: '测试地区', en: 'Test regions' },
      currency: 'GBP',
      note: { zh: '新说明', en: 'New note' },
    };
    await load(`${header}\nA,2015,1,1\n`, mappingWith({ jurisdiction: { code: 'TEST-REGIONS', create } }));
    expect(await story.kit.sql('SELECT note_zh, note_en FROM jurisdiction')).toEqual([
      { note_zh: '新说明', note_en: 'New note' },
    ]);
    expect(await events()).toHaveLength(2);
  });
});
