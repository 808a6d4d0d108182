import 'reflect-metadata';
import { always } from '@wanchuang/domain-access';
import { testApi } from '../testing/test-api';
import { testClock, type TestDatabase, testDatabase } from '../testing/test-database';
import { Database } from '../database/database';
import { accessOf } from './access';
import { people, peopleTables } from './testing/people';

describe('the read compiler refuses', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;

  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
    await test.owner.query(peopleTables);
    await test.owner.query(`
      INSERT INTO team VALUES (1, '水', '万州');
      INSERT INTO person (id, team_id, name, nickname, steps) SELECT n, 1, 'name ' || n, nullif('x', left(n::text, 1)), 1 FROM generate_series(1, 20) n;
      INSERT INTO person (id, name, steps) VALUES (99, 'walker', 2147483648);`);
    ask = testApi(test, [people]);
  });
  afterAll(() => test?.close());

  const onlyEverything = { Team: always, Person: always, Badge: always };

  it.each([
    ['too deep', `{ team(key: 1) { people { nodes ${'{ boss '.repeat(15)}{ id }${' }'.repeat(15)} } } }`],
    ['too wide', `{ ${Array.from({ length: 130 }, (_, index) => `a${index}: teams { id }`).join(' ')} }`],
    ['of too many rows', `{ ${'people(first: 50) { nodes { team { '.repeat(4)} id ${'} } } '.repeat(4)} }`],
    [
      'of fragments that double at every level',
      `{ ...f0 } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ${n < 29 ? `...f${n + 1} ...f${n + 1}` : 'teams { id }'} }`).join(' ')}`,
    ],
  ])('a document that is %s, before any SQL', async (_, query) => {
    expect(await ask(query)).toMatchObject({ data: null, errors: [{ code: 'TOO_COMPLEX' }], statements: 0 });
  });

  it('fragments that lead back to themselves, before any SQL', async () => {
    const query = '{ teams { ...a } } fragment a on Team { ...b } fragment b on Team { ...a }';
    expect(await ask(query)).toMatchObject({ errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], statements: 0 });
  });

  it.each([
    ['a page that is too large', { first: 51 }, 'first'],
    ['a negative page', { last: -1 }, 'last'],
    ['a page from both ends', { first: 1, last: 1 }, 'last'],
    ['a cursor that is none', { after: 'nonsense' }, 'after'],
    ['a cursor of no list', { after: Buffer.from('["x","1"]').toString('base64url') }, 'after'],
    ['a filter that its class forbids', { filter: { nameContains: 'x' } }, 'filter.nameContains'],
    ['a number that its class forbids', { filter: { gradeAtLeast: 11 } }, 'filter.gradeAtLeast'],
  ])('%s, before any SQL, and again when the plan is known', async (_, variables, place) => {
    const query = `query ($first: Int, $last: Int, $after: String, $filter: PeopleFilter) {
      people(first: $first, last: $last, after: $after, filter: $filter) { nodes { id } } }`;
    await ask(query, { filter: { nameContains: 'name', gradeAtLeast: 1 } });
    for (const attempt of [1, 2])
      expect([attempt, await ask(query, variables)]).toMatchObject([
        attempt,
        { data: null, errors: [{ code: 'BAD_USER_INPUT', place }], statements: 0 },
      ]);
  });

  it('a value of another type than the schema says, as Apollo does', async () => {
    const query = 'query ($filter: PeopleFilter) { people(filter: $filter) { nodes { id } } }';
    expect(await ask(query, { filter: { gradeAtLeast: 'two' } })).toMatchObject({
      errors: [{ code: 'BAD_USER_INPUT' }],
      statements: 0,
    });
  });

  it('cursors of another order, another filter, and keys that are no values of the order', async () => {
    const query = `query ($after: String, $order: [PeopleOrderBy!], $filter: PeopleFilter) {
      people(first: 2, after: $after, orderBy: $order, filter: $filter) { pageInfo { endCursor } } }`;
    const { data } = await ask(query, { order: ['PAY'] });
    const after = Object(data?.['people']).pageInfo.endCursor;
    const keys = JSON.parse(Buffer.from(after, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([keys[0], "0'; DROP TABLE person; --", keys[2]])).toString('base64url');
    for (const variables of [
      { after, order: ['NAME'] },
      { after },
      { after, order: ['PAY'], filter: { nameContains: 'name' } },
      { after: forged, order: ['PAY'] },
    ])
      expect(await ask(query, variables)).toMatchObject({
        data: null,
        errors: [{ code: 'BAD_USER_INPUT', place: 'after' }],
        statements: 0,
      });
    expect((await ask(query, { after, order: ['PAY'] })).errors).toEqual([]);
  });

  it('nothing of a text that looks like SQL: it is a value', async () => {
    const query = 'query ($name: String) { people(filter: { nameContains: $name }) { totalCount } }';
    for (const name of ["'; DROP TABLE person; --", '\\\\', '$1', "' OR TRUE --", '{}', '%%'])
      expect(await ask(query, { name })).toMatchObject({ data: { people: { totalCount: 0 } }, errors: [] });
    expect(await ask('{ people { totalCount } }')).toMatchObject({ data: { people: { totalCount: 21 } } });
  });

  it('a number beyond 32 bits: the whole answer fails, without partial data', async () => {
    const { data, errors } = await ask('{ teams { name } people(orderBy: [NAME], last: 1) { nodes { name steps } } }');
    expect([data, errors]).toMatchObject([null, [{ code: 'INTERNAL_SERVER_ERROR' }]]);
  });

  it('a field with a role to those who do not hold it, before any SQL', async () => {
    const query = '{ people { nodes { name pay } } }';
    const stranger = await ask(query, {}, accessOf({ rows: onlyEverything }));
    expect(stranger).toMatchObject({ errors: [{ code: 'UNAUTHENTICATED', place: 'Person.pay' }], statements: 0 });
    const without = await ask(query, {}, accessOf({ rows: onlyEverything, roles: ['library'] }));
    expect(without).toMatchObject({ data: null, errors: [{ code: 'FORBIDDEN', place: 'Person.pay' }], statements: 0 });
    const withRole = await ask(query, {}, accessOf({ rows: onlyEverything, roles: ['payroll'] }));
    expect(withRole.errors).toEqual([]);
  });

  it('an order by what the viewer may not see of everybody', async () => {
    const access = accessOf({ rows: onlyEverything, shown: { 'Person.phone': { field: 'id', is: 1 } } });
    expect(await ask('{ people(orderBy: [PHONE]) { nodes { id } } }', {}, access)).toMatchObject({
      data: null,
      errors: [{ code: 'FORBIDDEN' }],
      statements: 0,
    });
  });

  it('a statement that runs over its time, with a clear error', async () => {
    await test.owner.query('BEGIN; LOCK TABLE team IN ACCESS EXCLUSIVE MODE');
    const { serverUrl: url } = test;
    const hasty = await Database.connect({ url, entities: people.entities, clock: testClock, timeLimit: 100 });
    const answer = await testApi({ ...test, database: hasty }, [people])('{ teams { id } }');
    await test.owner.query('ROLLBACK');
    await hasty.close();
    expect(answer).toMatchObject({ data: null, errors: [{ code: 'TOO_COMPLEX' }] });
  });
});
