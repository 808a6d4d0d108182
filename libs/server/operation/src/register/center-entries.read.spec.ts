import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';

interface List {
  totalCount: number;
  nodes: { title: string; registeredOn: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

describe('the registers of a center', () => {
  let test: TestDatabase;
  let ask: Awaited<ReturnType<typeof operationApi>>;
  const centers: number[] = [];

  beforeAll(async () => {
    test = await testDatabase();
    ask = await operationApi(test);
    const make = operationFactory(test);
    await make.catalogue();
    const jurisdiction_id = await make.jurisdiction();
    for (let index = 0; index < 50; index += 1) {
      const center = await make.center({ jurisdiction_id });
      centers.push(center);
      for (const title of ['一', '二', '三']) {
        await make.entry('technology_contract', center, {
          title: `${center}${title}`,
          amount: '0.10',
          registered_on: '2024-05-05',
        });
      }
      await make.entry('award', center);
      if (index % 2) await make.entry('project', center);
    }
  });
  afterAll(() => test?.close());

  const contractsOf = async (centerId: number | undefined, variables: Record<string, unknown>): Promise<List> => {
    const query = `query ($id: ID!, $filter: RegisterFilter, $first: Int! = 50, $after: String) { center(id: $id) {
      technologyContracts(filter: $filter, first: $first, after: $after) {
        totalCount nodes { title registeredOn } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const { data, errors } = await ask(query, { id: `center_${centerId}`, ...variables });
    expect(errors).toEqual([]);
    return (data?.['center'] as { technologyContracts: List }).technologyContracts;
  };
  const titlesOf = (list: List): string[] => list.nodes.map((node) => node.title);

  it('are its own rows, the latest first, of one day the newest', async () => {
    const [center] = centers;
    expect(titlesOf(await contractsOf(center, {}))).toEqual([`${center}三`, `${center}二`, `${center}一`]);
  });

  it('come page by page', async () => {
    const [center] = centers;
    const first = await contractsOf(center, { first: 2 });
    const second = await contractsOf(center, { first: 2, after: first.pageInfo.endCursor });
    expect([titlesOf(first), titlesOf(second)]).toEqual([[`${center}三`, `${center}二`], [`${center}一`]]);
    expect(
      [first, second].map(({ totalCount, pageInfo }) => [totalCount, pageInfo.hasPreviousPage, pageInfo.hasNextPage]),
    ).toEqual([
      [3, false, true],
      [3, true, false],
    ]);
    expect(first.pageInfo.startCursor).toBe(first.edges[0]?.cursor);
  });

  it('are none, with no cursor, where there are none', async () => {
    const list = await contractsOf(centers[0], { filter: { fromYear: 2025 } });
    expect(list).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('give only what else the filter says', async () => {
    const { nodes } = await contractsOf(centers[0], { filter: { centerIds: [`center_${centers[1]}`] } });
    expect(nodes).toEqual([]);
  });

  it('take as many statements for fifty centers as for one', async () => {
    const query = `query ($ids: [ID!]) { centers(filter: { ids: $ids }, first: 200) { nodes { name
      technologyContracts(first: 2) { totalCount totalAmount nodes { title center { name host { name } } } pageInfo { hasNextPage } }
      awards(filter: { fromYear: 2024 }) { totalCount nodes { title } }
      projects { totalFunding nodes { title state } } } } }`;
    const one = await ask(query, { ids: [`center_${centers[1]}`] });
    const all = await ask(query);
    expect([one.errors, all.errors]).toEqual([[], []]);
    const nodes = (
      all.data?.['centers'] as {
        nodes: Record<string, { totalCount: number; totalAmount: string; totalFunding: string }>[];
      }
    ).nodes;
    expect(nodes).toHaveLength(50);
    expect(
      new Set(
        nodes.map((node) => `${node['technologyContracts']?.totalCount} ${node['technologyContracts']?.totalAmount}`),
      ),
    ).toEqual(new Set(['3 0.3']));
    expect(new Set(nodes.map((node) => node['projects']?.totalFunding))).toEqual(new Set(['0', '500000']));
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(9); // centers, their loaders for the rows' way back, three lists and three totals
  });

  it('refuse a cursor of another center, in a page of several too', async () => {
    const [first, second] = centers;
    const { pageInfo } = await contractsOf(first, { first: 1 });
    const query = `query ($ids: [ID!], $after: String) { centers(filter: { ids: $ids }) { nodes {
      technologyContracts(after: $after) { nodes { title } } } } }`;
    const { errors } = await ask(query, { ids: [`center_${first}`, `center_${second}`], after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'after' }]);
  });
});
