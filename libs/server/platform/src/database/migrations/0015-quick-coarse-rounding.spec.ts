import fc from 'fast-check';
import { DataSource, type QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testing';
import { QuickCoarseRounding1763900000015 } from './0015-quick-coarse-rounding';

describe('rounding in coarse steps without logarithms of exact decimals', () => {
  let test: TestDatabase;
  let source: DataSource;
  let runner: QueryRunner;

  beforeAll(async () => {
    test = await testDatabase({ entities: [] });
    source = await new DataSource({ type: 'postgres', url: test.ownerUrl }).initialize();
    runner = source.createQueryRunner();
  });
  afterAll(async () => {
    await runner?.release();
    await source?.destroy();
    await test?.close();
  });

  const rounded = async (values: readonly string[]): Promise<string[]> => {
    const rows: { value: string }[] = await runner.query(
      'SELECT round_coarsely(value::numeric)::text AS value FROM unnest($1::text[]) WITH ORDINALITY AS v (value, place) ORDER BY place',
      [values],
    );
    return rows.map(({ value }) => value);
  };

  /** Powers of ten, what is beside them at any distance, and where one step ends and the next begins. */
  const nearSteps = [-6, -3, -1, 0, 1, 2, 3, 6, 9, 12, 15].flatMap((power) =>
    [
      '1',
      '0.99999999999999999999',
      '1.00000000000000000001',
      '1.1',
      '1.9',
      '2',
      '4.75',
      '5',
      '9.5',
      '9.4999999999',
    ].map((leading) => `${leading}e${power}`),
  );
  const anyValue = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 18 }))
    .map(([units, scale]) => `${units}e-${scale}`);

  it('gives what it gave before, and before again when it goes down', async () => {
    const values = [...nearSteps, ...fc.sample(anyValue, { numRuns: 5000, seed: 15 })];
    const migration = new QuickCoarseRounding1763900000015();
    const now = await rounded(values);
    await migration.down(runner);
    const before = await rounded(values);
    await migration.up(runner);
    expect(now).toEqual(before);
    expect(new Set(now).size).toBeGreaterThan(100);
    expect(await rounded(values)).toEqual(before);
  });
});
