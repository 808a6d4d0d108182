import fc from 'fast-check';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { EventAnchor } from './event-anchor';
import { headFile } from './head-file';
import { tamperings, whileTampered } from './testing/tampered-log';
import { verdictLines, verifyEvents } from './verify-events';

/** Events of the log, and those of them that were anchored while they were the newest. */
const size = 12;
const anchored = [5, 9, 12];
const anchoredAt = testClock.now().toISOString();

let test: TestDatabase;
let folder: string;
let heads: string;
let ways: ReturnType<typeof tamperings>;

beforeAll(async () => {
  test = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wanchuang-heads-'));
  heads = join(folder, 'event-heads.log');
  ways = tamperings(test.owner);
  const { database } = test;
  const logger = pino({ level: 'silent' });
  const anchor = new EventAnchor({ database, clock: testClock, logger, keepers: [headFile(heads)] });
  for (let sequence = 1; sequence <= size; sequence += 1) {
    await database.transact('local', (tx) =>
      tx.appendEvent({
        type: 'center.recognised',
        subject: `center_${sequence}`,
        centerId: sequence % 3 ? sequence : undefined,
        jurisdictionId: sequence % 2 ? 1 : undefined,
        payload: { on: '2024-05-01', 名称: '中心', sequence },
      }),
    );
    if (anchored.includes(sequence)) await anchor.anchor();
  }
});
afterAll(async () => {
  await test?.close();
  await rm(folder, { recursive: true, force: true });
});

const faultsOf = (tamper: () => Promise<unknown>, files: string[] = [heads]) =>
  whileTampered(test.owner, tamper, async (reader) => (await verifyEvents(reader, files)).faults);
const edited = (...sequences: number[]) =>
  sequences.map((sequence) => ({ kind: 'EDITED', sequence: String(sequence) }));
const rewritten = (from: number) =>
  anchored
    .filter((sequence) => sequence >= from)
    .map((sequence) => ({ kind: 'REWRITTEN', sequence: String(sequence), anchoredAt }));
const truncated = (from: number) => [{ kind: 'TRUNCATED', sequence: String(from), until: String(size), anchoredAt }];

describe('verifyEvents (Art. 25)', () => {
  it('finds a whole log whole, with its heads and without', async () => {
    const whole = { events: size, faults: [], faultsTotal: 0 };
    expect(await verifyEvents(test.database.reader(), [heads])).toEqual({ ...whole, heads: 3 });
    const alone = await verifyEvents(test.database.reader(), [join(folder, 'no-such-file')]);
    expect(alone).toEqual({ ...whole, heads: 0 });
    expect(verdictLines(alone)).toEqual([expect.stringContaining('whole'), expect.stringContaining('anchor-events')]);
  });

  it.each([
    ['another payload', 'payload', `'{}'`],
    ['another actor', 'actor', `'person_9'`],
    ['a moment less', 'occurred_at', `occurred_at - interval '1 microsecond'`],
    ['the same day before Christ', 'occurred_at', `'2026-06-30T04:00:00Z BC'::timestamptz`],
    ['no center', 'center_id', 'NULL'],
    ['another hash before', 'previous_hash', `repeat('0', 64)`],
  ])('finds %s', async (_, column, expression) => {
    const faults = await faultsOf(() => ways.edit(4, column, expression));
    expect(faults).toEqual(expect.arrayContaining(edited(4)));
    expect(faults.every(({ kind }) => kind === 'EDITED' || kind === 'UNLINKED')).toBe(true);
  });

  it('finds parts that were moved across a line break, although the digest stays', async () => {
    const { rows } = await test.owner.query('SELECT hash FROM event WHERE sequence = 4');
    const moved = async () => {
      await test.owner.query('ALTER TABLE event DROP CONSTRAINT IF EXISTS event_parts_one_line');
      await ways.edit(4, 'actor', `E'local\\ncenter.revoked'`);
      await ways.rehash(4);
      const after = await test.owner.query(
        `SELECT event_digest(previous_hash, sequence, occurred_at, 'local', 'center.revoked', type || E'\\n' || subject, center_id, jurisdiction_id, payload) AS same,
           hash FROM event WHERE sequence = 4`,
      );
      expect(after.rows[0].same).toBe(after.rows[0].hash);
      expect(after.rows[0].hash).not.toBe(rows[0].hash);
    };
    expect(await faultsOf(moved)).toEqual(expect.arrayContaining(edited(4)));
  });

  const anySequence = fc.integer({ min: 1, max: size });
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.replaceAll('\0', ''));
  const anyEdit = fc.oneof(
    fc.record({ column: fc.constantFrom('actor', 'subject', 'payload', 'hash', 'previous_hash'), value: text }),
    fc.record({ column: fc.constant('type'), value: fc.stringMatching(/^[a-z_]{1,9}\.[a-z_]{1,9}$/) }),
    fc.record({ column: fc.constantFrom('center_id', 'jurisdiction_id'), value: fc.integer({ min: -9, max: 99 }) }),
    fc.record({
      column: fc.constant('occurred_at'),
      value: fc
        .date({ min: new Date('0001-01-02'), max: new Date('9998-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    }),
  );
  const stored = async (sequence: number, column: string): Promise<unknown> => {
    const { rows } = await test.owner.query(`SELECT ${column} AS value FROM event WHERE sequence = $1`, [sequence]);
    const value: unknown = rows[0]?.value;
    return value instanceof Date ? value.toISOString() : value;
  };

  it('finds any edit of any part, at the event itself', async () => {
    const property = fc.asyncProperty(anySequence, anyEdit, async (sequence, { column, value }) => {
      const before = await stored(sequence, column);
      fc.pre(before !== value);
      const edit = async () => {
        await test.owner.query('ALTER TABLE event DROP CONSTRAINT IF EXISTS event_parts_one_line');
        await ways.edit(sequence, column, '$2', value);
      };
      expect(await faultsOf(edit)).toEqual(expect.arrayContaining(edited(sequence)));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('finds any edit whose own hash was computed anew: at the next event, or by the head', async () => {
    const property = fc.asyncProperty(anySequence, async (sequence) => {
      const faults = await faultsOf(async () => {
        await ways.edit(sequence, 'subject', `'center_99'`);
        await ways.rehash(sequence);
      });
      const next = sequence < size ? [{ kind: 'UNLINKED', sequence: String(sequence + 1) }] : [];
      const head = rewritten(sequence).filter((fault) => fault.sequence === String(sequence));
      expect(faults).toEqual([...next, ...head]);
    });
    await fc.assert(property, { numRuns: 20 });
  });

  it('finds any deletion, whether the gap is left or closed', async () => {
    const property = fc.asyncProperty(anySequence, fc.boolean(), async (sequence, isClosed) => {
      const faults = await faultsOf(() => (isClosed ? ways.removeAndCloseUp(sequence) : ways.remove(sequence)));
      const gap = [{ kind: 'MISSING', sequence: String(sequence), until: String(sequence) }];
      if (sequence === size) expect(faults).toEqual(truncated(size));
      else if (!isClosed) expect(faults).toEqual(gap);
      else expect(faults).toEqual(expect.arrayContaining([...edited(sequence), ...truncated(size)]));
    });
    await fc.assert(property, { numRuns: 30 });
  });

  it('finds any insertion, also below the first event', async () => {
    const within = fc.asyncProperty(anySequence, anySequence, async (of, at) => {
      expect(await faultsOf(() => ways.insertCopy(of, at))).toEqual(expect.arrayContaining(edited(at)));
    });
    await fc.assert(within, { numRuns: 20 });
    const below = fc.asyncProperty(fc.integer({ min: -1000, max: 0 }), async (at) => {
      const inserted = [{ kind: 'INSERTED', sequence: String(at) }];
      expect(await faultsOf(() => ways.insertBeforeFirst(at))).toEqual(inserted);
    });
    await fc.assert(below, { numRuns: 10 });
  });

  it('finds any two events that changed places', async () => {
    const property = fc.asyncProperty(anySequence, anySequence, async (one, other) => {
      fc.pre(one !== other);
      expect(await faultsOf(() => ways.swap(one, other))).toEqual(expect.arrayContaining(edited(one, other)));
    });
    await fc.assert(property, { numRuns: 20 });
  });

  it('finds any end that was cut off, by the head that was anchored: without it nobody could', async () => {
    const property = fc.asyncProperty(anySequence, async (from) => {
      expect(await faultsOf(() => ways.cutOffFrom(from))).toEqual(truncated(from));
      expect(await faultsOf(() => ways.cutOffFrom(from), [])).toEqual([]);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  it('finds any chain that was rewritten from somewhere to its end, at each head from there on', async () => {
    const property = fc.asyncProperty(anySequence, async (from) => {
      expect(await faultsOf(() => ways.rewriteFrom(from, '{"on":"2020-01-01"}'))).toEqual(rewritten(from));
      expect(await faultsOf(() => ways.rewriteFrom(from, '{"on":"2020-01-01"}'), [])).toEqual([]);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  it('finds a file of heads that was edited, and forgives a line that a crash cut off', async () => {
    const copy = join(folder, 'copy.log');
    const lines = await readFile(heads, 'utf8');
    await writeFile(copy, `${lines}${lines.slice(0, 40)}`);
    expect(await verifyEvents(test.database.reader(), [copy])).toMatchObject({ heads: 3, faultsTotal: 0 });
    await headFile(copy).keep({ sequence: '12', hash: lines.split(' ').at(-2) ?? '', at: anchoredAt });
    expect(await verifyEvents(test.database.reader(), [copy])).toMatchObject({ heads: 4, faultsTotal: 0 });
    await appendFile(copy, 'nothing to see here\n');
    const { faults } = await verifyEvents(test.database.reader(), [copy]);
    expect(faults).toEqual([{ kind: 'UNREADABLE_HEAD', file: copy, line: 6 }]);
  });

  it('says in words what is wrong and where, and counts what it does not show', async () => {
    const { owner } = test;
    const verdict = await whileTampered(
      owner,
      () => owner.query(`UPDATE event SET payload = '{}', previous_hash = hash`),
      (reader) => verifyEvents(reader, [heads]),
    );
    expect(verdictLines(verdict)).toEqual([
      'The event log was tampered with (24 fault(s)):',
      'event 1 does not match its hash: it was edited or moved',
      'event 1 does not rest on the event before it: one of the two was replaced, inserted or moved',
      ...Array.from({ length: 18 }, () => expect.stringMatching(/^event \d+ does not /)),
      '… and 4 more',
    ]);
    const cut = await whileTampered(
      owner,
      () => ways.cutOffFrom(10),
      (reader) => verifyEvents(reader, [heads]),
    );
    expect(verdictLines(cut)).toEqual([
      'The event log was tampered with (1 fault(s)):',
      `events 10 to 12 are cut off from the end: the last was anchored at ${anchoredAt}`,
    ]);
  });
});
