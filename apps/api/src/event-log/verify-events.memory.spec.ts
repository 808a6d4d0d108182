import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Reader } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { verifyEvents } from './verify-events';

const events = 6000;
const payloadBytes = 8000;

describe('a long event log', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    await test.owner.query(
      `SELECT append_event(now(), 'local', 'test.appended', 'center_' || n, n, NULL, '{"text":"' || repeat('x', $2) || '"}')
       FROM generate_series(1, $1) n`,
      [events, payloadBytes],
    );
  });
  afterAll(() => test?.close());

  it('is verified in memory that stays flat', async () => {
    setFlagsFromString('--expose_gc');
    const collectGarbage: () => void = runInNewContext('gc');
    const reader = test.database.reader();
    const held: number[] = [];
    const measured: Reader = {
      get statements() {
        return reader.statements;
      },
      async rows<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
        collectGarbage(); // what is left is what the walk holds on to, one page at the most
        held.push(process.memoryUsage().heapUsed);
        return reader.rows<T>(sql, parameters);
      },
    };
    expect(await verifyEvents(measured)).toEqual({ events, heads: 0, faults: [], faultsTotal: 0 });
    const [early = 0] = held.slice(2);
    const growth = Math.max(...held.slice(2)) - early;
    expect(held.length).toBeGreaterThan(10);
    expect(growth).toBeLessThan((events * payloadBytes) / 4); // of 48 MB, no more than two pages
  });
});
