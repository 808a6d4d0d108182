import { Database, type Transaction } from '../database/database';
import { emptyTables, type TestDatabase, testClock, testDatabase } from '../testing';
import { type CuttingProxy, cuttingProxy } from '../testing/cutting-proxy';
import { Change } from './change';

describe('a change whose COMMIT is not answered', () => {
  let test: TestDatabase;
  let proxy: CuttingProxy;
  let database: Database;
  let runs: number;

  beforeAll(async () => {
    test = await testDatabase();
    proxy = await cuttingProxy(test.serverUrl);
    database = await Database.connect({ url: proxy.url, entities: [], clock: testClock, poolSize: 2 });
  });
  beforeEach(async () => {
    runs = 0;
    await emptyTables(test.owner, 'jurisdiction, idempotency_key');
  });
  afterAll(async () => {
    await database?.close();
    await proxy?.close();
    await test?.close();
  });

  const found = async (tx: Transaction): Promise<number> => {
    runs += 1;
    const [row] = await tx.rows<{ id: number }>(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency)
       VALUES (md5(random()::text), 'NATION', '国', 'Nation', 'CNY') RETURNING id`,
    );
    const id = row?.id ?? 0;
    await tx.appendEvent({ type: 'jurisdiction.created', subject: `jurisdiction_${id}`, payload: {} });
    return id;
  };
  const send = (key: string | null) =>
    new Change(
      database,
      { name: 'person_1', rights: null },
      { key, name: 'foundJurisdiction', args: {}, selection: '{ id }' },
    ).once(found, async (_, id) => ({ id }));
  const made = async () => {
    const { rows } = await test.owner.query<{ id: number; events: number }>(
      `SELECT j.id, (SELECT count(*)::int FROM event WHERE subject = 'jurisdiction_' || j.id) AS events FROM jurisdiction j`,
    );
    return rows;
  };
  const unknown = { code: 'UNAVAILABLE', details: { outcome: 'UNKNOWN' } };

  it('is not run again by itself, when it was made, and says that nobody knows', async () => {
    proxy.cutNextCommit();
    await expect(send(null)).rejects.toMatchObject(unknown);
    expect([runs, await made()]).toEqual([1, [{ id: expect.any(Number) as number, events: 1 }]]);
  });

  it('is answered with what was made, when it is sent again with its key', async () => {
    proxy.cutNextCommit();
    await expect(send('key-00000001')).rejects.toMatchObject(unknown);
    const again = await send('key-00000001');
    expect([runs, again.isFirst, await made()]).toEqual([1, false, [{ id: again.rowId, events: 1 }]]);
  });

  describe('because its connection is ended in the middle of it', () => {
    const gate = 7777;
    beforeAll(() =>
      test.owner.query(`
        CREATE FUNCTION wait_at_commit() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${gate}); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER wait_at_commit AFTER INSERT ON jurisdiction DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION wait_at_commit()`),
    );

    /** Ends the connection that waits at the gate, within its COMMIT. */
    const endWaiting = async (): Promise<void> => {
      for (;;) {
        const { rows } = await test.owner.query<{ query: string }>(
          `SELECT a.query, pg_terminate_backend(a.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
           WHERE l.locktype = 'advisory' AND l.objid = ${gate} AND NOT l.granted`,
        );
        if (rows.length === 0) continue;
        expect(rows).toMatchObject([{ query: 'COMMIT' }]);
        return;
      }
    };

    it('leaves nothing, is not run again by itself, and is made once when it is sent again', async () => {
      await test.owner.query('SELECT pg_advisory_lock($1)', [gate]);
      const sent = send('key-00000001').catch((error: unknown) => error);
      await endWaiting();
      await test.owner.query('SELECT pg_advisory_unlock($1)', [gate]);
      expect(await sent).toMatchObject(unknown);
      expect([runs, await made()]).toEqual([1, []]);
      const again = await send('key-00000001');
      expect([runs, again.isFirst, await made()]).toEqual([2, true, [{ id: again.rowId, events: 1 }]]);
    });
  });
});
