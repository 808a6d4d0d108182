import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '../testing/registry-factory';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';
import { insertCenters, type NewCenter } from './center.service';

describe('insertCenters', () => {
  let test: TestDatabase;
  let sample: SampleDistrict;
  let region: NewCenter;

  beforeAll(async () => {
    test = await testDatabase();
    sample = await sampleDistrict(registryFactory(test));
    region = {
      kind: 'REGION',
      jurisdictionId: sample.jurisdictions.beside,
      code: 'R1',
      name: '区域一',
      nameEn: 'Region one',
      fieldId: 0,
      departmentId: null,
      hostId: null,
      legalForm: 'NOT_APPLICABLE',
      formationMode: 'NOT_APPLICABLE',
      status: 'ACTIVE',
      recognisedOn: null,
      endedOn: null,
      importId: null,
    };
  });
  afterAll(() => test?.close());

  it('adds rows and gives their numbers in the order of the rows', async () => {
    const rows = [9, 3, 7].map((index) => ({ ...region, code: `R${index}`, name: `区域${index}` }));
    const keys = await test.database.transact('local', (tx) => insertCenters(tx, rows));
    const { rows: stored } = await test.owner.query('SELECT id, code, name_en FROM center WHERE id = ANY($1)', [keys]);
    const codeOf = new Map(stored.map((row) => [row.id, [row.code, row.name_en]]));
    expect(keys.map((key) => codeOf.get(key))).toEqual([
      ['R9', 'Region one'],
      ['R3', 'Region one'],
      ['R7', 'Region one'],
    ]);
  });

  it('adds nothing where there is nothing to add', async () => {
    expect(await test.database.transact('local', (tx) => insertCenters(tx, []))).toEqual([]);
  });

  const refused: { title: string; change: Partial<NewCenter>; code: string; constraint: string }[] = [
    {
      title: 'a code that its jurisdiction has',
      change: { code: 'T-01' },
      code: 'CONFLICT',
      constraint: 'center_code_unique',
    },
    {
      title: 'a name that its jurisdiction has (Art. 26)',
      change: { name: '电子中心' },
      code: 'CONFLICT',
      constraint: 'center_name_unique',
    },
    {
      title: 'a center without host',
      change: { kind: 'CENTER' },
      code: 'BAD_USER_INPUT',
      constraint: 'center_is_recognised',
    },
    {
      title: 'an unknown jurisdiction',
      change: { jurisdictionId: 98765 },
      code: 'BAD_USER_INPUT',
      constraint: 'center_jurisdiction_fk',
    },
    {
      title: 'a revoked one without a day',
      change: { status: 'REVOKED' },
      code: 'BAD_USER_INPUT',
      constraint: 'center_end_has_date',
    },
  ];
  it.each(refused)('refuses $title, and adds none of the rows', async ({ change, code, constraint }) => {
    const rows = [
      { ...region, code: 'N1', name: '新区域' },
      { ...region, code: 'N2', name: '又一区域', ...change },
    ];
    const adding = test.database.transact('local', (tx) => insertCenters(tx, rows));
    await expect(adding).rejects.toMatchObject({ code, details: { constraint } });
    const { rows: stored } = await test.owner.query(`SELECT code FROM center WHERE code = 'N1'`);
    expect(stored).toEqual([]);
  });
});
