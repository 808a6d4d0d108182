import type { Server } from 'node:http';
import { testDatabase, type TestDatabase } from '@wanchuang/server-platform/testing';
import { baselineApplication, portOf, startBaselineServer } from './baseline-server';
import { boolean, constant, decimal, instant, listOf, object, orNull, quoted, raw, sqlOf, text } from './json';

const awkward = '万"\\\n\u2028😀</script>';

const row = object({
  number: raw('n'),
  id: quoted('n', 'center_'),
  text: text('$1::text'),
  amount: decimal('12.50::numeric'),
  whole: decimal('1200::numeric'),
  yes: boolean('n = 1'),
  day: orNull("CASE WHEN n = 1 THEN date '2026-01-30' END", quoted),
  at: instant(`timestamptz '2026-01-30T08:00:00.5+08'`),
  fixed: constant([null]),
});

let test: TestDatabase;
let server: Server;

beforeAll(async () => {
  test = await testDatabase();
  const rows = (count: number): string =>
    `SELECT ${sqlOf(listOf(row, 'n DESC'))} AS body FROM generate_series(1, ${count}) AS n`;
  server = await startBaselineServer({
    databaseUrl: test.ownerUrl,
    poolSize: 2,
    routes: [
      { path: '/two', name: 'two', sql: rows(2), values: [awkward] },
      { path: '/none', name: 'none', sql: rows(0), values: [awkward] },
      { path: '/who', name: 'who', sql: `SELECT current_setting('application_name') AS body`, values: [] },
      { path: '/broken', name: 'broken', sql: 'SELECT nothing', values: [] },
    ],
  });
});

afterAll(async () => {
  await new Promise((resolve) => server?.close(resolve));
  await test?.close();
});

const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${portOf(server)}${path}`);

describe('the baseline', () => {
  it('answers with the JSON that PostgreSQL has put together', async () => {
    const response = await ask('/two');
    const common = {
      text: awkward,
      amount: '12.5',
      whole: '1200',
      at: '2026-01-30T00:00:00.500Z',
      fixed: [null],
    };
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual([
      { ...common, number: 2, id: 'center_2', yes: false, day: null },
      { ...common, number: 1, id: 'center_1', yes: true, day: '2026-01-30' },
    ]);
  });

  it('answers an empty list where there is nothing', async () => {
    expect(await (await ask('/none')).json()).toEqual([]);
  });

  it('can be told from others in the log', async () => {
    expect(await (await ask('/who')).text()).toBe(baselineApplication);
  });

  it.each([
    ['/broken', 500, 'column "nothing" does not exist'],
    ['/other', 404, 'not found'],
  ])('answers %s with %i', async (path, status, words) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });
});
