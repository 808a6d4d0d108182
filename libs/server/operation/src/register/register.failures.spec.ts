import 'reflect-metadata';
import { encodeCursor } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';

describe('a register refuses', () => {
  let test: TestDatabase;
  let ask: Awaited<ReturnType<typeof operationApi>>;
  let center: number;

  beforeAll(async () => {
    test = await testDatabase();
    ask = await operationApi(test);
    const make = operationFactory(test);
    await make.catalogue();
    center = await make.center({ jurisdiction_id: await make.jurisdiction() });
    await make.entry('award', center);
    await make.entry('technology_contract', center);
    const abroad = await make.center({ jurisdiction_id: await make.jurisdiction({ currency: 'GBP' }) });
    await make.entry('technology_contract', abroad);
  });
  afterAll(() => test?.close());

  interface Case {
    title: string;
    list?: string;
    filter?: Record<string, unknown>;
    page?: Record<string, unknown>;
    place: string;
  }
  const cases: Case[] = [
    {
      title: 'an unknown jurisdiction',
      filter: { jurisdictionId: 'jurisdiction_987654' },
      place: 'filter.jurisdictionId',
    },
    {
      title: 'an id of another type as jurisdiction',
      filter: { jurisdictionId: 'award_1' },
      place: 'filter.jurisdictionId',
    },
    { title: 'an id of another type as center', filter: { centerIds: ['award_1'] }, place: 'filter.centerIds[0]' },
    { title: 'a year of no calendar', filter: { fromYear: -5 }, place: 'filter.fromYear' },
    { title: 'years in the wrong order', filter: { fromYear: 2025, toYear: 2024 }, place: 'filter.fromYear' },
    { title: 'an unknown indicator', filter: { feeds: 'GDP' }, place: 'filter.feeds' },
    { title: 'an indicator that annual reports give', filter: { feeds: 'RD_INVESTMENT' }, place: 'filter.feeds' },
    {
      title: 'an indicator that another register feeds',
      filter: { feeds: 'PATENTS_INVENTION' },
      place: 'filter.feeds',
    },
    { title: 'an unknown level', filter: { levels: ['NATIONAL', 'GALACTIC'] }, place: 'filter.levels[1]' },
    { title: 'kinds where there are none', filter: { kinds: ['PAPER'] }, place: 'filter.kinds' },
    {
      title: 'levels where there are none',
      list: 'technologyContracts',
      filter: { levels: ['NATIONAL'] },
      place: 'filter.levels',
    },
    {
      title: 'a kind of another register',
      list: 'technologyContracts',
      filter: { kinds: ['PAPER'] },
      place: 'filter.kinds[0]',
    },
    { title: 'a long search', filter: { search: 'x'.repeat(201) }, place: 'filter.search' },
    { title: 'a page of 100000', page: { first: 100000 }, place: 'first' },
    { title: 'a negative page', page: { first: -1 }, place: 'first' },
    { title: 'a cursor that is none', page: { after: 'zzz' }, place: 'after' },
    {
      title: 'a cursor of no list',
      page: { after: Buffer.from('["a","b","c"]').toString('base64url') },
      place: 'after',
    },
  ];

  it.each(cases)('$title', async ({ list = 'awards', filter, page, place }) => {
    const query = `query ($filter: RegisterFilter, $first: Int! = 50, $after: String) { ${list}(filter: $filter, first: $first, after: $after) { nodes { id } } }`;
    const { data, errors } = await ask(query, { filter, ...page });
    expect([data, errors]).toEqual([
      null,
      [{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }],
    ]);
  });

  it.each(cases)('in the list of a center, $title', async ({ list = 'awards', filter, page, place }) => {
    const query = `query ($id: ID!, $filter: RegisterFilter, $first: Int! = 50, $after: String) {
      center(id: $id) { ${list}(filter: $filter, first: $first, after: $after) { nodes { id } } } }`;
    const { errors } = await ask(query, { id: `center_${center}`, filter, ...page });
    expect(errors).toEqual([{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }]);
  });

  it.each<[string, (string | null)[]]>([
    ['a day that is none', ['2024-02-31', '1']],
    ['text as number', ['2024-02-01', "1' OR true"]],
    ['missing keys', [null, null]],
  ])('a cursor made up with the right seal and %s', async (_, keys) => {
    const after = encodeCursor(['award', center, {}], keys);
    const query = 'query ($id: ID!, $after: String) { center(id: $id) { awards(after: $after) { nodes { id } } } }';
    const { errors } = await ask(query, { id: `center_${center}`, after });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'after' }]);
  });

  it.each([
    ['another register', '{ technologyContracts(first: 1) { pageInfo { endCursor } } }', 'technologyContracts'],
    ['another filter', '{ awards(first: 1, filter: { fromYear: 2020 }) { pageInfo { endCursor } } }', 'awards'],
  ])('a cursor of %s', async (_, query, list) => {
    const { data } = await ask(query);
    const { pageInfo } = data?.[list] as { pageInfo: { endCursor: string } };
    const { errors } = await ask('query ($after: String) { awards(after: $after) { nodes { id } } }', {
      after: pageInfo.endCursor,
    });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'after' }]);
  });

  it('a sum over amounts in different currencies', async () => {
    const { errors } = await ask('{ technologyContracts { totalCount totalAmount } }');
    expect(errors).toMatchObject([
      { code: 'REFUSED', message: 'Amounts in CNY and GBP have no sum; filter by jurisdiction' },
    ]);
  });
});
