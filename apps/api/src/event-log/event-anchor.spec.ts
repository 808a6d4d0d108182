import Fastify, { type FastifyInstance } from 'fastify';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { EventAnchor } from './event-anchor';
import type { EventHead } from './event-head';
import { headAddress } from './head-address';
import { headFile } from './head-file';

describe('EventAnchor', () => {
  let test: TestDatabase;
  let folder: string;
  let receiver: FastifyInstance;
  let url: string;
  let received: unknown[];
  let status: number;
  let logged: string[];

  beforeEach(async () => {
    test = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'wanchuang-anchor-'));
    [received, status, logged] = [[], 204, []];
    receiver = Fastify();
    receiver.post('/heads', async (request, reply) => {
      received.push(request.body);
      return reply.code(status).send();
    });
    await receiver.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(receiver.server.address() as AddressInfo).port}/heads`;
  });
  afterEach(async () => {
    await receiver.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  const append = () =>
    test.database.transact('local', (tx) =>
      tx.appendEvent({ type: 'test.appended', subject: 'center_1', payload: {} }),
    );
  const file = () => join(folder, 'data', 'event-heads.log');
  const lines = async () => (await readFile(file(), 'utf8')).split('\n').slice(0, -1);
  const anchorWith = (options: Partial<ConstructorParameters<typeof EventAnchor>[0]> = {}) =>
    new EventAnchor({
      database: test.database,
      clock: testClock,
      logger: pino({ level: 'error' }, { write: (line) => logged.push(line) }),
      keepers: [headFile(file()), headAddress(url)],
      ...options,
    });
  const headNow = async () => {
    const { rows } = await test.owner.query('SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1');
    return { ...rows[0], at: testClock.now().toISOString() };
  };

  it('keeps the newest event in the file and at the address, once', async () => {
    const anchor = anchorWith();
    expect(await anchor.anchor()).toBeNull();
    await append();
    await append();
    const head = await headNow();
    expect([await anchor.anchor(), await anchor.anchor()]).toEqual([head, head]);
    expect(await lines()).toEqual([`2 ${head.hash} 2026-06-30T04:00:00.000Z`]);
    expect(received).toEqual([head]);
  });

  it('asks a keeper again that has failed, and the others not again', async () => {
    const anchor = anchorWith();
    await append();
    status = 500;
    await expect(anchor.anchor()).rejects.toThrow(/127\.0\.0\.1:\d+: the anchor's address answered 500$/);
    status = 204;
    expect(await anchor.anchor()).toEqual(await headNow());
    expect([received.length, (await lines()).length]).toEqual([2, 1]);
  });

  it('goes on by itself while events come, and anchors the last at its end', async () => {
    const rounds: (EventHead | null)[] = [];
    let heard: () => void = () => undefined;
    const anchor = anchorWith({
      every: 5,
      onRound: (head) => {
        rounds.push(head);
        heard();
      },
    });
    const until = async (sequence: string): Promise<void> => {
      while (rounds.at(-1)?.sequence !== sequence) await new Promise<void>((resolve) => (heard = resolve));
    };
    await append();
    anchor.start();
    await until('1');
    await append();
    await until('2');
    await append();
    await anchor.stop();
    expect((await lines()).map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['1', '2', '3']));
    expect(await lines()).toHaveLength(3);
    expect(logged).toEqual([]);
  });

  it('says it in the log, when events that were anchored are gone, and anchors nothing less', async () => {
    const anchor = anchorWith();
    await append();
    await append();
    await anchor.anchor();
    await test.owner.query('ALTER TABLE event DISABLE TRIGGER USER; DELETE FROM event WHERE sequence = 2');
    await anchor.stop();
    expect(logged).toEqual([expect.stringContaining('the event log ends before event 2')]);
    expect(await lines()).toHaveLength(1);
  });
});
