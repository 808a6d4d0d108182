import 'reflect-metadata';
import { parse, type OperationDefinitionNode } from 'graphql';
import { buildApi } from '../graphql/api';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { testApi } from '../testing/test-api';
import { accessOf, fullAccess } from './access';
import { ListReader } from './list-reader';
import type { ListRow, OpenList } from './open-list';
import { Reads } from './reads';
import { StatementRunner } from './statement-runner';
import { people, peopleTables } from './testing/people';

const selection = 'nodes { id name nickname team { name } }';
const document = `query ($filter: PeopleFilter, $orderBy: [PeopleOrderBy!], $after: String) {
  people(filter: $filter, orderBy: $orderBy, after: $after) { ${selection} } }`;
const firstOf = (text: string): OperationDefinitionNode => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('an operation is wanted');
  return operation;
};

describe('a whole list', () => {
  let test: TestDatabase;
  let reads: Reads;
  let lists: ListReader;
  let ask: ReturnType<typeof testApi>;
  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
    await test.owner.query(peopleTables);
    ask = testApi(test, [people]);
    const { compiler } = buildApi([people], test.database.source).reads;
    lists = new ListReader(test.database.source, { connections: 2, batch: 7, wait: 2_000 });
    reads = new Reads(compiler, new StatementRunner(test.database.source), lists);
  });
  beforeEach(async () => {
    await test.owner.query('TRUNCATE badge, person, team');
    await test.owner.query(`INSERT INTO team VALUES (1, '水', '万州');
      INSERT INTO person (id, team_id, name, nickname, pay)
        SELECT n, nullif(n % 3, 2) * 0 + 1, 'name ' || n, nullif(chr(97 + n % 5), 'c'), n % 4 FROM generate_series(1, 40) n`);
  });
  afterAll(async () => {
    await reads?.close();
    await test?.close();
  });

  const open = (
    variables: Record<string, unknown> = {},
    {
      access = fullAccess,
      signal,
      text = document,
    }: Partial<{ access: typeof fullAccess; signal: AbortSignal; text: string }> = {},
  ): Promise<OpenList> =>
    reads.openList(
      { operation: firstOf(text), fragments: new Map() },
      { variables, access, today: '2026-06-30' },
      signal,
    );
  const rowsOf = async (list: OpenList): Promise<ListRow[]> => {
    const rows: ListRow[] = [];
    for await (const batch of list.batches()) rows.push(...batch);
    await list.close();
    return rows;
  };
  /** How many wait for a lock. */
  const waiting = async (): Promise<number> => {
    const [row] = await test.database
      .reader()
      .rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'wanchuang lists' AND wait_event_type = 'Lock' AND datname = current_database()`,
      );
    return row?.n ?? 0;
  };
  const backends = async (): Promise<number> => {
    const [row] = await test.database
      .reader()
      .rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'wanchuang lists' AND state <> 'idle' AND datname = current_database()`,
      );
    return row?.n ?? 0;
  };

  it.each([{}, { orderBy: ['NICKNAME'] }, { orderBy: ['PAY', 'NAME'] }, { filter: { nameContains: 'name 1' } }])(
    'has the nodes of its pages, in their order, when %j is asked for',
    async (variables) => {
      const list = await open(variables);
      const rows = await rowsOf(list);
      const page = await ask(
        document.replace('(filter', '(first: 50, filter').replace('nodes', 'totalCount nodes'),
        variables,
      );
      expect(page.errors).toEqual([]);
      expect({ totalCount: list.total, nodes: rows.map(({ json }) => JSON.parse(json)) }).toEqual(
        page.data?.['people'],
      );
    },
  );

  it('goes on behind any of its rows, and has no more than before', async () => {
    const rows = await rowsOf(await open({ orderBy: ['NICKNAME'] }));
    for (const at of [0, 6, 7, 39]) {
      const list = await open({ orderBy: ['NICKNAME'], after: rows[at]?.cursor });
      expect(list.total).toBe(40);
      expect(await rowsOf(list)).toEqual(rows.slice(at + 1));
    }
  });

  it('is of one instant: what others write while it is read is not in it, nor in its count', async () => {
    const list = await open();
    const batches = list.batches();
    const first = await batches.next();
    await test.owner.query(`DELETE FROM person WHERE id > 20; UPDATE person SET name = 'other';
      INSERT INTO person (id, name) SELECT n, 'late' FROM generate_series(100, 140) n`);
    const rows: ListRow[] = [...(first.value ?? [])];
    for await (const batch of batches) rows.push(...batch);
    await list.close();
    expect([list.total, rows.length]).toEqual([40, 40]);
    expect(rows.map(({ json }) => JSON.parse(json).name)).toEqual(
      Array.from({ length: 40 }, (_, n) => `name ${n + 1}`),
    );
  });

  it('is held a batch at a time, and read no faster than it is asked for', async () => {
    const list = await open();
    const sizes: number[] = [];
    for await (const batch of list.batches()) {
      sizes.push(batch.length);
      expect(list.rowsRead).toBe(sizes.reduce((sum, size) => sum + size, 0));
    }
    await list.close();
    expect(sizes).toEqual([7, 7, 7, 7, 7, 5]);
  });

  it('holds only what the viewer may see, in its count too', async () => {
    const access = accessOf({ rows: { Person: { field: 'id', atMost: 3 } }, roles: [] });
    const list = await open({}, { access });
    const rows = await rowsOf(list);
    expect(list.total).toBe(3);
    expect(rows.map(({ json }) => JSON.parse(json))).toMatchObject([{ team: null }, { team: null }, { team: null }]);
  });

  it('is refused as a page is: arguments, roles, cursors', async () => {
    const code = (code: string, place: string) => ({ code, details: { place } });
    await expect(open({ filter: { nameContains: 'x' } })).rejects.toMatchObject(
      code('BAD_USER_INPUT', 'filter.nameContains'),
    );
    await expect(open({ after: 'nonsense' })).rejects.toMatchObject(code('BAD_USER_INPUT', 'after'));
    const paid = { access: accessOf({ rows: {}, roles: [] }), text: '{ people { nodes { pay } } }' };
    await expect(open({}, paid)).rejects.toMatchObject(code('FORBIDDEN', 'Person.pay'));
    expect(await backends()).toBe(0);
  });

  it('ends with its signal, at once and in the database; the connection serves the next', async () => {
    const controller = new AbortController();
    const list = await open({}, { signal: controller.signal });
    const batches = list.batches();
    await batches.next();
    controller.abort(new Error('gone'));
    await expect(batches.next()).rejects.toThrow('gone');
    await list.close();
    expect([lists.open, await backends()]).toEqual([0, 0]);
    expect(await rowsOf(await open())).toHaveLength(40);
  });

  it('cancels a statement that runs when the signal comes', async () => {
    await test.owner.query('BEGIN; LOCK TABLE person IN ACCESS EXCLUSIVE MODE'); // so that the count waits
    try {
      const controller = new AbortController();
      const outcome = expect(open({}, { signal: controller.signal })).rejects.toThrow('gone');
      while ((await waiting()) === 0);
      controller.abort(new Error('gone'));
      await outcome;
      while ((await backends()) > 0); // the database hears of it a moment later, while the lock is still held
    } finally {
      await test.owner.query('ROLLBACK');
    }
  });

  it('waits for a connection no longer than the limit, where as many are open as may be', async () => {
    const opened = [await open(), await open()];
    await expect(open()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    for (const list of opened) await list.close();
    expect(await rowsOf(await open())).toHaveLength(40);
  });

  it('survives the loss of every connection: whoever reads hears it, and the next is served', async () => {
    const [list, other] = [await open(), await open()];
    await other.close(); // so that an idle one is lost too
    await test.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wanchuang lists' AND datname = current_database()`,
    );
    await expect(rowsOf(list)).rejects.toThrow();
    await list.close();
    expect(await rowsOf(await open())).toHaveLength(40);
  });
});
