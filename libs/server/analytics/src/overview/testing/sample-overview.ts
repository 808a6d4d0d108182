import { indicatorByCode } from '@wanchuang/domain-indicators';
import { testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { rebuildRollups } from '../../rollup/rebuild-rollups';
import { analyticsApi, entities } from '../../testing/analytics-api';
import type { OverviewFilter } from '../overview.inputs';

const [rd, volume] = [indicatorByCode('RD_INVESTMENT').id, indicatorByCode('TECH_CONTRACT_VOLUME').id];

/**
 * Four centers in one district (the fourth revoked in 2024), two of them evaluated, and one in the district beside; years
 * 2023–2026.
 */
export const sampleOverview = async () => {
  const test = await testDatabase({ entities });
  const make = registryFactory(test);
  await make.catalogue();
  const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
  const place = { jurisdiction_id: await make.jurisdiction({ code: 'D1', parent_id: nation }) };
  const beside = { jurisdiction_id: await make.jurisdiction({ code: 'D2', parent_id: nation }) };
  const [one, two] = [await make.department(place), await make.department(place)];
  const host_id = await make.organisation(place);
  const steel = await make.center({
    ...place,
    host_id,
    department_id: one,
    field_id: 1,
    recognised_on: '2022-03-01',
    legal_form: 'INDEPENDENT_LEGAL_ENTITY',
  });
  const food = await make.center({
    ...place,
    host_id,
    department_id: two,
    field_id: 2,
    recognised_on: '2023-03-01',
    status: 'RECTIFYING',
  });
  const mill = await make.center({ ...place, host_id, department_id: two, field_id: 2, recognised_on: '2025-03-01' });
  const gone = await make.center({
    ...place,
    host_id,
    department_id: one,
    field_id: 1,
    recognised_on: '2022-03-01',
    status: 'REVOKED',
    ended_on: '2024-09-01',
  });
  const far = await make.center({ ...beside, host_id, department_id: one, field_id: 1 });
  const facts: [number, number, number, string][] = [
    [steel, rd, 2023, '100.5'],
    [steel, rd, 2024, '200'],
    [steel, rd, 2025, '150'],
    [food, rd, 2024, '50'],
    [food, rd, 2025, '80'],
    [mill, rd, 2025, '7'],
    [gone, rd, 2023, '40'],
    [far, rd, 2025, '1000'],
    [steel, rd, 2026, '9'],
    [steel, volume, 2025, '0'],
  ];
  for (const [center, indicator, year, value] of facts)
    await make.fact(center, indicator, year, value, { known_from: `${year + 1}-01-20T00:00:00Z` });
  await make.fact(food, rd, 2025, '999', { known_from: '2026-01-10T00:00:00Z', known_until: '2026-01-20T00:00:00Z' }); // corrected since
  const cycle = {
    from_year: 2023,
    to_year: 2025,
    state: 'PUBLISHED',
    cut_off_on: '2026-03-31',
    published_on: '2026-06-01',
  };
  const cycle_id = await make.insert('evaluation_cycle', { ...place, ...cycle });
  await make.insert('evaluation_result', { cycle_id, center_id: steel, total: '91.5', grade: 'EXCELLENT' });
  await make.insert('evaluation_result', { cycle_id, center_id: food, total: '70', grade: 'GOOD' });
  await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));

  const ask = analyticsApi(test);
  const ids = {
    nation: `jurisdiction_${nation}`,
    district: `jurisdiction_${place.jurisdiction_id}`,
    beside: `jurisdiction_${beside.jurisdiction_id}`,
    departments: [`organisation_${one}`, `organisation_${two}`],
    centers: [steel, food, mill, gone].map((id) => `center_${id}`),
  };
  const open = (fields: string, filter: Partial<OverviewFilter> = {}) =>
    ask(`query ($filter: OverviewFilter!) { overview(filter: $filter) { ${fields} } }`, {
      filter: { jurisdictionId: ids.district, ...filter },
    });
  return {
    ids,
    ask,
    open,
    /** What the district's overview says, in one statement. */
    async found(fields: string, filter: Partial<OverviewFilter> = {}) {
      const { data, errors, statements } = await open(fields, filter);
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
      return JSON.parse(JSON.stringify(data?.['overview']));
    },
    close: () => test.close(),
  };
};

export type SampleOverview = Awaited<ReturnType<typeof sampleOverview>>;
