import { indicatorByCode, type IndicatorCode } from '@wanchuang/domain-indicators';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { synchroniseCatalogue } from '../catalogue';
import { rebuildRollups } from '../rollup/rebuild-rollups';
import { entities } from './analytics-api';

type Values = Partial<Record<number, number | string>>;

/**
 * Two districts of one nation and a root of regions that counts in pounds. In the first district: steel (field 1), food
 * and mill (field 2), gone (field 1, revoked); in the second: far (field 1). Values are small, so that sums can be done by hand.
 */
export const sampleFigures = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
  const make = registryFactory(test);
  const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
  const district = await make.jurisdiction({ code: 'D1', parent_id: nation });
  const beside = await make.jurisdiction({ code: 'D2', parent_id: nation });
  const regions = await make.jurisdiction({ code: 'UK', level: 'STATISTICS', currency: 'GBP' });
  const industry = await make.department({ jurisdiction_id: district });
  const farming = await make.department({ jurisdiction_id: district });
  const host_id = await make.organisation({ jurisdiction_id: district });
  const place = { jurisdiction_id: district, host_id, department_id: industry };

  const centers = {
    steel: await make.center({ ...place, name: '钢铁', field_id: 1 }),
    food: await make.center({ ...place, name: '食品', field_id: 2, department_id: farming }),
    mill: await make.center({ ...place, name: '粮油', field_id: 2, department_id: farming, status: 'RECTIFYING' }),
    gone: await make.center({ ...place, name: '旧中心', status: 'REVOKED', ended_on: '2025-06-01' }),
    far: await make.center({ ...place, name: '远方', jurisdiction_id: beside }),
    withdrawn: await make.center({ ...place, name: '撤回', withdrawn_at: '2026-01-01T00:00:00Z' }),
    wales: await make.insert('center', {
      kind: 'REGION',
      jurisdiction_id: regions,
      code: 'UKL',
      name: 'Wales',
      field_id: 0,
      legal_form: 'NOT_APPLICABLE',
      formation_mode: 'NOT_APPLICABLE',
      status: 'ACTIVE',
    }),
  };
  type CenterName = keyof typeof centers;

  const facts = async (center: CenterName, code: IndicatorCode, values: Values, row = {}): Promise<void> => {
    const { id } = indicatorByCode(code);
    for (const [year, value] of Object.entries(values))
      await make.fact(centers[center], id, Number(year), value ?? 0, {
        known_from: `${Number(year) + 1}-01-20T00:00:00Z`,
        ...row,
      });
  };

  await facts('steel', 'RD_INVESTMENT', { 2022: 100, 2023: 110, 2024: 200, 2025: '150.25' });
  await facts('food', 'RD_INVESTMENT', { 2023: 40, 2024: 50, 2025: 80 });
  await facts('mill', 'RD_INVESTMENT', { 2024: 10, 2025: 20 });
  await facts('gone', 'RD_INVESTMENT', { 2023: 7 });
  await facts('far', 'RD_INVESTMENT', { 2025: 1000 });
  await facts('withdrawn', 'RD_INVESTMENT', { 2025: 5555 });
  await facts('steel', 'PATENTS_INVENTION', { 2024: 4, 2025: 3 });
  await facts('food', 'PATENTS_INVENTION', { 2025: 0 });
  await facts('steel', 'PATENTS_UTILITY', { 2025: 5 });
  await facts('steel', 'RD_STAFF', { 2025: 30 });
  await facts('steel', 'TECH_CONTRACT_VOLUME', { 2025: 90 });
  await facts('steel', 'TECH_CONTRACT_VOLUME_DEVELOPMENT', { 2025: 90 });
  // Corrected on 2026-03-01: until then the year 2025 of mill was believed to be 25.
  await test.owner.query(
    `UPDATE indicator_fact SET known_from = '2026-03-01T00:00:00Z' WHERE center_id = $1 AND year = 2025`,
    [centers.mill],
  );
  await facts('mill', 'RD_INVESTMENT', { 2025: 25 }, { known_until: '2026-03-01T00:00:00Z' });
  const importId = await make.insert('import_run', {
    jurisdiction_id: regions,
    file_name: 'regions.csv',
    file_sha256: 'x',
    mapping: '{}',
    state: 'LOADED',
    created_at: '2026-02-01T00:00:00Z',
  });
  const imported = { source: 'IMPORT', import_id: importId, source_line: 2, source_column: 'rd' };
  await facts(
    'wales',
    'RD_INVESTMENT',
    { 2025: '85.5' },
    { ...imported, source_value: '100.588', source_currency: 'EUR', source_rate: '0.85' },
  );
  await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));

  return {
    test,
    make,
    centers,
    facts,
    jurisdictions: { nation, district, beside, regions },
    departments: { industry, farming },
    close: () => test.close(),
  };
};

export type SampleFigures = Awaited<ReturnType<typeof sampleFigures>>;
