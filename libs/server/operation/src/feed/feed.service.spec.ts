import 'reflect-metadata';
import { type TestDatabase, testClock, testDatabase } from '@wanchuang/server-platform/testing';
import { operationFactory } from '../testing/operation-factory';
import { type CenterYear, feedIndicators } from './feed.service';

interface StoredFact {
  value: string;
  source: string;
  verification: string;
  known_from: string;
  known_until: string | null;
}

/** Numbers of indicators in the catalogue. */
const [invention, volume, count] = [25, 40, 41];

describe('feedIndicators', () => {
  let test: TestDatabase;
  let make: ReturnType<typeof operationFactory>;
  let jurisdiction: number;

  beforeAll(async () => {
    test = await testDatabase();
    make = operationFactory(test);
    await make.catalogue();
    jurisdiction = await make.jurisdiction();
  });
  afterAll(() => test?.close());

  const feed = (centerYears: CenterYear[]): Promise<CenterYear[]> =>
    test.database.transact('local', (tx) => feedIndicators(tx, centerYears));

  const factsOf = async (centerId: number, indicatorId: number): Promise<StoredFact[]> => {
    const { rows } = await test.owner.query<StoredFact>(
      `SELECT value, source, verification, known_from::text, known_until::text FROM indicator_fact
       WHERE center_id = $1 AND indicator_id = $2 ORDER BY year, known_from`,
      [centerId, indicatorId],
    );
    return rows;
  };
  const current = async (centerId: number): Promise<Record<number, string>> => {
    const { rows } = await test.owner.query<{ indicator_id: number; value: string }>(
      'SELECT indicator_id, value FROM indicator_fact WHERE center_id = $1 AND known_until IS NULL',
      [centerId],
    );
    return Object.fromEntries(rows.map((row) => [row.indicator_id, row.value]));
  };

  it('gives a year with rows a value for each indicator of the register, 0 included, and one without rows none', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.entry('technology_contract', centerId, { amount: '1200.50' });
    await make.entry('technology_contract', centerId, {
      amount: '300',
      direction: 'BOUGHT',
      registered_on: '2023-01-01',
    });
    const changed = await feed([2022, 2023, 2024].map((year) => ({ centerId, year })));
    expect(changed.sort((a, b) => a.year - b.year)).toEqual([
      { centerId, year: 2023 },
      { centerId, year: 2024 },
    ]);
    expect(await factsOf(centerId, volume)).toMatchObject([
      { value: '0' },
      { value: '1200.50', source: 'REGISTER', verification: 'UNVERIFIED', known_until: null },
    ]);
    expect(await factsOf(centerId, count)).toMatchObject([{ value: '0' }, { value: '1' }]);
    expect(Object.keys(await current(centerId)).map(Number)).toEqual([38, volume, count, 101, 102, 103, 104, 105]);
  });

  it('knows a fact from the time of the transaction', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.entry('intellectual_property', centerId);
    await feed([{ centerId, year: 2024 }]);
    const { rows } = await test.owner.query<{ known_from: Date }>(
      'SELECT DISTINCT known_from FROM indicator_fact WHERE center_id = $1',
      [centerId],
    );
    expect(rows).toEqual([{ known_from: testClock.now() }]);
  });

  it('leaves equal facts alone, and says that nothing changed', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.entry('award', centerId);
    await feed([{ centerId, year: 2024 }]);
    const before = await test.owner.query('SELECT * FROM indicator_fact WHERE center_id = $1 ORDER BY id', [centerId]);
    expect(
      await feed([
        { centerId, year: 2024 },
        { centerId, year: 2024 },
      ]),
    ).toEqual([]);
    const after = await test.owner.query('SELECT * FROM indicator_fact WHERE center_id = $1 ORDER BY id', [centerId]);
    expect(after.rows).toEqual(before.rows);
    expect(after.rows).toHaveLength(3);
  });

  it('closes a fact that changed and opens the new one at the same instant, only for what changed', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.entry('technology_contract', centerId, { amount: '100', kind: 'TRANSFER' });
    await feed([{ centerId, year: 2024 }]);
    await make.entry('technology_contract', centerId, { amount: '50', kind: 'SERVICE' });
    expect(await feed([{ centerId, year: 2024 }])).toEqual([{ centerId, year: 2024 }]);
    const [closed, opened] = await factsOf(centerId, volume);
    expect([closed?.value, opened?.value, opened?.known_until]).toEqual(['100', '150', null]);
    expect(closed?.known_until).toBe(opened?.known_from);
    expect(await factsOf(centerId, 102)).toHaveLength(1); // contracts of transfer stayed what they were
  });

  it('closes the facts of a year that has no row any more, and brings them back with the next one', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    const patent = await make.entry('intellectual_property', centerId, {
      filed_on: '2023-01-01',
      granted_on: '2024-01-01',
    });
    await feed([{ centerId, year: 2024 }]);
    await test.owner.query(`UPDATE intellectual_property SET granted_on = '2023-12-31' WHERE id = $1`, [patent]);
    expect(
      await feed([
        { centerId, year: 2023 },
        { centerId, year: 2024 },
      ]),
    ).toHaveLength(2);
    expect(await factsOf(centerId, invention)).toMatchObject([
      { value: '1', known_until: null },
      { value: '1', known_until: expect.any(String) },
    ]);
    await test.owner.query(`UPDATE intellectual_property SET granted_on = '2024-12-31' WHERE id = $1`, [patent]);
    await feed([{ centerId, year: 2024 }]);
    const [, closed, opened] = await factsOf(centerId, invention);
    expect([closed?.known_until === null, opened?.value, opened?.known_until]).toEqual([false, '1', null]);
  });

  it('takes the place of an imported or reported value where the register has rows, and leaves it where it has none', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.fact(centerId, invention, 2023, '9');
    await make.fact(centerId, invention, 2024, '1');
    await make.fact(centerId, 1, 2024, '777');
    await make.entry('intellectual_property', centerId, { filed_on: '2022-01-01', granted_on: '2024-01-01' });
    await feed([
      { centerId, year: 2023 },
      { centerId, year: 2024 },
    ]);
    expect(await factsOf(centerId, invention)).toMatchObject([
      { value: '9', source: 'REPORT', known_until: null },
      { value: '1', source: 'REPORT', known_until: expect.any(String) },
      { value: '1', source: 'REGISTER', known_until: null },
    ]);
    expect(await factsOf(centerId, 1)).toMatchObject([{ value: '777', known_until: null }]);
  });

  it('learns after what is known already, even in a transaction that began before', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    await make.fact(centerId, invention, 2024, '5', { source: 'REGISTER', known_from: '2099-01-01T00:00:00.000001Z' });
    await make.entry('intellectual_property', centerId);
    await feed([{ centerId, year: 2024 }]);
    const [closed, opened] = await factsOf(centerId, invention);
    expect(closed?.known_until).toBe('2099-01-01 00:00:00.000002+00');
    expect(opened).toMatchObject({ value: '1', known_from: '2099-01-01 00:00:00.000002+00' });
  });

  it('counts the rows of every writer when two write at once', async () => {
    const centerId = await make.center({ jurisdiction_id: jurisdiction });
    const write = (index: number) =>
      test.database.transact('local', async (tx) => {
        await tx.rows(
          `INSERT INTO product (center_id, name, kind, launched_on) VALUES ($1, $2, 'PRODUCT', '2024-01-01')`,
          [centerId, `P${index}`],
        );
        await feedIndicators(tx, [{ centerId, year: 2024 }], ['product']);
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(index)));
    expect(await current(centerId)).toEqual({ 29: '8' });
  });

  it('does nothing for no center-years', async () => {
    const statements = await test.database.transact('local', async (tx) => {
      await feedIndicators(tx, []);
      return tx.statements;
    });
    expect(statements).toBe(0);
  });
});
