import { ExpectedError } from '../errors/expected-error';
import { testClock, type TestDatabase, testDatabase } from '../testing';

describe('Database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  const nation = `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ($1, 'NATION', '国', 'Nation', 'CNY') RETURNING id`;

  it('commits a change together with its event', async () => {
    const id = await test.database.transact('local', async (tx) => {
      const [row] = await tx.rows<{ id: number }>(nation, ['N1']);
      await tx.appendEvent({
        type: 'jurisdiction.created',
        subject: `jurisdiction_${row?.id}`,
        jurisdictionId: row?.id,
        payload: { code: 'N1' },
      });
      return row?.id;
    });
    const events = await test.database
      .reader()
      .rows<{ type: string; jurisdiction_id: number; occurred_at: Date }>('SELECT * FROM event');
    expect(events).toMatchObject([{ type: 'jurisdiction.created', jurisdiction_id: id, occurred_at: testClock.now() }]);
  });

  it('keeps neither the change nor its event when the work fails', async () => {
    const failing = test.database.transact('local', async (tx) => {
      await tx.rows(nation, ['N2']);
      await tx.appendEvent({ type: 'jurisdiction.created', subject: 'jurisdiction_2', payload: {} });
      throw new ExpectedError('REFUSED', 'no');
    });
    await expect(failing).rejects.toMatchObject({ code: 'REFUSED' });
    const [left] = await test.database
      .reader()
      .rows<{ count: string }>("SELECT count(*) FROM jurisdiction WHERE code = 'N2'");
    const [events] = await test.database.reader().rows<{ count: string }>('SELECT count(*) FROM event');
    expect([left?.count, events?.count]).toEqual(['0', '1']);
  });

  it('commits nothing and says so, when the work goes on after a statement that failed', async () => {
    const careless = test.database.transact('local', async (tx) => {
      await tx.rows(nation, ['N4']);
      await tx.rows('SELECT 1 / 0').catch(() => []);
      return 'done';
    });
    await expect(careless).rejects.toThrow('its error was not passed on: nothing is committed');
    expect(await test.database.reader().rows("SELECT 1 FROM jurisdiction WHERE code = 'N4'")).toEqual([]);
  });

  it('is UNAVAILABLE, and nothing is changed, when its connection ends between two statements', async () => {
    const cut = test.database.transact('local', async (tx) => {
      await tx.rows(nation, ['N5']);
      const [own] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await test.owner.query('SELECT pg_terminate_backend($1)', [own?.pid]);
      while (!tx.manager.queryRunner?.isReleased) await test.owner.query('SELECT 1');
      return tx.rows('SELECT 1');
    });
    await expect(cut).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await test.database.reader().rows("SELECT 1 FROM jurisdiction WHERE code = 'N5'")).toEqual([]);
  });

  it('appends events at the end where that is asked for: others need not wait, and their order is that of the commits', async () => {
    const event = (type: string) => ({ type, subject: 'center_1', payload: { type } });
    const told: bigint[] = [];
    test.database.onCommitted = (sequence) => told.push(sequence);
    const { rows: before } = await test.owner.query('SELECT max(sequence) AS last FROM event');
    try {
      await test.database.transact(
        'local',
        async (tx) => {
          await tx.appendEvent(event('late.first'));
          await tx.appendEvent(event('late.second'));
          await test.database.transact('other', (other) => other.appendEvent(event('test.meanwhile')));
          await tx.appendEvent(event('late.third'));
        },
        { eventsAtEnd: true },
      );
      const failing = test.database.transact(
        'local',
        async (tx) => {
          await tx.appendEvent(event('late.lost'));
          throw new ExpectedError('REFUSED', 'no');
        },
        { eventsAtEnd: true },
      );
      await expect(failing).rejects.toMatchObject({ code: 'REFUSED' });
    } finally {
      test.database.onCommitted = null;
    }
    const { rows } = await test.owner.query(
      `SELECT type, actor, payload::json ->> 'type' AS said,
         hash = event_digest(previous_hash, sequence, occurred_at, actor, type, subject, center_id, jurisdiction_id, payload)
           AND previous_hash = coalesce((SELECT hash FROM event last WHERE last.sequence = event.sequence - 1), repeat('0', 64)) AS chained
       FROM event WHERE sequence > coalesce($1, 0) ORDER BY sequence`,
      [before[0].last],
    );
    const types = ['test.meanwhile', 'late.first', 'late.second', 'late.third'];
    expect(rows).toEqual(
      types.map((type) => ({ type, said: type, actor: type === 'test.meanwhile' ? 'other' : 'local', chained: true })),
    );
    const first = BigInt(before[0].last ?? 0);
    expect(told).toEqual([first + 1n, first + 4n]);
  });

  it('tells the last event of what it has committed, and nothing of what it has not', async () => {
    const event = { type: 'test.appended', subject: 'center_1', payload: {} };
    const before = BigInt(await test.database.transact('local', (tx) => tx.appendEvent(event)));
    const told: bigint[] = [];
    test.database.onCommitted = (sequence) => told.push(sequence);
    try {
      await test.database.transact('local', (tx) => tx.rows('SELECT 1'));
      await test.database.transact('local', async (tx) => {
        await tx.appendEvent(event);
        await tx.appendEvent(event);
        expect(told).toEqual([]);
      });
      const failing = test.database.transact('local', async (tx) => {
        await tx.appendEvent(event);
        throw new ExpectedError('REFUSED', 'no');
      });
      await expect(failing).rejects.toMatchObject({ code: 'REFUSED' });
      expect(told).toEqual([before + 2n]);
    } finally {
      test.database.onCommitted = null;
    }
  });

  it('says which constraint a value broke', async () => {
    const again = test.database.transact('local', (tx) => tx.rows(nation, ['N1']));
    await expect(again).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { constraint: 'jurisdiction_code_unique' },
    });
  });

  it('gives the rows that an UPDATE returns', async () => {
    const rows = await test.database.transact('local', (tx) =>
      tx.rows("UPDATE jurisdiction SET name_en = 'N' WHERE code = 'N1' RETURNING code"),
    );
    expect(rows).toEqual([{ code: 'N1' }]);
  });

  it('numbers the events of concurrent transactions without a gap, each hash resting on the one before', async () => {
    const append = (index: number) =>
      test.database.transact('local', (tx) =>
        tx.appendEvent({ type: 'test.appended', subject: `center_${index}`, payload: { index } }),
      );
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(index)));
    const rows = await test.database
      .reader()
      .rows<{ sequence: string; previous_hash: string; hash: string; expected: string }>(
        'SELECT sequence, previous_hash, hash, event_digest(previous_hash, sequence, occurred_at, actor, type, subject, center_id, jurisdiction_id, payload) AS expected FROM event ORDER BY sequence',
      );
    expect(rows.map((row) => Number(row.sequence))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    expect(rows.map((row) => row.previous_hash)).toEqual(['0'.repeat(64), ...rows.slice(0, -1).map((row) => row.hash)]);
    expect(rows.map((row) => row.hash)).toEqual(rows.map((row) => row.expected));
  });

  it.each([
    ['update', `UPDATE event SET type = 'a.b'`],
    ['delete', 'DELETE FROM event'],
    ['insert', `INSERT INTO event VALUES (999, now(), 'x', 'a.b', 'c', NULL, NULL, '{}', '', 'h')`],
    ['truncate', 'TRUNCATE event'],
  ])("refuses the server's role to %s events", async (_, sql) => {
    await expect(test.database.reader().rows(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['update', `UPDATE event SET type = 'a.b'`],
    ['delete', 'DELETE FROM event'],
    ['truncate', 'TRUNCATE event'],
  ])('refuses even the owner to %s events', async (_, sql) => {
    await expect(test.owner.query(sql)).rejects.toThrow('the event log is append-only');
  });
});
