import 'reflect-metadata';
import { testApi } from '../testing/test-api';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { people, peopleTables } from './testing/people';

describe('the read compiler', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;

  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
    await test.owner.query(peopleTables);
    await test.owner.query(`
      INSERT INTO team VALUES (1, '水', '万州'), (2, 'Fire "hot"', NULL), (3, 'Empty', NULL);
      INSERT INTO person (id, team_id, boss_id, name, nickname, phone, grade, pay, steps, born, seen_at, active) VALUES
        (1, 1, NULL, 'Ann', 'A', '555-1', 3, 10.50, 2, '1999-12-31', '2024-05-06 07:08:09.123999+08', true),
        (2, 1, 1, E'line\\nbreak \\\\ "quoted" \\t\\x01 \\u2028 👩‍🔬 ﷺ', NULL, NULL, NULL, 9999999999999999.99, 9, NULL, NULL, false),
        (3, 2, 2, '张三', '三', '555-3', 9, 0, 0, '2000-02-29', '1999-12-31 16:00:00+00', true),
        (4, NULL, NULL, '', '', '', 0, 0.10, 2147483647, NULL, NULL, true);
      INSERT INTO badge VALUES (1, 1, 'first'), (2, 3, 'third');`);
    ask = testApi(test, [people]);
  });
  afterAll(() => test?.close());

  it('writes every scalar as its serializer does, awkward text included', async () => {
    const { data, errors } = await ask(
      '{ people(first: 4) { nodes { __typename id name nickname grade pay steps born seenAt active mood } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      people: {
        nodes: [
          {
            __typename: 'Person',
            id: 'person_1',
            name: 'Ann',
            nickname: 'A',
            grade: 3,
            pay: '10.5',
            steps: 2,
            born: '1999-12-31',
            seenAt: '2024-05-05T23:08:09.123Z',
            active: true,
            mood: 'CALM',
          },
          {
            __typename: 'Person',
            id: 'person_2',
            name: 'line\nbreak \\ "quoted" \t\u0001 \u2028 👩‍🔬 ﷺ',
            nickname: null,
            grade: null,
            pay: '9999999999999999.99',
            steps: 9,
            born: null,
            seenAt: null,
            active: false,
            mood: 'BUSY',
          },
          {
            __typename: 'Person',
            id: 'person_3',
            name: '张三',
            nickname: '三',
            grade: 9,
            pay: '0',
            steps: 0,
            born: '2000-02-29',
            seenAt: '1999-12-31T16:00:00.000Z',
            active: true,
            mood: 'CALM',
          },
          {
            __typename: 'Person',
            id: 'person_4',
            name: '',
            nickname: '',
            grade: 0,
            pay: '0.1',
            steps: 2147483647,
            born: null,
            seenAt: null,
            active: true,
            mood: 'BUSY',
          },
        ],
      },
    });
  });

  it('keeps the order of keys, merges equal ones, writes fragments out and heeds @skip and @include', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) {
      b: team(key: 1) { name }
      a: team(key: 2) { ...one ... on Team { city id } ... on Node @include(if: $no) { never: id } name @skip(if: $yes) }
      b: team(key: 1) { city ...one }
    }
    fragment one on Team { alias: name ...two }
    fragment two on Node { id }`;
    const { data, statements } = await ask(query, { yes: true });
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        b: { name: '水', city: '万州', alias: '水', id: 'team_1' },
        a: { alias: 'Fire "hot"', id: 'team_2', city: null },
      }),
    );
    expect(statements).toBe(1);
  });

  it('nests pages in lists in to-one relations, each with its own arguments, in one statement', async () => {
    const { data, errors, statements } = await ask(
      `query ($first: Int) { teams { name all: people(first: $first) { totalCount nodes { name boss { name boss { id team { id } } } } }
        top: people(first: 1, orderBy: [PAY]) { nodes { id } pageInfo { hasNextPage } } } }`,
      { first: 2 },
    );
    expect([errors, statements]).toEqual([[], 1]);
    expect(data?.['teams']).toMatchObject([
      {
        all: { totalCount: 2, nodes: [{ boss: null }, { boss: { name: 'Ann', boss: null } }] },
        top: { nodes: [{ id: 'person_2' }], pageInfo: { hasNextPage: true } },
      },
      { all: { totalCount: 1, nodes: [{ name: '张三', boss: { boss: { id: 'person_1', team: { id: 'team_1' } } } }] } },
      { name: 'Empty', all: { totalCount: 0, nodes: [] }, top: { nodes: [], pageInfo: { hasNextPage: false } } },
    ]);
  });

  it('tells the types of a union apart', async () => {
    const { data, errors } = await ask(
      '{ things { __typename ... on Team { name city } ... on Person { id nickname } ... on Node { key: id } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.['things']).toHaveLength(7);
    expect(data?.['things']).toContainEqual({ __typename: 'Team', name: '水', city: '万州', key: 'team_1' });
    expect(data?.['things']).toContainEqual({ __typename: 'Person', id: 'person_3', nickname: '三', key: 'person_3' });
  });

  it('finds an object by its id, and compiles the fragments of its type only', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id ... on Team { city } ... on Badge { label person { name } } } }';
    expect((await ask(query, { id: 'team_1' })).data).toEqual({
      node: { __typename: 'Team', id: 'team_1', city: '万州' },
    });
    expect((await ask(query, { id: 'badge_2' })).data).toEqual({
      node: { __typename: 'Badge', id: 'badge_2', label: 'third', person: { name: '张三' } },
    });
    for (const id of ['team_9', 'team_99999999999', 'planet_1', 'team_', '1', ''])
      expect(await ask(query, { id })).toMatchObject({ data: { node: null }, errors: [] });
  });

  it('answers aggregates, aliases of them, and an operation of nothing but __typename', async () => {
    const { data } = await ask('{ one: headcount { teamKey people } two: headcount { people } __typename }');
    expect(data).toEqual({
      one: [
        { teamKey: 1, people: 2 },
        { teamKey: 2, people: 1 },
        { teamKey: null, people: 1 },
      ],
      two: [{ people: 2 }, { people: 1 }, { people: 1 }],
      __typename: 'Query',
    });
  });

  it('answers together with what is read elsewhere, in one statement', async () => {
    const { data, errors, statements } = await ask(
      `{ w: weather(city: "万州") n: node(id: "team_1") { __typename ... on Team { called: name people(first: 1) { edges { cursor node { who: name } } pageInfo { more: hasNextPage } } } }
         __type(name: "Team") { name } teams { id } }`,
    );
    expect([errors, statements]).toEqual([[], 1]);
    expect(data).toEqual({
      w: 'sunny in 万州',
      n: {
        __typename: 'Team',
        called: '水',
        people: { edges: [{ cursor: expect.any(String), node: { who: 'Ann' } }], pageInfo: { more: true } },
      },
      __type: { name: 'Team' },
      teams: [{ id: 'team_1' }, { id: 'team_2' }, { id: 'team_3' }],
    });
  });

  it('makes one plan for requests that differ in values, and others for null, absent and other orders', async () => {
    const query = `query ($filter: PeopleFilter, $order: [PeopleOrderBy!]) { people(filter: $filter, orderBy: $order) { nodes { id } } }`;
    const plansAfter = async (variables: Record<string, unknown>): Promise<number> => {
      await ask(query, variables);
      return ask.api.reads.plans.size;
    };
    const before = await plansAfter({ filter: { nameContains: 'An' } });
    expect(await plansAfter({ filter: { nameContains: '张三' } })).toBe(before);
    expect(await plansAfter({ filter: { nameContains: 'An', gradeAtLeast: null } })).toBe(before);
    expect(await plansAfter({ filter: { nameContains: 'An', gradeAtLeast: 1 } })).toBe(before + 1);
    expect(await plansAfter({})).toBe(before + 2);
    expect(await plansAfter({ order: ['PAY'] })).toBe(before + 3);
    expect(await plansAfter({ filter: null, order: ['PAY'] })).toBe(before + 3);
  });

  it('has many more fields than an SQL function takes arguments', async () => {
    const fields = Array.from({ length: 120 }, (_, index) => `f${index}: name`).slice(0, 110);
    const { data, errors } = await ask(`{ teams { ${fields.join(' ')} } }`);
    expect(errors).toEqual([]);
    expect(Object.keys(Object(data?.['teams']).at(0))).toHaveLength(110);
  });
});
