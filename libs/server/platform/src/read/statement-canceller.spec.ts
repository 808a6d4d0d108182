import { Pool, type PoolClient } from 'pg';
import { poolOf } from '../database/pool-of';
import { type TestDatabase, testDatabase } from '../testing';
import { StatementCanceller } from './statement-canceller';

describe('StatementCanceller', () => {
  let test: TestDatabase;
  let canceller: StatementCanceller;
  let client: PoolClient;
  beforeAll(async () => {
    test = await testDatabase();
    canceller = new StatementCanceller(poolOf(test.database.source), 2_000);
  });
  afterAll(async () => {
    await canceller?.close();
    await test?.close();
  });
  beforeEach(async () => {
    client = await poolOf(test.database.source).connect();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    client.release(true);
  });

  /** What the barrier meets at first. */
  const strikeFirst = (times: number, error: Error & { code?: string }): jest.SpyInstance => {
    const spy = jest.spyOn(client, 'query');
    for (let time = 0; time < times; time += 1) spy.mockImplementationOnce(() => Promise.reject(error));
    return spy;
  };

  it('repeats the barrier, when late cancels hit it', async () => {
    const spy = strikeFirst(2, Object.assign(new Error('canceling statement'), { code: '57014' }));
    expect(await canceller.calm(client, Promise.resolve())).toBe(true);
    expect(spy).toHaveBeenCalledTimes(3);
  });

  it('gives the connection up, when the barrier fails otherwise', async () => {
    strikeFirst(1, new Error('Connection terminated'));
    expect(await canceller.calm(client, Promise.resolve())).toBe(false);
  });

  it('ends the work and leaves the connection usable', async () => {
    const work = client.query('SELECT pg_sleep(30)');
    const failure = expect(work).rejects.toMatchObject({ code: '57014' });
    expect(await canceller.calm(client, work)).toBe(true);
    await failure;
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('gives the connection up, when the cancel itself finds no way', async () => {
    const lost = new StatementCanceller(new Pool({ host: '127.0.0.1', port: 1 }), 500);
    const work = client.query('SELECT pg_sleep(30)').catch(() => undefined);
    expect(await lost.calm(client, work)).toBe(false);
    await lost.close();
  });
});
