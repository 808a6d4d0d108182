import 'reflect-metadata';
import { always } from '@wanchuang/domain-access';
import { accessOf } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';

describe('centers are filtered', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    const make = registryFactory(test);
    sample = await sampleDistrict(make);
    const { steel, food, drugs, far } = sample.centers;
    await make.fact(steel, 1, 2024, '12.50');
    await make.fact(food, 1, 2024, '900');
    await make.fact(drugs, 1, 2024, '7', { known_until: '2026-02-01T00:00:00Z' });
    await make.fact(far, 1, 2023, '5');
    const cycle = await make.insert('evaluation_cycle', {
      jurisdiction_id: sample.jurisdictions.district,
      from_year: 2019,
      to_year: 2021,
      state: 'CLOSED',
      cut_off_on: '2022-03-01',
      published_on: '2022-06-01',
    });
    await make.insert('evaluation_result', { cycle_id: cycle, center_id: steel, total: 91, grade: 'EXCELLENT' });
    await make.insert('evaluation_result', { cycle_id: cycle, center_id: food, total: 71, grade: 'GOOD' });
    const grading = await make.insert('evaluation_cycle', {
      jurisdiction_id: sample.jurisdictions.district,
      from_year: 2022,
      to_year: 2024,
      state: 'GRADING',
      cut_off_on: '2025-03-01',
    });
    await make.insert('evaluation_result', { cycle_id: grading, center_id: food, total: 41, grade: 'POOR' });
  });
  afterAll(() => test?.close());

  const all = ['电子中心', '钢铁中心', '食品中心', '医药中心', '100%回收中心'];
  const value2024 = { hasValue: { indicatorCode: 'RD_INVESTMENT', year: 2024 } };

  const cases: [string, (sample: SampleDistrict) => Record<string, unknown>, string[]][] = [
    ['nothing', () => ({}), all],
    [
      'a jurisdiction',
      ({ jurisdictions }) => ({ jurisdictionId: `jurisdiction_${jurisdictions.beside}` }),
      ['电子中心'],
    ],
    [
      'a jurisdiction and those below',
      ({ jurisdictions }) => ({ jurisdictionId: `jurisdiction_${jurisdictions.nation}` }),
      all,
    ],
    [
      'ids, never a withdrawn one',
      ({ centers }) => ({ ids: [`center_${centers.food}`, `center_${centers.withdrawn}`] }),
      ['食品中心'],
    ],
    ['no id at all', () => ({ ids: [] }), []],
    ['fields', () => ({ fieldCodes: ['EQUIPMENT', 'FOOD_AGRICULTURE'] }), ['钢铁中心', '食品中心']],
    [
      'a department',
      ({ organisations }) => ({ departmentIds: [`organisation_${organisations.farming}`] }),
      ['食品中心'],
    ],
    ['statuses', () => ({ statuses: ['RECTIFYING', 'MERGED'] }), ['医药中心', '100%回收中心']],
    ['a legal form', () => ({ legalForms: ['INDEPENDENT_LEGAL_ENTITY'] }), ['医药中心']],
    ['years of recognition', () => ({ recognisedFromYear: 2019, recognisedToYear: 2019 }), ['钢铁中心']],
    ['a first year of recognition, to its last day', () => ({ recognisedFromYear: 2021 }), ['医药中心']],
    ['a last year of recognition', () => ({ recognisedToYear: 2019 }), ['钢铁中心']],
    ['a current value', () => value2024, ['钢铁中心', '食品中心']],
    ['having been evaluated', () => ({ evaluated: { fromYear: 2019, toYear: 2021 } }), ['钢铁中心', '食品中心']],
    ['a grade', () => ({ evaluated: { fromYear: 2019, toYear: 2021, grades: ['GOOD'] } }), ['食品中心']],
    [
      'a grade of a cycle that is not published: nobody has it yet (Art. 23)',
      () => ({ evaluated: { fromYear: 2022, toYear: 2024, grades: ['POOR'] } }),
      [],
    ],
    ['another cycle', () => ({ evaluated: { fromYear: 2019, toYear: 2022 } }), []],
    ['text in the name', () => ({ search: ' 食品 ' }), ['食品中心']],
    ['text in a former name', () => ({ search: '冶金' }), ['钢铁中心']],
    ['text in the code', () => ({ search: 't-03' }), ['医药中心']],
    [
      'text in the host’s name, whatever its case',
      () => ({ search: 'yangtze', statuses: ['ACTIVE'] }),
      ['电子中心', '钢铁中心'],
    ],
    ['text in a former name of the host', () => ({ search: '粮油' }), ['食品中心']],
    ['a percent sign as text', () => ({ search: '100%' }), ['100%回收中心']],
    ['an underscore as text', () => ({ search: 'T_0' }), []],
    ['a backslash as text', () => ({ search: '\\' }), []],
    ['blanks: nothing looked for', () => ({ search: '  ', statuses: ['MERGED'] }), ['100%回收中心']],
    [
      'everything together',
      ({ jurisdictions }) => ({
        jurisdictionId: `jurisdiction_${jurisdictions.city}`,
        fieldCodes: ['EQUIPMENT', 'ECOLOGY'],
        statuses: ['ACTIVE', 'MERGED'],
        legalForms: ['PART_OF_HOST'],
        recognisedFromYear: 2019,
        search: '中心',
        ...value2024,
      }),
      ['钢铁中心'],
    ],
  ];

  it.each(cases)('by %s', async (_, filter, expected) => {
    const query = 'query ($filter: CenterFilter) { centers(filter: $filter) { totalCount nodes { name } } }';
    const { data, errors } = await ask(query, { filter: filter(sample) });
    expect(errors).toEqual([]);
    const { nodes, totalCount } = data?.['centers'] as { nodes: { name: string }[]; totalCount: number };
    expect(nodes.map((node) => node.name).sort()).toEqual([...expected].sort());
    expect(totalCount).toBe(expected.length);
  });

  it('tells those with rules nothing of values and grades where the API shows neither', async () => {
    const query = 'query ($filter: CenterFilter) { centers(filter: $filter) { totalCount } }';
    const ruled = accessOf({ rows: { Center: always } });
    for (const filter of [value2024, { evaluated: { fromYear: 2019, toYear: 2021 } }]) {
      expect((await ask(query, { filter })).data).toEqual({ centers: { totalCount: 2 } });
      expect((await ask(query, { filter }, ruled)).data).toEqual({ centers: { totalCount: 0 } });
    }
  });
});
