import fc from 'fast-check';
import { type TestDatabase, testDatabase } from '../testing';
import { type OrderTerm, readPage } from './page';

interface Row {
  id: number;
  label: string | null;
  amount: string | null;
}

describe('readPage', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    await test.owner.query(
      'CREATE TABLE sample (id int PRIMARY KEY, label text, amount numeric); GRANT SELECT ON sample TO wanchuang_server',
    );
  });
  afterAll(() => test?.close());

  const page = (order: OrderTerm[], first: number, after?: string, scope: unknown = 'sample', where?: string) =>
    readPage<Row, Row>({
      reader: test.database.reader(),
      select: 'id, label, amount',
      from: 'sample',
      where,
      parameters: [],
      order,
      first,
      after,
      maximum: 200,
      scope,
      map: (row) => row,
    });

  const walk = async (order: OrderTerm[], size: number): Promise<number[]> => {
    const ids: number[] = [];
    let after: string | undefined;
    for (;;) {
      const { nodes, pageInfo } = await page(order, size, after);
      ids.push(...nodes.map((node) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor ?? undefined;
    }
  };

  const id: OrderTerm = { sql: 'id', direction: 'ASC', type: 'int' };

  it('walks every row once, in the order of one whole query, whatever the page size, directions and gaps', async () => {
    const label = fc.option(fc.constantFrom('a', 'B', '万', '州', "o'clock", ''), { nil: null });
    const amount = fc.option(fc.constantFrom('0', '1.5', '1.50', '-3', '12345678901234567890.5'), { nil: null });
    const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(label, amount), { maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        direction,
        direction,
        async (rows, size, one, two) => {
          await test.owner.query('TRUNCATE sample');
          for (const [index, [text, number]] of rows.entries())
            await test.owner.query('INSERT INTO sample VALUES ($1, $2, $3)', [index, text, number]);
          const order: OrderTerm[] = [
            { sql: 'label', direction: one, type: 'text', nullable: true },
            { sql: 'amount', direction: two, type: 'numeric', nullable: true },
            id,
          ];
          const whole = await test.owner.query<{ id: number }>(
            `SELECT id FROM sample ORDER BY label ${one} NULLS LAST, amount ${two} NULLS LAST, id`,
          );
          expect(await walk(order, size)).toEqual(whole.rows.map((row) => row.id));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts all rows of the filter, only when asked', async () => {
    await test.owner.query('TRUNCATE sample; INSERT INTO sample SELECT n, NULL, n FROM generate_series(1, 30) n');
    const found = await page([id], 5, undefined, 'sample', 'amount > 10');
    expect(found.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await found.totalCount).toBe(20);
  });

  describe('refuses', () => {
    beforeAll(() =>
      test.owner.query('TRUNCATE sample; INSERT INTO sample SELECT n, NULL, n FROM generate_series(1, 30) n'),
    );

    it.each([[-1], [201], [100_000], [1.5]])('first: %d, naming the place', async (first) => {
      await expect(page([id], first)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { place: 'first' } });
    });

    const cursorOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    it.each([
      ['no base64', '%%%'],
      ['no JSON', Buffer.from('hello').toString('base64url')],
      ['no array', cursorOf({ a: 1 })],
      ['a made-up hash', cursorOf(['abcdefghijkl', '3'])],
    ])('a cursor that is %s', async (_, after) => {
      await expect(page([id], 5, after)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { place: 'after' } });
    });

    it('a cursor of another list, filter or order', async () => {
      const { pageInfo } = await page([id], 5);
      const cursor = pageInfo.endCursor ?? '';
      await expect(page([id], 5, cursor, 'another')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(page([{ ...id, direction: 'DESC' }], 5, cursor)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('a cursor with the right hash and a key of the wrong type', async () => {
      const { pageInfo } = await page([id], 5);
      const [hash] = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString()) as string[];
      await expect(page([id], 5, cursorOf([hash, '1; DROP TABLE sample']))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { place: 'after' },
      });
    });
  });
});
