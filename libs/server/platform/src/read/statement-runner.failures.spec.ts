import { once } from 'node:events';
import { Database } from '../database/database';
import { poolOf } from '../database/pool-of';
import { type TestDatabase, testClock, testDatabase } from '../testing';
import { StatementRunner } from './statement-runner';

describe('StatementRunner, when a statement fails or is given up,', () => {
  let test: TestDatabase;
  let database: Database;
  let runner: StatementRunner;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());
  beforeEach(async () => {
    database = await Database.connect({ url: test.serverUrl, entities: [], clock: testClock, poolSize: 2 });
    runner = new StatementRunner(database.source);
  });
  afterEach(async () => {
    await runner.close();
    await database.close();
  });

  const sleep = (seconds: number, mark = 'x') => ({
    text: 'SELECT $1::text FROM pg_sleep($2::float8)',
    values: [mark, seconds],
  });
  const works = async (): Promise<void> => {
    const marks = ['a', 'b', 'c', 'd'];
    expect(await Promise.all(marks.map((mark) => runner.run(sleep(0, mark))))).toEqual(marks.map((mark) => [mark]));
  };
  /** Every connection has come back to the pool. */
  const comesToRest = async (): Promise<void> => {
    const pool = poolOf(database.source);
    while (pool.idleCount < pool.totalCount) await once(pool, 'release');
    expect([pool.waitingCount, pool.totalCount <= 2]).toEqual([0, true]);
  };
  /** Server processes that sleep now, as PostgreSQL sees them. */
  const sleeping = async (): Promise<{ pid: number }[]> => {
    const { rows } = await test.owner.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'",
    );
    return rows;
  };
  const untilSleeping = async (): Promise<number> => {
    for (;;) {
      const [one] = await sleeping();
      if (one) return one.pid;
    }
  };

  it.each([
    ['no row', 'SELECT 1 WHERE false', 'gave 0'],
    ['two rows', "VALUES ('a'), ('b')", 'gave 2'],
  ])('says so for %s', async (_, text, expected) => {
    await expect(runner.run({ text, values: [] })).rejects.toThrow(expected);
    await works();
  });

  it.each([
    ['that does not parse', 'SELEC 1', '42601'],
    ['that fails as it runs', 'SELECT (1 / $1::int)::text', '22012'],
  ])("throws PostgreSQL's own error for a statement %s, each time", async (_, text, code) => {
    const values = text.includes('$1') ? [0] : [];
    for (let time = 0; time < 3; time += 1) await expect(runner.run({ text, values })).rejects.toMatchObject({ code });
    await works();
  });

  it('throws 57014 at the time limit and keeps the connection', async () => {
    await database.close();
    const url = new URL(test.serverUrl);
    url.searchParams.set('statement_timeout', '50');
    database = await Database.connect({ url: url.toString(), entities: [], clock: testClock, poolSize: 1 });
    runner = new StatementRunner(database.source);
    const { rows: before } = await poolOf(database.source).query('SELECT pg_backend_pid()');
    await expect(runner.run(sleep(30))).rejects.toMatchObject({ code: '57014' });
    await works();
    const { rows: after } = await poolOf(database.source).query('SELECT pg_backend_pid()');
    expect(after).toEqual(before);
  });

  it('throws the loss of the connection, and the pool heals', async () => {
    const failing = runner.run(sleep(30));
    const failure = expect(failing).rejects.toMatchObject({ code: '57P01' });
    await test.owner.query('SELECT pg_terminate_backend($1)', [await untilSleeping()]);
    await failure;
    await comesToRest();
    await works();
  });

  it('rejects with the reason and ends the statement at once, when the signal aborts', async () => {
    const controller = new AbortController();
    const running = runner.run(sleep(30), { signal: controller.signal });
    await untilSleeping();
    const started = performance.now();
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    while ((await sleeping()).length > 0);
    expect(performance.now() - started).toBeLessThan(3_000); // of thirty seconds
    await comesToRest();
    await works();
  });

  it('cancels though every connection of the pool is taken', async () => {
    const controller = new AbortController();
    const running = [1, 2, 3, 4].map(() => runner.run(sleep(30), { signal: controller.signal }));
    const outcomes = Promise.allSettled(running);
    while ((await sleeping()).length < 2);
    controller.abort(new Error('enough'));
    expect((await outcomes).map((one) => one.status === 'rejected' && String(one.reason))).toEqual(
      running.map(() => 'Error: enough'),
    );
    await comesToRest();
    await works();
  });

  it('takes no connection, when the signal has aborted before', async () => {
    const pool = poolOf(database.source);
    let taken = 0;
    pool.on('acquire', () => (taken += 1));
    await expect(runner.run(sleep(0), { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect([taken, runner.statements]).toEqual([0, 0]);
  });

  it('gives its place back, when the signal aborts while it waits for a connection', async () => {
    const held = [runner.run(sleep(0.1)), runner.run(sleep(0.1))];
    const controller = new AbortController();
    const waiting = runner.run(sleep(30), { signal: controller.signal });
    const behind = runner.run(sleep(0, 'behind'));
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await behind).toEqual(['behind']);
    await Promise.all(held);
    await comesToRest();
    expect(runner.statements).toBe(3);
  });

  it('destroys the connection, when its fitness cannot be shown in time', async () => {
    const hasty = new StatementRunner(database.source, { patience: 0 });
    const controller = new AbortController();
    const running = hasty.run(sleep(30), { signal: controller.signal });
    const pid = await untilSleeping();
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await hasty.close();
    // PostgreSQL notices by itself that nobody waits any more (client_connection_check_interval)
    while ((await sleeping()).length > 0);
    await works();
    const { rows } = await test.owner.query('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid]);
    expect(rows).toEqual([]);
  });

  it('never hits another statement and loses no connection, when 200 are cancelled at random moments', async () => {
    let isOver = false;
    const others = [1, 2, 3].map(async (worker) => {
      let ran = 0;
      for (; !isOver; ran += 1) {
        const mark = `${worker}-${ran}`;
        expect(await runner.run(sleep(Math.random() * 0.003, mark))).toEqual([mark]);
      }
      return ran;
    });
    let givenUp = 0;
    const victim = async (index: number): Promise<void> => {
      const controller = new AbortController();
      const limit = setTimeout(() => controller.abort(), Math.random() * 25);
      try {
        expect(await runner.run(sleep(0.01, `victim ${index}`), { signal: controller.signal })).toEqual([
          `victim ${index}`,
        ]);
      } catch (error) {
        expect(error).toBe(controller.signal.reason);
        givenUp += 1;
      } finally {
        clearTimeout(limit);
      }
    };
    for (let index = 0; index < 200; index += 4) await Promise.all([0, 1, 2, 3].map((step) => victim(index + step)));
    isOver = true;
    expect(Math.min(...(await Promise.all(others)))).toBeGreaterThan(0);
    expect(givenUp).toBeGreaterThan(20);
    await comesToRest();
    await works();
  });
});
