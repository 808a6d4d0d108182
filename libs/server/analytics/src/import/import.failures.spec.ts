import { importLimits } from '@wanchuang/server-platform';
import { workbookOf } from '@wanchuang/server-platform/testing';
import { open } from 'node:fs/promises';
import { importFaultCodes } from '@wanchuang/domain-indicators';
import { header, type ImportKit, importKit, mappingWith } from './testing/import-kit';
import { districtMapping, hostCode, sampleDistrict } from './testing/sample-district';

let kit: ImportKit;
beforeAll(async () => {
  kit = await importKit({ limits: { ...importLimits, rows: 1200 } });
  await sampleDistrict(kit);
  await kit.db.owner.query(`
    INSERT INTO center (id, kind, jurisdiction_id, code, name, field_id, department_id, host_id, legal_form, formation_mode, status, recognised_on)
      VALUES (94, 'CENTER', 90, 'C2', '另一', 1, 92, 91, 'PART_OF_HOST', 'ENTERPRISE_LED', 'ACTIVE', '2020-01-01');
    INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, known_from)
      SELECT 93, id, 2015, 4, 'REGISTER', '2026-01-01' FROM indicator WHERE code = 'PATENT_APPLICATIONS';
    INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('EURO', 'STATISTICS', '欧', 'Euro', 'EUR');`);
  const { faults } = await kit.load(`${header}\nGOOD,2015,100,7\n`, mappingWith());
  expect(faults).toEqual([]);
});
afterAll(() => kit.close());

/** Everything that an import could have written, besides the record of its run. */
const picture = () =>
  kit.sql(
    `SELECT (SELECT md5(string_agg(f::text, ';' ORDER BY id)) FROM indicator_fact f) AS facts, (SELECT md5(string_agg(c::text, ';' ORDER BY id)) FROM center c) AS centers,
       (SELECT md5(string_agg(j::text, ';' ORDER BY id)) FROM jurisdiction j) AS jurisdictions, (SELECT count(*) FROM event) AS events,
       (SELECT md5(string_agg(r::text, ';' ORDER BY r::text)) FROM indicator_rollup r) AS rollups`,
  );

const rows = (...lines: string[]): string => [header, ...lines, ''].join('\n');
const named = (unknown: string, sameName?: string) =>
  mappingWith({
    center: { column: 'code', by: 'code', unknown, nameColumn: 'name', ...(sameName ? { sameName } : {}) },
    values: { shape: 'wide', columns: [{ indicator: 'PATENT_APPLICATIONS', column: 'patents' }] },
  });
const into = (code: string, currency: string) =>
  mappingWith({ jurisdiction: { code, create: { name: { zh: 'x', en: 'x' }, currency, note: { zh: 'x', en: 'x' } } } });

interface Failure {
  title: string;
  content: string | Buffer | Promise<Buffer>;
  mapping?: Record<string, unknown>;
  /** code, line, column, value */
  faults: [string, number | null, string | null, string | null][];
}

const failures: Failure[] = [
  { title: 'an empty file', content: '', faults: [['EMPTY_FILE', null, null, null]] },
  { title: 'a header without rows', content: `${header}\n`, faults: [['NO_ROWS', null, null, null]] },
  { title: 'a PDF named .csv', content: '%PDF-1.4', faults: [['WRONG_FILE_TYPE', null, null, null]] },
  {
    title: 'an old .xls named .csv',
    content: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    faults: [['WRONG_FILE_TYPE', null, null, null]],
  },
  { title: 'a web page named .csv', content: '<html><table>', faults: [['WRONG_FILE_TYPE', null, null, null]] },
  {
    title: 'a workbook where CSV is stated',
    content: workbookOf((sheet) => void sheet.addRow(['a'])),
    faults: [['WRONG_FILE_TYPE', null, null, null]],
  },
  {
    title: 'CSV where a workbook is stated',
    content: rows('A,2015,1,1'),
    mapping: mappingWith({ file: { format: 'xlsx' } }),
    faults: [['WRONG_FILE_TYPE', null, null, null]],
  },
  {
    title: 'bytes that are no text',
    content: Buffer.from(`${header}\nA,2015,\0,1\n`),
    faults: [['BINARY_FILE', 2, null, null]],
  },
  { title: 'a broken quote', content: rows('A,2015,1,1', 'B,2015,"1,1'), faults: [['CSV_SYNTAX', 3, null, null]] },
  {
    title: 'an unknown column',
    content: 'code,year,rd,patents,more\nA,2015,1,1,1\n',
    faults: [['UNKNOWN_COLUMN', 1, 'more', null]],
  },
  { title: 'a column too few', content: 'code,year,rd\nA,2015,1\n', faults: [['MISSING_COLUMN', 1, 'patents', null]] },
  {
    title: 'a column twice',
    content: 'code,year,rd,rd,patents\nA,2015,1,1,1\n',
    faults: [['DUPLICATE_HEADER', 1, 'rd', null]],
  },
  {
    title: 'a header in another case',
    content: 'Code,year,rd,patents\nA,2015,1,1\n',
    faults: [
      ['UNKNOWN_COLUMN', 1, 'Code', null],
      ['MISSING_COLUMN', 1, 'code', null],
    ],
  },
  { title: 'a ragged row', content: rows('A,2015,1,1', 'B,2015,1'), faults: [['RAGGED_ROW', 3, null, null]] },
  { title: 'a value that is no number', content: rows('A,2015,lots,1'), faults: [['NOT_A_NUMBER', 2, 'rd', 'lots']] },
  { title: 'a negative amount', content: rows('A,2015,-1,1'), faults: [['NEGATIVE', 2, 'rd', '-1']] },
  { title: 'a percentage', content: rows('A,2015,1,5%'), faults: [['PERCENT', 2, 'patents', '5%']] },
  {
    title: 'a number that can be read in two ways',
    content: rows('A,2015,"1,234",1'),
    faults: [['AMBIGUOUS_NUMBER', 2, 'rd', '1,234']],
  },
  {
    title: 'too many decimals',
    content: rows('A,2015,0.1234567890123,1'),
    faults: [['TOO_MANY_DECIMALS', 2, 'rd', '0.1234567890123']],
  },
  { title: 'half a patent', content: rows('A,2015,1,0.5'), faults: [['NOT_WHOLE', 2, 'patents', '0.5']] },
  {
    title: 'a value that is too large',
    content: rows('A,2015,10000000000000000,1'),
    faults: [['OUT_OF_RANGE', 2, 'rd', '10000000000000000']],
  },
  { title: 'a year that is none', content: rows('A,15,1,1'), faults: [['NOT_A_YEAR', 2, 'year', '15']] },
  { title: 'a year to come', content: rows('A,2027,1,1'), faults: [['YEAR_OUT_OF_RANGE', 2, 'year', '2027']] },
  { title: 'a row about nobody', content: rows(',2015,1,1'), faults: [['NO_CENTER', 2, 'code', '']] },
  {
    title: 'a value twice',
    content: rows('A,2015,1,1', '"B\n",2015,1,', 'A,2015,,2'),
    faults: [['DUPLICATE', 5, 'patents', 'A']],
  },
  {
    title: 'one center under two names',
    content: rows('新名,2015,1,', '旧名,2015,2,'),
    mapping: districtMapping('name'),
    faults: [['DUPLICATE', 3, 'rd', '旧名']],
  },
  {
    title: 'an unknown center, in each of its rows',
    content: rows('C1,2016,1,', 'C9,2016,1,', 'C9,2017,1,'),
    mapping: districtMapping(),
    faults: [
      ['UNKNOWN_CENTER', 3, 'code', 'C9'],
      ['UNKNOWN_CENTER', 4, 'code', 'C9'],
    ],
  },
  {
    title: 'a center in another jurisdiction',
    content: rows('GOOD,2016,1,'),
    mapping: districtMapping(),
    faults: [['UNKNOWN_CENTER', 2, 'code', 'GOOD']],
  },
  {
    title: 'a host of two centers',
    content: rows(`${hostCode},2016,1,`),
    mapping: districtMapping('hostCreditCode'),
    faults: [['AMBIGUOUS_CENTER', 2, 'code', hostCode]],
  },
  {
    title: 'a value that a register feeds',
    content: rows('C1,2015,1,9', 'C1,2016,1,9'),
    mapping: districtMapping(),
    faults: [['REGISTER_IS_SOURCE', 2, 'patents', 'C1']],
  },
  {
    title: 'an unknown jurisdiction',
    content: rows('A,2015,1,1'),
    mapping: mappingWith({ jurisdiction: { code: 'NOWHERE' } }),
    faults: [['UNKNOWN_JURISDICTION', null, null, null]],
  },
  {
    title: 'regions for a district',
    content: rows('A,2015,1,1'),
    mapping: into('DISTRICT', 'GBP'),
    faults: [['JURISDICTION_DIFFERS', null, null, null]],
  },
  {
    title: 'a jurisdiction of another currency',
    content: rows('A,2015,1,1'),
    mapping: into('EURO', 'GBP'),
    faults: [['JURISDICTION_DIFFERS', null, null, null]],
  },
  {
    title: 'a currency without rate in a jurisdiction that is there',
    content: rows('A,2015,1,1'),
    mapping: mappingWith({ jurisdiction: { code: 'TEST-REGIONS' }, rates: {} }),
    faults: [['UNKNOWN_CURRENCY', null, null, null]],
  },
  {
    title: 'another rate beside values that stay',
    content: rows('A,2015,1,1'),
    mapping: mappingWith({ rates: { EUR: '0.9' } }),
    faults: [['RATE_DIFFERS', null, null, '0.9']],
  },
  {
    title: 'two names of one code',
    content: 'code,year,name,patents\nA,2015,x,1\nA,2016,y,1\n',
    mapping: named('create'),
    faults: [['CENTER_TWO_NAMES', 2, 'code', 'A']],
  },
  {
    title: 'two codes of one name',
    content: 'code,year,name,patents\nA,2015,x,1\nB,2015,x,1\n',
    mapping: named('create'),
    faults: [['CENTER_NAME_TAKEN', 3, 'code', 'B']],
  },
  {
    title: 'a name that another region has',
    content: 'code,year,name,patents\nA,2015,GOOD,1\n',
    mapping: named('create'),
    faults: [['CENTER_NAME_TAKEN', 2, 'code', 'A']],
  },
  {
    title: 'more rows than the limit',
    content: rows(...Array.from({ length: 1201 }, (_, index) => `R${index},2015,1,1`)),
    faults: [['TOO_MANY_ROWS', 1202, null, null]],
  },
  {
    title: 'a formula without result',
    content: workbookOf((sheet) => {
      sheet.addRow(['code', 'year', 'rd', 'patents']);
      sheet.addRow(['A', 2015, { formula: 'A1' }, 1]);
    }),
    mapping: mappingWith({ file: { format: 'xlsx' } }),
    faults: [['FORMULA_WITHOUT_VALUE', 2, 'rd', '']],
  },
  {
    title: 'several faults at once, told in the order of their lines',
    content: rows('A,2015,-1,x', 'A,2015,1,1', 'B,20,1,1'),
    faults: [
      ['NEGATIVE', 2, 'rd', '-1'],
      ['NOT_A_NUMBER', 2, 'patents', 'x'],
      ['NOT_A_YEAR', 4, 'year', '20'],
    ],
  },
];

describe('a file that is refused leaves nothing behind', () => {
  it.each(failures)('$title: $faults', async ({ content, mapping, faults }) => {
    const before = await picture();
    const path = await kit.write('data', await content);
    for (const dryRun of [true, false]) {
      const result = await kit.load({ path }, mapping, { dryRun });
      expect(result.faults.map(({ code, line, column, value }) => [code, line, column, value])).toEqual(faults);
      expect(result.faultsTotal).toBe(faults.length);
      expect(result.run?.state ?? 'REFUSED').toBe('REFUSED');
      expect(result.counts).toBeNull();
    }
    expect(await picture()).toEqual(before);
  });

  it('names only codes that the domain knows', () => {
    for (const [code] of failures.flatMap(({ faults }) => faults)) expect(importFaultCodes).toContain(code);
  });

  it('with more than a thousand faults keeps the first thousand and counts all', async () => {
    const result = await kit.load(rows(...Array.from({ length: 1200 }, (_, index) => `R${index},2015,x,y`)));
    expect([result.faultsTotal, result.faults.length, result.faults[999]?.line]).toEqual([2400, 1000, 501]);
    expect(result.run).toMatchObject({ faultsTotal: 2400, state: 'REFUSED' });
    expect(JSON.parse(result.run?.faults ?? '')).toHaveLength(1000);
  });

  it('counts the faults that only the register can tell exactly as well', async () => {
    const result = await kit.load(
      rows(...Array.from({ length: 1200 }, (_, index) => `R${index},2015,1,`)),
      districtMapping(),
    );
    expect([result.faultsTotal, result.faults.length, result.faults[0]?.code]).toEqual([1200, 1000, 'UNKNOWN_CENTER']);
  });

  it('of 200 MB is refused before it is read', async () => {
    const path = await kit.write('large.csv', '');
    const file = await open(path, 'r+');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const result = await kit.load({ path });
    expect(result.faults.map(({ code, message }) => [code, message])).toEqual([
      ['FILE_TOO_LARGE', 'The file is larger than the limit of 50 MB'],
    ]);
  });
});

describe('a mapping that is wrong', () => {
  it('is refused with the path of every fault, before any run is made', async () => {
    const runs = await kit.sql('SELECT count(*) FROM import_run');
    const wrong = mappingWith({ version: 2, rates: { EUR: 1 } });
    await expect(kit.load(rows('A,2015,1,1'), wrong)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: {
        place: 'mapping',
        faults: [expect.objectContaining({ path: 'version' }), expect.objectContaining({ path: 'rates.EUR' })],
      },
    });
    expect(await kit.sql('SELECT count(*) FROM import_run')).toEqual(runs);
  });
});
