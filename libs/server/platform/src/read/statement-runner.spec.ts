import { Database } from '../database/database';
import { poolOf } from '../database/pool-of';
import { type TestDatabase, testClock, testDatabase } from '../testing';
import { StatementRunner, type StatementRunnerOptions } from './statement-runner';

describe('StatementRunner', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  /** A pool and a runner of the test's own. */
  const withRunner = async (
    poolSize: number,
    options: StatementRunnerOptions,
    work: (runner: StatementRunner, database: Database) => Promise<void>,
  ): Promise<void> => {
    const database = await Database.connect({ url: test.serverUrl, entities: [], clock: testClock, poolSize });
    const runner = new StatementRunner(database.source, options);
    try {
      await work(runner, database);
    } finally {
      await runner.close();
      await database.close();
    }
  };

  it('gives every column as the text of PostgreSQL, when types differ', () =>
    withRunner(1, {}, async (runner) => {
      const text = `SELECT $1::text, 12::int4, 1.50::numeric, NULL::text, true, '2026-02-03'::date, '{"a": 1}'::json,
        '2026-02-03T08:00+08'::timestamptz, ARRAY[1, 2]`;
      expect(await runner.run({ text, values: ['中心'] })).toEqual([
        '中心',
        '12',
        '1.50',
        null,
        't',
        '2026-02-03',
        '{"a": 1}',
        '2026-02-03 00:00:00+00',
        '{1,2}',
      ]);
    }));

  it('prepares a statement once and counts each sending, when it runs again', () =>
    withRunner(1, {}, async (runner, database) => {
      for (const value of ['1', '2', '3'])
        expect(await runner.run({ text: 'SELECT $1::text', values: [value] })).toEqual([value]);
      expect(runner.statements).toBe(3);
      const rows = await database
        .reader()
        .rows('SELECT statement, generic_plans + custom_plans AS plans FROM pg_prepared_statements');
      expect(rows).toEqual([{ statement: 'SELECT $1::text', plans: '3' }]);
    }));

  it('keeps at most the limit of prepared statements, when more are run in turn', () =>
    withRunner(1, { preparedLimit: 3 }, async (runner, database) => {
      const kept = async (): Promise<string[]> => {
        const rows = await database
          .reader()
          .rows<{ statement: string }>('SELECT statement FROM pg_prepared_statements ORDER BY statement');
        return rows.map((row) => row.statement.slice('SELECT '.length));
      };
      const run = async (index: number): Promise<void> => {
        expect(await runner.run({ text: `SELECT '${index}'`, values: [] })).toEqual([String(index)]);
        expect((await kept()).length).toBeLessThanOrEqual(3);
      };
      for (const index of [1, 2, 3, 1, 4]) await run(index); // 2 is the least recently used when 4 comes
      expect(await kept()).toEqual(["'1'", "'3'", "'4'"]);
      for (const index of [2, 3, 4, 1, 2, 5, 1]) await run(index); // what was forgotten is prepared anew
      expect(await kept()).toEqual(["'1'", "'2'", "'5'"]);
    }));

  it('prepares anew, when the shape of a table has changed under a kept plan', () =>
    withRunner(1, {}, async (runner) => {
      await test.owner.query("CREATE TABLE shape (a text); INSERT INTO shape VALUES ('x')");
      await test.owner.query('GRANT SELECT ON shape TO wanchuang_server');
      const statement = { text: 'SELECT * FROM shape', values: [] };
      expect(await runner.run(statement)).toEqual(['x']);
      await test.owner.query("ALTER TABLE shape ADD COLUMN b text DEFAULT 'y'");
      expect(await runner.run(statement)).toEqual(['x', 'y']);
      expect(await runner.run(statement)).toEqual(['x', 'y']);
      await test.owner.query('DROP TABLE shape');
    }));

  it('prepares anew, when the session has discarded its statements', () =>
    withRunner(1, {}, async (runner, database) => {
      const statement = { text: 'SELECT $1::text', values: ['here'] };
      await runner.run(statement);
      await database.reader().rows('DEALLOCATE ALL');
      expect(await runner.run(statement)).toEqual(['here']);
    }));

  it('runs as many at once as the pool has connections, when more are asked for', () =>
    withRunner(2, {}, async (runner, database) => {
      const asked = Array.from({ length: 40 }, (_, index) => String(index));
      const rows = await Promise.all(
        asked.map((value) => runner.run({ text: 'SELECT $1::text FROM pg_sleep(0.005)', values: [value] })),
      );
      expect(rows).toEqual(asked.map((value) => [value]));
      expect(poolOf(database.source).totalCount).toBe(2);
    }));
});
