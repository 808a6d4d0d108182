import { indicatorByCode } from '@wanchuang/domain-indicators';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { synchroniseCatalogue } from '../catalogue';
import { rebuildRollups } from '../rollup/rebuild-rollups';
import { entities } from './analytics-api';

const statuses = ['ACTIVE', 'ACTIVE', 'RECTIFYING', 'REVOKED'] as const;
const grades = ['EXCELLENT', 'GOOD', 'GOOD', 'POOR'] as const;
const dimensions = ['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE'] as const;

/**
 * Sixteen centers in a tree of three levels, one district of which hangs right below the nation, and four regions of
 * which one belongs to a jurisdiction that has others below it: so own cells and cells from below meet.
 */
export const rollupWorld = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
  const make = registryFactory(test);
  const nation = await make.jurisdiction({ level: 'NATION' });
  const city = await make.jurisdiction({ level: 'MUNICIPALITY', parent_id: nation });
  const north = await make.jurisdiction({ parent_id: city });
  const south = await make.jurisdiction({ parent_id: city });
  const apart = await make.jurisdiction({ parent_id: nation });
  const regions = await make.jurisdiction({ level: 'STATISTICS', currency: 'GBP' });
  const islands = await make.jurisdiction({ level: 'STATISTICS', currency: 'GBP', parent_id: regions });

  const centers: number[] = [];
  const addCenters = async (jurisdiction_id: number, count: number): Promise<void> => {
    const departments = [await make.department({ jurisdiction_id }), await make.department({ jurisdiction_id })];
    const host_id = await make.organisation({ jurisdiction_id });
    for (let index = 0; index < count; index += 1) {
      const status = statuses[index % statuses.length] ?? 'ACTIVE';
      const ended_on = status === 'REVOKED' ? '2024-09-01' : null;
      const department_id = departments[index % 2] ?? 0;
      const place = { jurisdiction_id, host_id, department_id, field_id: 1 + (index % 2) };
      centers.push(await make.center({ ...place, status, ended_on, recognised_on: `20${15 + (index % 3)}-05-01` }));
    }
  };
  const addRegion = async (jurisdiction_id: number, code: string): Promise<void> => {
    const none = { field_id: 0, legal_form: 'NOT_APPLICABLE', formation_mode: 'NOT_APPLICABLE', status: 'ACTIVE' };
    centers.push(await make.insert('center', { kind: 'REGION', jurisdiction_id, code, name: code, ...none }));
  };
  await addCenters(north, 7);
  await addCenters(south, 5);
  await addCenters(apart, 4);
  await addRegion(regions, 'R1');
  for (const code of ['R2', 'R3', 'R4']) await addRegion(islands, code);

  for (const jurisdiction_id of [north, south]) {
    for (const [from_year, state] of [
      [2020, 'PUBLISHED'],
      [2023, 'SCORING'],
    ] as const) {
      const published_on = state === 'PUBLISHED' ? '2023-06-01' : null;
      const cycle = {
        jurisdiction_id,
        from_year,
        to_year: from_year + 2,
        state,
        cut_off_on: '2023-03-01',
        published_on,
      };
      const cycle_id = await make.insert('evaluation_cycle', cycle);
      const { rows } = await test.owner.query<{ id: number }>(
        'SELECT id FROM center WHERE jurisdiction_id = $1 ORDER BY id',
        [jurisdiction_id],
      );
      for (const [index, { id: center_id }] of rows.entries()) {
        const total = index === 0 ? '100' : `${50 + index * 7}.25`;
        const result_id = await make.insert('evaluation_result', {
          cycle_id,
          center_id,
          total,
          grade: grades[index % 4] ?? 'GOOD',
        });
        for (const [at, dimension] of dimensions.entries())
          await make.insert('evaluation_score', { result_id, dimension, score: `${(index * 13 + at * 29) % 100}.5` });
      }
    }
  }
  for (const [index, center] of centers.entries())
    for (const year of [2021, 2022, 2023])
      if ((index + year) % 5 !== 0)
        await make.fact(center, indicatorByCode('RD_INVESTMENT').id, year, (index + 1) * ((year * 7) % 11));
  await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));

  return {
    test,
    centers,
    places: { nation, city, north, south, apart, regions, islands },
    /** Grows with every change, so that no two are believed from the same instant. */
    tick: 0,
    /** Returns once a transaction waits for the event chain's lock. */
    async waitUntilBlocked(): Promise<void> {
      for (let waiting = 0; waiting === 0;) {
        const { rows } = await test.owner.query<{ waiting: string }>(
          `SELECT count(*) AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        waiting = Number(rows[0]?.waiting ?? 0);
      }
    },
    close: () => test.close(),
  };
};

export type RollupWorld = Awaited<ReturnType<typeof rollupWorld>>;
