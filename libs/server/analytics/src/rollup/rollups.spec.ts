import fc from 'fast-check';
import { headlineIndicators, indicatorByCode } from '@wanchuang/domain-indicators';
import type { Transaction } from '@wanchuang/server-platform';
import { type RollupWorld, rollupWorld } from '../testing/rollup-world';
import { checkRollups } from './check-rollups';
import { rebuildRollups } from './rebuild-rollups';
import { type CenterYear, refreshCenterRollup, refreshEvaluationRollup, refreshRollups } from './refresh-rollups';

const indicatorIds = [...headlineIndicators.map((code) => indicatorByCode(code).id), 9, 101];

/** A value of one center, indicator and year is set, corrected or taken back. */
interface Change {
  center: number;
  indicator: number;
  year: number;
  value: string | null;
}

const changes = (most: number) =>
  fc.array(
    fc.record({
      center: fc.nat({ max: 19 }),
      indicator: fc.nat({ max: indicatorIds.length - 1 }),
      year: fc.integer({ min: 2021, max: 2024 }),
      value: fc.option(
        fc.nat({ max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2)),
        { freq: 4 },
      ),
    }),
    { minLength: 1, maxLength: most },
  );

// Hundreds of statements a test: slow where the machine is busy.
jest.setTimeout(60_000);

describe('rollups', () => {
  let world: RollupWorld;
  beforeAll(async () => {
    world = await rollupWorld();
  });
  afterAll(() => world?.close());

  const check = () => checkRollups(world.test.database.reader());
  const transact = <T>(work: (tx: Transaction) => Promise<T>) => world.test.database.transact('test', work);

  const apply = async (tx: Transaction, { center, indicator, year, value }: Change): Promise<CenterYear> => {
    const centerId = world.centers[center] ?? 0;
    const key = [centerId, indicatorIds[indicator], year];
    const at = new Date(Date.UTC(2026, 0, 1) + (world.tick += 1));
    await tx.rows(
      `UPDATE indicator_fact SET known_until = $4 WHERE center_id = $1 AND indicator_id = $2 AND year = $3 AND known_until IS NULL`,
      [...key, at],
    );
    if (value !== null)
      await tx.rows(
        `INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, known_from) VALUES ($1, $2, $3, $4, 'REPORT', $5)`,
        [...key, value, at],
      );
    return { centerId, year };
  };

  const changeAndRefresh = (list: readonly Change[]) =>
    transact(async (tx) => {
      const touched: CenterYear[] = [];
      for (const change of list) touched.push(await apply(tx, change));
      await refreshRollups(tx, touched);
    });

  const stored = async () => {
    const tables = ['indicator_rollup', 'mover_rollup', 'center_rollup', 'evaluation_rollup'];
    const reader = world.test.database.reader();
    return Promise.all(tables.map((table) => reader.rows(`SELECT * FROM ${table} t ORDER BY t`)));
  };

  it('are right after any changes, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(changes(12), async (list) => {
        await changeAndRefresh(list);
        expect(await check()).toEqual([]);
      }),
      { numRuns: 15, seed: 20240418 },
    );
  });

  it('are right after many changes at once', async () => {
    const [list] = fc.sample(changes(400), { numRuns: 1, seed: 23 });
    const many = [
      ...(list ?? []),
      ...Array.from({ length: 600 }, (_, index) => ({
        center: index % 20,
        indicator: 0,
        year: 2022,
        value: String(index),
      })),
    ];
    await changeAndRefresh(many);
    expect(await check()).toEqual([]);
  });

  it('are what a rebuild makes of the same facts', async () => {
    const refreshed = await stored();
    await rebuildRollups((sql, parameters) => world.test.owner.query(sql, parameters));
    expect(await stored()).toEqual(refreshed);
    await world.test.owner.query(
      'DELETE FROM indicator_rollup; DELETE FROM mover_rollup; DELETE FROM center_rollup; DELETE FROM evaluation_rollup',
    );
    expect(await check()).not.toEqual([]);
    await rebuildRollups((sql, parameters) => world.test.owner.query(sql, parameters));
    expect(await stored()).toEqual(refreshed);
  });

  it('lose a center that is withdrawn, with all that it had', async () => {
    const [centerId = 0] = world.centers;
    await transact(async (tx) => {
      await tx.rows('UPDATE center SET withdrawn_at = $2 WHERE id = $1', [centerId, tx.at]);
      await refreshRollups(
        tx,
        [2021, 2022, 2023, 2024].map((year) => ({ centerId, year })),
      );
      await refreshCenterRollup(tx, [world.places.north]);
      await refreshEvaluationRollup(tx, [world.places.north]);
    });
    expect(await check()).toEqual([]);
  });

  it('show a cycle once it is published, and not before', async () => {
    const grades = () =>
      world.test.database.reader().rows('SELECT from_year FROM evaluation_rollup WHERE from_year = 2023');
    const { rows } = await world.test.owner.query<{ id: number }>(
      `SELECT id FROM evaluation_cycle WHERE from_year = 2023 AND jurisdiction_id = $1`,
      [world.places.north],
    );
    expect(await grades()).toEqual([]);
    await transact(async (tx) => {
      await tx.rows(`UPDATE evaluation_cycle SET state = 'PUBLISHED', published_on = '2026-05-01' WHERE id = $1`, [
        rows[0]?.id,
      ]);
      await refreshEvaluationRollup(tx, [world.places.north]);
    });
    expect((await grades()).length).toBeGreaterThan(0);
    expect(await check()).toEqual([]);
  });

  it('lose nothing of two transactions that change two centers of one cell at once', async () => {
    const [, , left = 0, right = 0] = world.centers;
    const total = async () => {
      const [row] = await world.test.database
        .reader()
        .rows<{ total: string }>(
          'SELECT sum(total) AS total FROM indicator_rollup WHERE jurisdiction_id = $1 AND indicator_id = 1 AND year = 2030',
          [world.places.nation],
        );
      return row?.total ?? null;
    };
    const write = (tx: Transaction, centerId: number, value: number) =>
      tx.rows(
        `INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, known_from) VALUES ($1, 1, 2030, $2, 'REPORT', $3)`,
        [centerId, value, tx.at],
      );
    let second: Promise<void> = Promise.resolve();
    await transact(async (tx) => {
      await write(tx, left, 3);
      await refreshRollups(tx, [{ centerId: left, year: 2030 }]);
      second = transact(async (other) => {
        await write(other, right, 4);
        await refreshRollups(other, [{ centerId: right, year: 2030 }]);
      });
      await world.waitUntilBlocked();
    });
    await second;
    expect(await total()).toBe('7');
    expect(await check()).toEqual([]);
  });

  it('lose nothing of twenty writers', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        changeAndRefresh([{ center: index, indicator: 1, year: 2023, value: String(index + 1) }]),
      ),
    );
    expect(await check()).toEqual([]);
  });

  it('send the same number of statements for one change as for many', async () => {
    const statements = (list: readonly CenterYear[]) =>
      transact(async (tx) => {
        const before = tx.statements;
        await refreshRollups(tx, list);
        return tx.statements - before;
      });
    const north = world.centers.slice(0, 4);
    const few = await statements([{ centerId: north[0] ?? 0, year: 2022 }]);
    const many = await statements(north.flatMap((centerId) => [2021, 2022, 2023].map((year) => ({ centerId, year }))));
    expect(many).toBe(few);
    expect(await statements([])).toBe(0);
  });
});

describe('checkRollups', () => {
  let world: RollupWorld;
  beforeAll(async () => {
    world = await rollupWorld();
  });
  afterAll(() => world?.close());

  it.each([
    ['indicator_rollup', 'UPDATE indicator_rollup SET total = total + 1', 'total'],
    ['mover_rollup', 'UPDATE mover_rollup SET previous = previous + 1', 'previous'],
    ['center_rollup', 'UPDATE center_rollup SET centers = centers + 1', 'centers'],
    ['evaluation_rollup', 'UPDATE evaluation_rollup SET histogram[1] = histogram[1] + 1', 'bins'],
    ['indicator_rollup', 'DELETE FROM indicator_rollup', null],
    ['mover_rollup', 'DELETE FROM mover_rollup', null],
  ])('names the cell of %s that %s spoilt', async (rollup, spoil, value) => {
    const { owner, database } = world.test;
    await owner.query('BEGIN');
    await owner.query(`${spoil} WHERE ctid = (SELECT ctid FROM ${rollup} WHERE jurisdiction_id = $1 LIMIT 1)`, [
      world.places.nation,
    ]);
    await owner.query('COMMIT');
    const differences = await checkRollups(database.reader());
    await rebuildRollups((sql, parameters) => owner.query(sql, parameters));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({
      rollup,
      cell: expect.stringContaining(`"jurisdiction_id" : ${world.places.nation}`),
    });
    const [difference] = differences;
    expect(difference?.stored === null).toBe(value === null);
    if (value)
      expect(JSON.parse(difference?.stored ?? '{}')[value]).not.toEqual(
        JSON.parse(difference?.expected ?? '{}')[value],
      );
    expect(await checkRollups(database.reader())).toEqual([]);
  });
});
