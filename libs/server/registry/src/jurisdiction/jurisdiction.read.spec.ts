import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';

describe('jurisdictions', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    const make = registryFactory(test);
    sample = await sampleDistrict(make);
    await make.jurisdiction({ code: 'AA', name_en: 'Empty' });
    const { nation, city, district, beside } = sample.jurisdictions;
    const cell = { field_id: 3, legal_form: 'PART_OF_HOST', recognised_year: 2020, ended_year: 0 };
    const { industry, farming } = sample.organisations;
    const cells: [number, number, string, number][] = [
      [district, industry, 'ACTIVE', 2],
      [district, industry, 'REVOKED', 1],
      [district, farming, 'ACTIVE', 1],
      [beside, industry, 'ACTIVE', 1],
      ...[city, nation].flatMap((above): [number, number, string, number][] => [
        [above, 0, 'ACTIVE', 4],
        [above, 0, 'REVOKED', 1],
      ]),
    ];
    for (const [jurisdiction_id, department_id, status, centers] of cells) {
      await make.insert('center_rollup', { ...cell, jurisdiction_id, department_id, status, centers });
    }
  });
  afterAll(() => test?.close());

  it('are those with units here or below, in the order of the tree', async () => {
    const { data } = await ask('{ jurisdictions { code level unit synthetic currency parent { code } } }');
    const shared = { unit: 'CENTER', synthetic: false, currency: 'CNY' };
    expect(data?.['jurisdictions']).toEqual([
      { code: 'CN', level: 'NATION', ...shared, parent: null },
      { code: 'CQ', level: 'MUNICIPALITY', ...shared, parent: { code: 'CN' } },
      { code: 'KZ', level: 'DISTRICT', ...shared, parent: { code: 'CQ' } },
      { code: 'WZ', level: 'DISTRICT', ...shared, parent: { code: 'CQ' } },
    ]);
  });

  it('count their units, and list the departments of their own, in a constant number of statements', async () => {
    const { data, statements } = await ask('{ jurisdictions { code centerCount departments { name } } }');
    expect(data?.['jurisdictions']).toEqual([
      { code: 'CN', centerCount: 5, departments: [] },
      { code: 'CQ', centerCount: 5, departments: [] },
      { code: 'KZ', centerCount: 1, departments: [{ name: '经济信息委' }] },
      { code: 'WZ', centerCount: 4, departments: [{ name: '经济信息委' }, { name: '农业农村委' }] },
    ]);
    expect(statements).toBe(1);
  });

  it('have nothing to count before there are rollups', async () => {
    const { data } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Jurisdiction { centerCount departments { id } } } }',
      {
        id: `jurisdiction_${sample.jurisdictions.nation + 4}`,
      },
    );
    expect(data?.['node']).toEqual({ centerCount: 0, departments: [] });
  });

  it('have fields in the order in which they are shown, without "no field"', async () => {
    const { data } = await ask('{ fields { code } }');
    const codes = [
      'ADVANCED_MATERIALS',
      'FOOD_AGRICULTURE',
      'EQUIPMENT',
      'MEDICINE_HEALTH',
      'ENERGY_CHEMISTRY',
      'ELECTRONICS_SOFTWARE',
      'ECOLOGY',
      'OTHER',
    ];
    expect(data?.['fields']).toEqual(codes.map((code) => ({ code })));
  });
});
