import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { sampleDistrict } from '../testing/sample-district';

interface CenterPage {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

describe('centers are ordered', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    const make = registryFactory(test);
    const { centers } = await sampleDistrict(make);
    await make.fact(centers.steel, 1, 2024, '12.50');
    await make.fact(centers.food, 1, 2024, '900');
    await make.fact(centers.drugs, 1, 2024, '7', { known_until: '2026-02-01T00:00:00Z' });
  });
  afterAll(() => test?.close());

  const pageOf = async (orderBy: unknown[], first: number, after: string | null): Promise<CenterPage> => {
    const query = `query ($orderBy: [CenterOrder!], $first: Int!, $after: String) {
      centers(orderBy: $orderBy, first: $first, after: $after) { nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const { data, errors } = await ask(query, { orderBy, first, after });
    expect(errors).toEqual([]);
    return data?.['centers'] as CenterPage;
  };
  const namesOf = (pages: CenterPage[]): string[] => pages.flatMap((page) => page.nodes.map((node) => node.name));

  const value = { by: 'VALUE', indicatorCode: 'RD_INVESTMENT', year: 2024 };

  it.each<[string, unknown[], string[]]>([
    ['name, by pinyin', [{ by: 'NAME' }], ['100%回收中心', '电子中心', '钢铁中心', '食品中心', '医药中心']],
    [
      'name, backwards',
      [{ by: 'NAME', direction: 'DESC' }],
      ['医药中心', '食品中心', '钢铁中心', '电子中心', '100%回收中心'],
    ],
    ['name, where nothing is asked', [], ['100%回收中心', '电子中心', '钢铁中心', '食品中心', '医药中心']],
    ['field', [{ by: 'FIELD' }], ['食品中心', '钢铁中心', '医药中心', '电子中心', '100%回收中心']],
    [
      'status, then code',
      [{ by: 'STATUS' }, { by: 'CODE', direction: 'DESC' }],
      ['食品中心', '钢铁中心', '电子中心', '医药中心', '100%回收中心'],
    ],
    [
      'department, then code',
      [{ by: 'DEPARTMENT' }, { by: 'CODE' }],
      ['钢铁中心', '电子中心', '医药中心', '100%回收中心', '食品中心'],
    ],
    [
      'recognition',
      [{ by: 'RECOGNISED_ON', direction: 'DESC' }],
      ['医药中心', '食品中心', '100%回收中心', '电子中心', '钢铁中心'],
    ],
    ['value, missing last', [value], ['钢铁中心', '食品中心', '医药中心', '100%回收中心', '电子中心']],
    [
      'value from the top, missing last',
      [{ ...value, direction: 'DESC' }],
      ['食品中心', '钢铁中心', '医药中心', '100%回收中心', '电子中心'],
    ],
  ])('by %s', async (_, orderBy, expected) => {
    expect(namesOf([await pageOf(orderBy, 200, null)])).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    ['name', [{ by: 'NAME' }]],
    ['department and status', [{ by: 'DEPARTMENT', direction: 'DESC' }, { by: 'STATUS' }]],
    ['a value that most do not have', [{ ...value, direction: 'DESC' }]],
  ])('page by page as at once, by %s', async (_, orderBy) => {
    const first = await pageOf(orderBy, 2, null);
    const second = await pageOf(orderBy, 2, first.pageInfo.endCursor);
    const third = await pageOf(orderBy, 2, second.pageInfo.endCursor);
    expect([first, second, third].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(namesOf([first, second, third])).toEqual(namesOf([await pageOf(orderBy, 200, null)]));
  });
});
