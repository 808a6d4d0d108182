import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';
import { testEntities } from '../testing/test-entities';

interface List {
  totalCount: number;
  nodes: { title: string; registeredOn: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

describe('the registers of a center', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof operationApi>;
  let here: number;
  let elsewhere: number;
  const centers: number[] = [];

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntities });
    ask = operationApi(test);
    const make = operationFactory(test);
    await make.catalogue();
    here = await make.jurisdiction();
    elsewhere = await make.jurisdiction();
    for (let index = 0; index < 50; index += 1) {
      const center = await make.center({ jurisdiction_id: here });
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
      const others = ['intellectual_property', 'standard', 'publication', 'product', 'incubated_venture'];
      for (const table of index < 2 ? others : []) await make.entry(table, center);
    }
  });
  afterAll(() => test?.close());

  const contractsOf = async (centerId: number | undefined, variables: Record<string, unknown>): Promise<List> => {
    const query = `query ($id: ID!, $filter: RegisterFilter, $first: Int, $after: String, $last: Int, $before: String) { center(id: $id) {
      technologyContracts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
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

  it('take one statement for fifty centers as for one', async () => {
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
    expect([one.statements, all.statements]).toEqual([1, 1]);
  });

  it('take one statement, all eight of them', async () => {
    const lists = [
      'technologyContracts(first: 2)',
      'intellectualProperty',
      'awards',
      'standards(last: 1)',
      'publications',
      'products',
      'projects',
      'incubatedVentures',
    ].map(
      (list) =>
        `${list} { totalCount nodes { id verification center { id name host { name } } } pageInfo { hasNextPage endCursor } }`,
    );
    const query = `query ($ids: [ID!]) { centers(filter: { ids: $ids }) { nodes { id ${lists.join(' ')} } } }`;
    const { data, errors, statements } = await ask(query, { ids: [`center_${centers[0]}`, `center_${centers[1]}`] });
    expect([errors, statements]).toEqual([[], 1]);
    type Registers = Record<string, { totalCount: number; nodes: { center: { id: string } }[] }>;
    const nodes = (data?.['centers'] as { nodes: { id: string }[] }).nodes.map(({ id, ...registers }) => ({
      id,
      registers: registers as Registers,
    }));
    for (const { id, registers } of nodes)
      for (const list of Object.values(registers))
        expect(list.nodes.map(({ center }) => center.id)).toEqual(list.nodes.map(() => id));
    const counts = nodes.map(({ id, registers }) => [
      id,
      Object.values(registers).map((list) => [list.totalCount, list.nodes.length]),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      [`center_${centers[0]}`]: [
        [3, 2],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      [`center_${centers[1]}`]: [
        [3, 2],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    });
  });

  it('come from the end, and in front of a row', async () => {
    const [center] = centers;
    const last = await contractsOf(center, { last: 2 });
    const before = await contractsOf(center, { last: 2, before: last.pageInfo.startCursor });
    expect([titlesOf(last), titlesOf(before)]).toEqual([[`${center}二`, `${center}一`], [`${center}三`]]);
    expect(
      [last, before].map(({ totalCount, pageInfo }) => [totalCount, pageInfo.hasPreviousPage, pageInfo.hasNextPage]),
    ).toEqual([
      [3, true, false],
      [3, false, true],
    ]);
    expect(titlesOf(await contractsOf(center, { first: 2, before: last.pageInfo.endCursor }))).toEqual([
      `${center}三`,
      `${center}二`,
    ]);
  });

  it('have cursors that stand for a place in the list of every center', async () => {
    const [first, second] = centers;
    const { pageInfo } = await contractsOf(second, { first: 1 });
    const query = `query ($first: ID!, $second: ID!, $after: String) {
      first: center(id: $first) { technologyContracts(after: $after) { nodes { title } } }
      second: center(id: $second) { technologyContracts(after: $after) { nodes { title } } } }`;
    const ids = { first: `center_${first}`, second: `center_${second}` };
    const { data, errors } = await ask(query, { ...ids, after: pageInfo.endCursor });
    expect(errors).toEqual([]);
    const nodesOf = (...titles: string[]) => ({ technologyContracts: { nodes: titles.map((title) => ({ title })) } });
    // all of the first center's rows are older than the second's newest
    expect(data).toEqual({
      first: nodesOf(`${first}三`, `${first}二`, `${first}一`),
      second: nodesOf(`${second}二`, `${second}一`),
    });
  });

  it('give only rows of the jurisdiction that the filter asks for', async () => {
    const countIn = async (jurisdiction: number): Promise<number> => {
      const filter = { jurisdictionId: `jurisdiction_${jurisdiction}` };
      return (await contractsOf(centers[0], { filter })).totalCount;
    };
    expect([await countIn(here), await countIn(elsewhere)]).toEqual([3, 0]);
  });
});
