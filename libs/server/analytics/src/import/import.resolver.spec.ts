import { workbookOf } from '@wanchuang/server-platform/testing';
import { rulesOf } from '@wanchuang/domain-access';
import { parseImportMapping } from '@wanchuang/domain-indicators';
import { accessOf, Change } from '@wanchuang/server-platform';
import { importApi } from './testing/import-api';
import { header, type ImportKit, importKit, mappingWith } from './testing/import-kit';

let kit: ImportKit;
let ask: ReturnType<typeof importApi>;
beforeAll(async () => {
  kit = await importKit();
  ask = importApi(kit);
});
afterEach(() => kit.reset());
afterAll(() => kit.close());

const upload = async (content: string | Buffer, name = 'data.csv'): Promise<string> => {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content);
  };
  return (await kit.files.store(name, pieces())).fileId;
};
const answered = async (source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const { data, errors } = await ask(source, variables);
  expect(errors).toEqual([]);
  return data ?? {};
};
const runOf = (data: Record<string, unknown>, field: string): Record<string, unknown> => {
  const run = data[field];
  if (typeof run !== 'object' || run === null) throw new Error(`no ${field}`);
  return { ...run };
};

const fields = `id state fileName rowsTotal rowsDone valuesNew valuesChanged valuesUnchanged centersNew faultsTotal faults { line column value code message messageZh } jurisdiction { code } finishedAt`;
const check = (fileId: string, mapping = mappingWith(), idempotencyKey?: string) =>
  answered(`mutation ($input: CheckImportInput!) { checkImport(input: $input) { ${fields} } }`, {
    input: { fileId, mapping: JSON.stringify(mapping), idempotencyKey },
  }).then((data) => runOf(data, 'checkImport'));
const load = (id: unknown, idempotencyKey?: string) =>
  answered(`mutation ($input: ImportRunInput!) { loadImport(input: $input) { ${fields} } }`, {
    input: { id, idempotencyKey },
  }).then((data) => runOf(data, 'loadImport'));
const undo = (id: unknown) =>
  answered(`mutation ($input: ImportRunInput!) { undoImport(input: $input) { ${fields} } }`, { input: { id } }).then(
    (data) => runOf(data, 'undoImport'),
  );
const poll = async (id: unknown) => {
  await kit.service.idle();
  return runOf(await answered(`query ($id: ID!) { importRun(id: $id) { ${fields} } }`, { id }), 'importRun');
};

describe('the way of a file through the API', () => {
  it('leads from upload over preview, check and load to undo', async () => {
    const fileId = await upload(`${header}\nA,2015,100,7\nB,2015,,3\n`, '地区.csv');
    const checking = await check(fileId);
    expect(checking).toMatchObject({
      state: 'CHECKING',
      fileName: '地区.csv',
      rowsTotal: null,
      jurisdiction: null,
      finishedAt: null,
    });
    const ready = await poll(checking['id']);
    expect(ready).toMatchObject({
      state: 'READY',
      rowsTotal: 2,
      rowsDone: 2,
      valuesNew: 3,
      centersNew: 2,
      faults: [],
      jurisdiction: null,
    });
    expect(await load(ready['id'])).toMatchObject({ state: 'LOADING' });
    const loaded = await poll(ready['id']);
    expect(loaded).toMatchObject({
      state: 'LOADED',
      rowsDone: 2,
      valuesNew: 3,
      jurisdiction: { code: 'TEST-REGIONS' },
    });
    expect(await undo(loaded['id'])).toMatchObject({ state: 'UNDONE' });
    expect(await kit.sql('SELECT count(*)::int AS n FROM indicator_fact WHERE known_until IS NULL')).toEqual([
      { n: 0 },
    ]);
  });

  it('of a faulty file ends at REFUSED, with every fault by line and column in both languages', async () => {
    const { id } = await check(await upload(`${header}\nA,2015,-1,x\n`));
    expect(await poll(id)).toMatchObject({
      state: 'REFUSED',
      faultsTotal: 2,
      faults: [
        {
          line: 2,
          column: 'rd',
          value: '-1',
          code: 'NEGATIVE',
          message: 'A value cannot be negative',
          messageZh: '不能为负数',
        },
        { line: 2, column: 'patents', value: 'x', code: 'NOT_A_NUMBER' },
      ],
    });
  });

  it('keeps the file until it is loaded, so that a corrected mapping can be tried', async () => {
    const fileId = await upload(`${header}\nA,2015,100,7\n`);
    const wrong = mappingWith({ year: { column: 'jahr' } });
    expect(await poll((await check(fileId, wrong))['id'])).toMatchObject({ state: 'REFUSED' });
    const { id } = await check(fileId);
    await kit.service.idle();
    await load(id);
    expect(await poll(id)).toMatchObject({ state: 'LOADED' });
    expect((await ask(`{ importPreview(fileId: "${fileId}") { rowCount } }`)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('carries a request out once for one key, and gives the same run', async () => {
    const fileId = await upload(`${header}\nA,2015,100,7\n`);
    const first = await check(fileId, mappingWith(), 'check-0001');
    expect((await check(fileId, mappingWith(), 'check-0001'))['id']).toBe(first['id']);
    await kit.service.idle();
    await load(first['id'], 'load-00001');
    expect((await load(first['id'], 'load-00001'))['id']).toBe(first['id']);
    await kit.service.idle();
    expect((await load(first['id'], 'load-00001'))['state']).toBe('LOADING'); // the same answer; poll tells what became of it
    expect(await kit.sql('SELECT count(*)::int AS n FROM import_run')).toEqual([{ n: 1 }]);
  });

  it('carries out once what comes 50 times at once, and answers all alike', async () => {
    const fileId = await upload(`${header}\nA,2015,100,7\n`);
    const checks = await Promise.all(Array.from({ length: 50 }, () => check(fileId, mappingWith(), 'check-0050')));
    expect(checks).toEqual(Array.from({ length: 50 }, () => checks[0]));
    expect(checks[0]).toMatchObject({ state: 'CHECKING' });
    await kit.service.idle();
    const loads = await Promise.all(Array.from({ length: 50 }, () => load(checks[0]?.['id'], 'load-00050')));
    expect(loads).toEqual(Array.from({ length: 50 }, () => loads[0]));
    await kit.service.idle();
    expect(await kit.sql('SELECT state FROM import_run')).toEqual([{ state: 'LOADED' }]);
    expect(await kit.sql('SELECT type FROM event')).toEqual([{ type: 'import.loaded' }]);
  });

  it('previews a workbook: sheets, columns with a guess, the first twenty rows, how many there are', async () => {
    const book = await workbookOf((sheet, workbook) => {
      sheet.addRow(['地区代码', '年度', '研发投入（万元）']);
      for (let row = 0; row < 30; row += 1) sheet.addRow([`A${row % 2}`, 2015, row]);
      workbook.addWorksheet('说明').addRow(['x']);
    }, '数据');
    const { importPreview } = await answered(
      `query ($fileId: ID!) { importPreview(fileId: $fileId) { fileName format sheets columns { name sample guess } rows rowCount } }`,
      { fileId: await upload(book, 'a.xlsx') },
    );
    expect(importPreview).toMatchObject({
      fileName: 'a.xlsx',
      format: 'xlsx',
      sheets: ['数据', '说明'],
      columns: [
        { name: '地区代码', sample: ['A0', 'A1'], guess: 'center' },
        { name: '年度', sample: ['2015'], guess: 'year' },
        { name: '研发投入（万元）', sample: ['0', '1', '2'], guess: 'RD_INVESTMENT' },
      ],
      rowCount: 30,
    });
    expect(importPreview).toHaveProperty('rows.length', 20);
    expect(importPreview).toHaveProperty('rows.19', ['A1', '2015', '19']);
  });

  it('lists runs, the latest first, page by page; node finds one', async () => {
    for (const patents of [1, 2, 3]) await kit.load(`${header}\nA,2015,,${patents}\n`);
    const page = `query ($after: String) { importRuns(first: 2, after: $after) { nodes { id valuesChanged } totalCount pageInfo { hasNextPage endCursor } } }`;
    const first = await answered(page);
    expect(first).toMatchObject({
      importRuns: {
        nodes: [{ id: 'importRun_3' }, { id: 'importRun_2' }],
        totalCount: 3,
        pageInfo: { hasNextPage: true },
      },
    });
    const { pageInfo } = JSON.parse(JSON.stringify(first['importRuns']));
    expect(await answered(page, { after: pageInfo.endCursor })).toMatchObject({
      importRuns: { nodes: [{ id: 'importRun_1' }], pageInfo: { hasNextPage: false } },
    });
    expect(await answered('{ node(id: "importRun_2") { id ... on ImportRun { state } } }')).toEqual({
      node: { id: 'importRun_2', state: 'LOADED' },
    });
  });

  it('lists the runs before a cursor from the end, and asks PostgreSQL once', async () => {
    for (const patents of [1, 2, 3, 4]) await kit.load(`${header}\nA,2015,,${patents}\n`);
    const page = `query ($before: String) { importRuns(last: 2, before: $before) { nodes { id jurisdiction { code } } pageInfo { hasPreviousPage hasNextPage startCursor } } }`;
    const { data, statements } = await ask(page);
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      importRuns: {
        nodes: [
          { id: 'importRun_2', jurisdiction: { code: 'TEST-REGIONS' } },
          { id: 'importRun_1', jurisdiction: { code: 'TEST-REGIONS' } },
        ],
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      },
    });
    const { pageInfo } = JSON.parse(JSON.stringify(data?.['importRuns']));
    expect(await answered(page, { before: pageInfo.startCursor })).toMatchObject({
      importRuns: {
        nodes: [{ id: 'importRun_4' }, { id: 'importRun_3' }],
        pageInfo: { hasPreviousPage: false, hasNextPage: true },
      },
    });
  });

  it('shows a fault whose cell was cut in the middle of a character', async () => {
    const cell = `${'x'.repeat(79)}𠀀y`;
    const { id } = await check(await upload(`${header}\nA,2015,${cell},1\n`));
    expect(await poll(id)).toMatchObject({ faults: [{ value: `${'x'.repeat(79)}\uFFFD…`, code: 'NOT_A_NUMBER' }] });
  });

  it('is the bureau’s of the place from the start, where the place is there', async () => {
    await kit.load(`${header}\nA,2014,1,1\n`);
    const [place] = await kit.sql<{ id: number }>(`SELECT id FROM jurisdiction WHERE code = 'TEST-REGIONS'`);
    const officerOf = (jurisdictionId: number) => {
      const holding = { role: 'BUREAU_OFFICER', jurisdictionId, organisationId: null } as const;
      return accessOf(rulesOf({ personId: 1, holdings: [holding], below: {} }));
    };
    const officer = officerOf(place?.id ?? 0);
    const mutation = `mutation ($input: CheckImportInput!) { checkImport(input: $input) { id state jurisdiction { code } } }`;
    const fileId = await upload(`${header}\nA,2015,1,1\n`);
    const checked = await ask(mutation, { input: { fileId, mapping: JSON.stringify(mappingWith()) } }, officer);
    const ofPlace = { jurisdiction: { code: 'TEST-REGIONS' } };
    expect(checked).toMatchObject({ errors: [], data: { checkImport: { state: 'CHECKING', ...ofPlace } } });
    await kit.service.idle();
    const runs = '{ importRuns { nodes { state jurisdiction { code } } } }';
    expect((await ask(runs, {}, officer)).data).toEqual({
      importRuns: {
        nodes: [
          { state: 'READY', ...ofPlace },
          { state: 'LOADED', ...ofPlace },
        ],
      },
    });
    expect((await ask(runs, {}, officerOf(999))).data).toEqual({ importRuns: { nodes: [] } });
  });

  it('makes no run, when what it answers of the run cannot be read', async () => {
    const request = { fileId: await upload(`${header}\nA,2015,1,1\n`), mapping: JSON.stringify(mappingWith()) };
    const change = new Change(
      kit.db.database,
      { name: 'local', rights: null },
      { key: null, name: 'checkImport', args: request },
    );
    const reading = kit.service.check(change, request, () => Promise.reject(new Error('unreadable')));
    await expect(reading).rejects.toThrow('unreadable');
    expect(await kit.sql('SELECT id FROM import_run')).toEqual([]);
  });

  it('offers the mappings that ship, each of which is valid', async () => {
    const { shippedMappings } = await answered('{ shippedMappings { name titleZh titleEn mapping } }');
    expect(shippedMappings).toEqual([
      {
        name: 'uk-innovation-regions',
        titleZh: '英国地区创新统计（2010–2018）',
        titleEn: 'Innovation statistics of UK regions (2010–2018)',
        mapping: expect.any(String),
      },
    ]);
    const [{ mapping }] = JSON.parse(JSON.stringify(shippedMappings));
    expect(parseImportMapping(mapping)).toMatchObject({ ok: true });
  });
});
