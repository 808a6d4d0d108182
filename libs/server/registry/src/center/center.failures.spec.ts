import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';

describe('a list of centers refuses', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    sample = await sampleDistrict(registryFactory(test));
  });
  afterAll(() => test?.close());

  const query = `query ($filter: CenterFilter, $orderBy: [CenterOrder!], $first: Int! = 50, $after: String) {
    centers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id } } }`;

  const filters: { title: string; filter: Record<string, unknown>; place: string }[] = [
    {
      title: 'an unknown jurisdiction',
      filter: { jurisdictionId: 'jurisdiction_987654' },
      place: 'filter.jurisdictionId',
    },
    {
      title: 'an id of another type as jurisdiction',
      filter: { jurisdictionId: 'center_1' },
      place: 'filter.jurisdictionId',
    },
    { title: 'text as jurisdiction', filter: { jurisdictionId: "1' OR '1'='1" }, place: 'filter.jurisdictionId' },
    {
      title: 'a number out of range as jurisdiction',
      filter: { jurisdictionId: 'jurisdiction_9999999999' },
      place: 'filter.jurisdictionId',
    },
    { title: 'an unknown field', filter: { fieldCodes: ['ECOLOGY', 'ALCHEMY'] }, place: 'filter.fieldCodes[1]' },
    {
      title: 'an unknown department',
      filter: { departmentIds: ['organisation_987654'] },
      place: 'filter.departmentIds[0]',
    },
    {
      title: 'an id of another type as center',
      filter: { ids: ['center_1', 'organisation_1'] },
      place: 'filter.ids[1]',
    },
    { title: 'a long search', filter: { search: '万'.repeat(201) }, place: 'filter.search' },
    { title: 'a year before 1949', filter: { recognisedFromYear: 0 }, place: 'filter.recognisedFromYear' },
    { title: 'a year after 2200', filter: { recognisedToYear: 99999 }, place: 'filter.recognisedToYear' },
    {
      title: 'years in the wrong order',
      filter: { recognisedFromYear: 2022, recognisedToYear: 2021 },
      place: 'filter.recognisedFromYear',
    },
    {
      title: 'an unknown indicator',
      filter: { hasValue: { indicatorCode: 'rd_investment', year: 2024 } },
      place: 'filter.hasValue.indicatorCode',
    },
    {
      title: 'an impossible year of a value',
      filter: { hasValue: { indicatorCode: 'RD_INVESTMENT', year: -1 } },
      place: 'filter.hasValue.year',
    },
    {
      title: 'a cycle in the wrong order',
      filter: { evaluated: { fromYear: 2022, toYear: 2019 } },
      place: 'filter.evaluated.fromYear',
    },
  ];
  it.each(filters)('$title', async ({ filter, place }) => {
    const { data, errors } = await ask(query, { filter });
    expect([data, errors]).toEqual([
      null,
      [{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }],
    ]);
  });

  it('an organisation that is no department', async () => {
    const { errors } = await ask(query, { filter: { departmentIds: [`organisation_${sample.organisations.mill}`] } });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'filter.departmentIds[0]' }]);
  });

  const value = { by: 'VALUE', indicatorCode: 'RD_INVESTMENT', year: 2024 };
  const orders: { title: string; orderBy: Record<string, unknown>[]; place: string }[] = [
    { title: 'a value without a year', orderBy: [{ ...value, year: null }], place: 'orderBy[0].year' },
    {
      title: 'a value without an indicator',
      orderBy: [{ by: 'NAME' }, { ...value, indicatorCode: null }],
      place: 'orderBy[1].indicatorCode',
    },
    { title: 'an unknown indicator', orderBy: [{ ...value, indicatorCode: 'GDP' }], place: 'orderBy[0].indicatorCode' },
    { title: 'an impossible year', orderBy: [{ ...value, year: 1066 }], place: 'orderBy[0].year' },
    { title: 'a sixth term', orderBy: Array.from({ length: 6 }, () => ({ by: 'NAME' })), place: 'orderBy' },
  ];
  it.each(orders)('an order by $title', async ({ orderBy, place }) => {
    const { data, errors } = await ask(query, { orderBy });
    expect([data, errors]).toEqual([
      null,
      [{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }],
    ]);
  });

  const pages: { title: string; page: Record<string, unknown>; place: string }[] = [
    { title: 'a page of 100000', page: { first: 100000 }, place: 'first' },
    { title: 'a page of 201', page: { first: 201 }, place: 'first' },
    { title: 'a negative page', page: { first: -1 }, place: 'first' },
    { title: 'a cursor that is none', page: { after: 'next please' }, place: 'after' },
    { title: 'a cursor of no list', page: { after: Buffer.from('["x","y"]').toString('base64url') }, place: 'after' },
    { title: 'an empty object as cursor', page: { after: Buffer.from('{}').toString('base64url') }, place: 'after' },
  ];
  it.each(pages)('$title', async ({ page, place }) => {
    const { data, errors } = await ask(query, page);
    expect([data, errors]).toEqual([
      null,
      [{ message: expect.stringContaining(`${place}: `), code: 'BAD_USER_INPUT', place }],
    ]);
  });

  const foreignCursors: { title: string; own: Record<string, unknown> }[] = [
    { title: 'with another filter', own: { filter: { statuses: ['ACTIVE'] } } },
    { title: 'with another order', own: { orderBy: [{ by: 'CODE' }] } },
    { title: 'with the order reversed', own: { orderBy: [{ by: 'NAME', direction: 'DESC' }] } },
  ];
  it.each(foreignCursors)('a cursor of a list $title', async ({ own }) => {
    const { data } = await ask('{ centers(first: 1) { pageInfo { endCursor } } }');
    const { pageInfo } = data?.['centers'] as { pageInfo: { endCursor: string } };
    const { errors } = await ask(query, { ...own, after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'after' }]);
  });

  it('a cursor of the list of organisations', async () => {
    const { data } = await ask('{ organisations(first: 1) { pageInfo { endCursor } } }');
    const { pageInfo } = data?.['organisations'] as { pageInfo: { endCursor: string } };
    const { errors } = await ask(query, { after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'after' }]);
  });

  it.each(['organisation_1', 'center_x', 'center_99999999999', ''])("one center by the id '%s'", async (id) => {
    const { errors } = await ask('query ($id: ID!) { center(id: $id) { id } }', { id });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'id' }]);
  });
});
