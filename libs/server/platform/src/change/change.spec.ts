import { Database, type Transaction } from '../database/database';
import { ExpectedError } from '../errors/expected-error';
import { emptyTables, type TestDatabase, testDatabase } from '../testing';
import { Change } from './change';
import { sweepKeys } from './idempotency-keys';

describe('a change with an idempotency key', () => {
  let now = new Date('2026-06-30T04:00:00Z');
  const clock = { now: () => now };
  let test: TestDatabase;
  /** Another process on the same database, or this one after a restart. */
  let other: Database;

  beforeAll(async () => {
    test = await testDatabase({ clock });
    other = await Database.connect({ url: test.serverUrl, entities: [], clock, poolSize: 4 });
  });
  beforeEach(async () => {
    await emptyTables(test.owner, 'jurisdiction, idempotency_key');
  });
  afterAll(async () => {
    await other?.close();
    await test?.close();
  });

  const found = (name: string) => async (tx: Transaction) => {
    const [row] = await tx.rows<{ id: number }>(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency)
       VALUES (md5(random()::text), 'NATION', $1, $1, 'CNY') RETURNING id`,
      [name],
    );
    return row?.id ?? 0;
  };
  const read = async (tx: Transaction, id: number) => {
    const [row] = await tx.rows<{ name: string }>('SELECT name_zh AS name FROM jurisdiction WHERE id = $1', [id]);
    return { id, name: row?.name };
  };
  interface Send {
    readonly database?: Database;
    readonly actor?: string;
    readonly key?: string | null;
    readonly name?: string;
    readonly mutation?: string;
    readonly selection?: string;
    readonly work?: (tx: Transaction) => Promise<number>;
  }
  const send = async ({ name = '一国', ...request }: Send = {}) => {
    const {
      database = test.database,
      actor = 'person_1',
      key = 'key-00000001',
      mutation = 'foundJurisdiction',
    } = request;
    const change = new Change(
      database,
      { name: actor, rights: null },
      { key, name: mutation, args: { name }, selection: request.selection },
    );
    return change.once(request.work ?? found(name), read);
  };
  const count = async (table: 'jurisdiction' | 'idempotency_key'): Promise<number> => {
    const { rows } = await test.owner.query(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0].count;
  };

  it('is made once by 50 sends at once from two processes, and all get the same answer', async () => {
    const databases = [test.database, other];
    const sends = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send({ database: databases[index % databases.length] })),
    );
    expect(await count('jurisdiction')).toBe(1);
    expect(new Set(sends.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(sends.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    expect(sends[0]?.answer).toMatchObject({ name: '一国' });
  });

  it('is answered as it was, after a restart and after the row has changed', async () => {
    const first = await send();
    await test.owner.query(`UPDATE jurisdiction SET name_zh = '另一国'`);
    expect(await send({ database: other })).toEqual({ ...first, isFirst: false });
  });

  it('is read anew, when something else of it is asked for', async () => {
    const { rowId } = await send({ selection: '{ name }' });
    await test.owner.query(`UPDATE jurisdiction SET name_zh = '另一国'`);
    const again = await send({ selection: '{ id name }' });
    expect(again).toEqual({ rowId, answer: { id: rowId, name: '另一国' }, isFirst: false });
  });

  it('is made each time without a key', async () => {
    await send({ key: null });
    await send({ key: null });
    expect([await count('jurisdiction'), await count('idempotency_key')]).toEqual([2, 0]);
  });

  it('leaves no key, when it is rolled back: whoever sends again makes it', async () => {
    const failing = async (tx: Transaction): Promise<number> => {
      await found('一国')(tx);
      throw new ExpectedError('REFUSED', 'not now');
    };
    await expect(send({ work: failing })).rejects.toMatchObject({ code: 'REFUSED' });
    expect([await count('jurisdiction'), await count('idempotency_key')]).toEqual([0, 0]);
    expect(await send()).toMatchObject({ isFirst: true });
  });

  it('is made by the next of those who wait, when the first gives it up', async () => {
    let sent = 0;
    const work = async (tx: Transaction): Promise<number> => {
      sent += 1;
      if (sent === 1) throw new ExpectedError('REFUSED', 'not now');
      return found('一国')(tx);
    };
    const databases = [test.database, other];
    const sends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => send({ work, database: databases[index % databases.length] })),
    );
    expect(sends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect([sent, await count('jurisdiction')]).toEqual([2, 1]);
  });

  it.each([
    ['other arguments', { name: '二国' }],
    ['another mutation', { mutation: 'nameJurisdiction' }],
  ])('is a CONFLICT with %s, at once and later', async (_, change) => {
    const both = await Promise.allSettled([send(), send(change)]);
    expect(both).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'CONFLICT', details: { place: 'idempotencyKey' } } },
    ]);
    await expect(send(change)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await count('jurisdiction')).toBe(1);
  });

  it('does not meet that of another actor with the same key', async () => {
    const [one, two] = await Promise.all([send(), send({ actor: 'person_2', name: '二国' })]);
    expect([one.answer.name, two.answer.name, one.isFirst, two.isFirst]).toEqual(['一国', '二国', true, true]);
  });

  it('is forgotten after 24 hours and not before, and swept away with the next key', async () => {
    const start = now;
    const { rowId } = await send();
    now = new Date(start.getTime() + 24 * 3_600_000 - 1);
    expect(await send()).toMatchObject({ rowId, isFirst: false });
    now = new Date(start.getTime() + 24 * 3_600_000);
    expect(await send({ name: '二国' })).toMatchObject({ answer: { name: '二国' }, isFirst: true });
    expect(await count('idempotency_key')).toBe(1);
    now = new Date(start.getTime() + 48 * 3_600_000);
    await send({ key: 'key-00000002' });
    const { rows } = await test.owner.query('SELECT key FROM idempotency_key');
    expect(rows).toEqual([{ key: 'key-00000002' }]);
    now = new Date(start.getTime() + 72 * 3_600_000);
    expect(await test.database.transact('system', sweepKeys)).toBe(1);
    expect(await count('idempotency_key')).toBe(0);
  });

  it.each([[''], ['short'], ['with blanks in it'], ['x'.repeat(65)], ["'; DROP TABLE event"]])(
    'refuses the key %p',
    async (key) => {
      await expect(send({ key })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { place: 'idempotencyKey' },
      });
    },
  );
});
