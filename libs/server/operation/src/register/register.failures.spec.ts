import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';
import { testEntities } from '../testing/test-entities';

describe('a register refuses', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof operationApi>;
  let center: number;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntities });
    ask = operationApi(test);
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
    { title: 'a page of 100000 from the end', page: { first: null, last: 100000 }, place: 'last' },
    { title: 'a negative page from the end', page: { first: null, last: -1 }, place: 'last' },
    { title: 'a page from both ends', page: { first: 1, last: 1 }, place: 'last' },
    { title: 'a cursor that is none', page: { after: 'zzz' }, place: 'after' },
    { title: 'a cursor in front that is none', page: { before: 'zzz' }, place: 'before' },
    {
      title: 'a cursor of no list',
      page: { after: Buffer.from('["a","b","c"]').toString('base64url') },
      place: 'after',
    },
  ];

  it.each(cases)('$title', async ({ list = 'awards', filter = null, page, place }) => {
    const query = `query ($filter: RegisterFilter, $first: Int = 50, $after: String, $last: Int, $before: String) {
      ${list}(filter: $filter, first: $first, after: $after, last: $last, before: $before) { nodes { id } } }`;
    const { data, errors } = await ask(query, { filter, ...page });
    expect([data, errors]).toEqual([
      null,
      [{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }],
    ]);
  });

  it.each(cases)('in the list of a center, $title', async ({ list = 'awards', filter = null, page, place }) => {
    const query = `query ($id: ID!, $filter: RegisterFilter, $first: Int = 50, $after: String, $last: Int, $before: String) {
      center(id: $id) { ${list}(filter: $filter, first: $first, after: $after, last: $last, before: $before) { nodes { id } } } }`;
    const { errors } = await ask(query, { id: `center_${center}`, filter, ...page });
    expect(errors).toEqual([{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }]);
  });

  it.each<[string, (string | null)[]]>([
    ['a day that is none', ['2024-02-31', '1']],
    ['text as number', ['2024-02-01', "1' OR true"]],
    ['missing keys', [null, null]],
  ])('a cursor made up with the right seal and %s', async (_, keys) => {
    const query = `query ($id: ID!, $after: String, $before: String) { center(id: $id) {
      awards(after: $after, before: $before) { nodes { id } pageInfo { endCursor } } } }`;
    const { data } = await ask(query, { id: `center_${center}` });
    const { awards } = data?.['center'] as { awards: { pageInfo: { endCursor: string } } };
    const [seal] = JSON.parse(Buffer.from(awards.pageInfo.endCursor, 'base64url').toString('utf8'));
    const cursor = Buffer.from(JSON.stringify([seal, ...keys])).toString('base64url');
    for (const place of ['after', 'before']) {
      const { errors } = await ask(query, { id: `center_${center}`, [place]: cursor });
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
    }
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
    const query = `query ($isSummed: Boolean!, $filter: RegisterFilter) {
      technologyContracts(filter: $filter) { totalCount totalAmount @include(if: $isSummed) } }`;
    const { errors, details } = await ask(query, { isSummed: true });
    expect(errors).toMatchObject([
      { code: 'REFUSED', message: 'Amounts in CNY and GBP have no sum; filter by jurisdiction' },
    ]);
    expect(details).toEqual([{ currencies: ['CNY', 'GBP'] }]);
    const counted = await ask(query, { isSummed: false });
    expect([counted.data, counted.errors]).toEqual([{ technologyContracts: { totalCount: 2 } }, []]);
    const ofOne = await ask(query, { isSummed: true, filter: { centerIds: [`center_${center}`] } });
    expect([ofOne.data, ofOne.errors]).toEqual([{ technologyContracts: { totalCount: 1, totalAmount: '1000' } }, []]);
  });
});
