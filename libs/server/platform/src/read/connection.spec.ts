import 'reflect-metadata';
import fc from 'fast-check';
import { testApi } from '../testing/test-api';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { people, peopleTables } from './testing/people';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [PeopleOrderBy!]) {
  people(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

/** The rows' own order, whole, from PostgreSQL. */
const wholeOrder: Readonly<Record<string, string>> = {
  '': 'id',
  NICKNAME: 'nickname COLLATE "zh-x-icu" NULLS LAST, id',
  PAY: 'pay DESC, id',
  'NICKNAME,PAY': 'nickname COLLATE "zh-x-icu" NULLS LAST, pay DESC, id',
  'PAY,NICKNAME': 'pay DESC, nickname COLLATE "zh-x-icu" NULLS LAST, id',
};

describe('a page', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;
  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
    await test.owner.query(peopleTables);
    ask = testApi(test, [people]);
  });
  afterAll(() => test?.close());

  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(query, variables);
    expect(errors).toEqual([]);
    return Object(data?.['people']);
  };

  const fill = async (rows: readonly { nickname: string | null; pay: string }[]): Promise<void> => {
    await test.owner.query('TRUNCATE badge, person, team');
    for (const [id, { nickname, pay }] of rows.entries())
      await test.owner.query(`INSERT INTO person (id, name, nickname, pay) VALUES ($1, 'someone', $2, $3)`, [
        id,
        nickname,
        pay,
      ]);
  };

  const nickname = fc.option(fc.constantFrom('a', 'B', '万', '州', "o'clock", ''), { nil: null });
  const pay = fc.constantFrom('0', '1.5', '1.50', '-3', '12345678901234567890.5');
  const rowsOf = fc.array(fc.record({ nickname, pay }), { maxLength: 20 });

  it('walks every row once in both directions, in the order of one whole query, whatever its size, order and gaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...Object.keys(wholeOrder)),
        async (rows, size, order) => {
          await fill(rows);
          const whole = await test.owner.query<{ id: number }>(`SELECT id FROM person ORDER BY ${wholeOrder[order]}`);
          const ids = whole.rows.map(({ id }) => `person_${id}`);
          const orderBy = order === '' ? null : order.split(',');

          const forwards: string[] = [];
          for (let after: string | null = null; ;) {
            const { edges, nodes, pageInfo, totalCount }: Page = await page({ first: size, after, orderBy });
            expect([edges.map(({ node }) => node), totalCount]).toEqual([nodes, ids.length]);
            expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
              edges.at(0)?.cursor ?? null,
              edges.at(-1)?.cursor ?? null,
            ]);
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            forwards.push(...nodes.map(({ id }) => id));
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
          expect(forwards).toEqual(ids);

          const backwards: string[] = [];
          for (let before: string | null = null; ;) {
            const { nodes, pageInfo }: Page = await page({ last: size, before, orderBy });
            expect(pageInfo.hasNextPage).toBe(before !== null);
            backwards.unshift(...nodes.map(({ id }) => id));
            if (!pageInfo.hasPreviousPage) break;
            before = pageInfo.startCursor;
          }
          expect(backwards).toEqual(ids);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('lies between two cursors, from either end', async () => {
    await fill(Array.from({ length: 9 }, (_, index) => ({ nickname: null, pay: String(index) })));
    const { edges } = await page({ first: 9, orderBy: ['PAY'] });
    const between = { after: edges[1]?.cursor, before: edges[7]?.cursor, orderBy: ['PAY'] };
    const shown = edges.slice(2, 7).map(({ node }) => node);
    expect(await page({ ...between, first: 3 })).toMatchObject({
      nodes: shown.slice(0, 3),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await page({ ...between, last: 3 })).toMatchObject({
      nodes: shown.slice(2),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await page({ ...between, first: 9 })).toMatchObject({ nodes: shown, pageInfo: { hasNextPage: false } });
    expect(await page({ ...between, last: 5 })).toMatchObject({ nodes: shown, pageInfo: { hasPreviousPage: false } });
  });

  it('goes on where absent, null and empty filters take turns: they say the same', async () => {
    await fill(Array.from({ length: 4 }, (_, index) => ({ nickname: null, pay: String(index) })));
    const filtered = `query ($filter: PeopleFilter, $after: String) {
      people(first: 1, filter: $filter, after: $after) { nodes { id } pageInfo { endCursor } } }`;
    const seen: unknown[] = [];
    let after: unknown = null;
    for (const variables of [{}, { filter: null }, { filter: {} }, { filter: { nameContains: null } }]) {
      const { data, errors } = await ask(filtered, { ...variables, after });
      expect(errors).toEqual([]);
      seen.push(...Object(data?.['people']).nodes);
      after = Object(data?.['people']).pageInfo.endCursor;
    }
    expect(seen).toEqual([0, 1, 2, 3].map((id) => ({ id: `person_${id}` })));
  });

  it('of no rows has no cursors, and still says whether there are rows', async () => {
    await fill([{ nickname: 'a', pay: '1' }]);
    const none = { startCursor: null, endCursor: null };
    expect(await page({ first: 0 })).toMatchObject({ nodes: [], pageInfo: { ...none, hasNextPage: true } });
    expect(await page({ last: 0 })).toMatchObject({ nodes: [], pageInfo: { ...none, hasPreviousPage: true } });
    await fill([]);
    expect(await page({})).toMatchObject({
      nodes: [],
      edges: [],
      pageInfo: { ...none, hasNextPage: false },
      totalCount: 0,
    });
  });

  it('has the usual size where nobody says, and keeps its place when rows come in between', async () => {
    await fill(Array.from({ length: 5 }, (_, index) => ({ nickname: null, pay: String(index) })));
    const { nodes, pageInfo } = await page({});
    expect(nodes).toHaveLength(3);
    await test.owner.query(`INSERT INTO person (id, name) VALUES (-1, 'early')`);
    expect((await page({ after: pageInfo.endCursor })).nodes).toEqual([{ id: 'person_3' }, { id: 'person_4' }]);
  });
});
