import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';

describe('organisations', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    const make = registryFactory(test);
    sample = await sampleDistrict(make);
    await make.organisation({ jurisdiction_id: sample.jurisdictions.beside, name: '开州机械', kind: 'UNIVERSITY' });
  });
  afterAll(() => test?.close());

  const cases: [string, (sample: SampleDistrict) => Record<string, unknown>, string[]][] = [
    ['nothing', () => ({}), ['三峡食品', '农业农村委', '开州机械', '经济信息委', '长江精工']],
    [
      'a jurisdiction',
      ({ jurisdictions }) => ({ jurisdictionId: `jurisdiction_${jurisdictions.beside}` }),
      ['开州机械'],
    ],
    [
      'a jurisdiction and those below',
      ({ jurisdictions }) => ({
        jurisdictionId: `jurisdiction_${jurisdictions.city}`,
        kinds: ['ENTERPRISE', 'UNIVERSITY'],
      }),
      ['三峡食品', '开州机械', '长江精工'],
    ],
    ['kinds', () => ({ kinds: ['DEPARTMENT'] }), ['农业农村委', '经济信息委']],
    ['a name', () => ({ search: 'YANGTZE' }), ['长江精工']],
    ['a former name', () => ({ search: '万县' }), ['三峡食品']],
    ['a credit code', () => ({ search: '91500101ma', kinds: ['UNIVERSITY'] }), ['开州机械']],
  ];
  it.each(cases)('are filtered by %s', async (_, filter, expected) => {
    const query =
      'query ($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount nodes { name } } }';
    const { data, errors } = await ask(query, { filter: filter(sample) });
    expect(errors).toEqual([]);
    const { nodes, totalCount } = data?.['organisations'] as { nodes: { name: string }[]; totalCount: number };
    expect(nodes.map((node) => node.name).sort()).toEqual([...expected].sort());
    expect(totalCount).toBe(expected.length);
  });

  it('come page by page', async () => {
    const query =
      'query ($after: String) { organisations(first: 3, after: $after) { edges { node { name } } pageInfo { endCursor hasNextPage } } }';
    interface Page {
      edges: { node: { name: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    }
    const first = (await ask(query)).data?.['organisations'] as Page;
    const second = (await ask(query, { after: first.pageInfo.endCursor })).data?.['organisations'] as Page;
    expect([first, second].map((page) => [page.edges.length, page.pageInfo.hasNextPage])).toEqual([
      [3, true],
      [2, false],
    ]);
    expect(new Set([...first.edges, ...second.edges].map((edge) => edge.node.name)).size).toBe(5);
  });

  it.each([
    ['an unknown jurisdiction', { filter: { jurisdictionId: 'jurisdiction_98765' } }, 'filter.jurisdictionId'],
    ['a long search', { filter: { search: 'x'.repeat(201) } }, 'filter.search'],
    ['a page above 200', { first: 100000 }, 'first'],
    ['a malformed cursor', { after: '%%%' }, 'after'],
  ])('are refused for %s', async (_, variables, place) => {
    const query = `query ($filter: OrganisationFilter, $first: Int! = 50, $after: String) {
      organisations(filter: $filter, first: $first, after: $after) { nodes { id } } }`;
    const { errors } = await ask(query, variables);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
  });
});
