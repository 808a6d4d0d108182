import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { EventAnchor } from './event-anchor';
import { headFile } from './head-file';
import { type EventVerdict, verifyEvents } from './verify-events';

describe('verifyEvents beside a server at work (Art. 25)', () => {
  let test: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    test = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'wanchuang-heads-'));
    // more than two of the pages that it reads
    await test.owner.query(
      `SELECT append_event(now(), 'local', 'test.appended', 'center_' || i, NULL, NULL, '{}') FROM generate_series(1, 1200) i`,
    );
  });
  afterAll(async () => {
    await test?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds no fault while events and their heads come, however far it has read by then', async () => {
    const { database } = test;
    const heads = join(folder, 'event-heads.log');
    const logger = pino({ level: 'silent' });
    const anchor = new EventAnchor({ database, clock: testClock, logger, keepers: [headFile(heads)] });
    let isDone = false;
    const write = async (): Promise<number> => {
      let written = 0;
      for (; !isDone; written += 1) {
        await database.transact('local', (tx) =>
          tx.appendEvent({ type: 'test.appended', subject: `center_${written}`, payload: { written } }),
        );
        await anchor.anchor();
      }
      return written;
    };
    const writing = Promise.all([write(), write(), write()]);
    const verdicts: EventVerdict[] = [];
    for (let time = 0; time < 10; time += 1) verdicts.push(await verifyEvents(database.reader(), [heads]));
    isDone = true;
    const written = (await writing).reduce((sum, count) => sum + count, 0);
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
    const last = verdicts.at(-1);
    expect(last?.events).toBeGreaterThan(verdicts[0]?.events ?? NaN); // there was something to be confused by
    expect(last?.heads).toBeGreaterThan(0);
    const end = await verifyEvents(database.reader(), [heads]);
    expect([end.events, end.faultsTotal]).toEqual([1200 + written, 0]);
  });
});
