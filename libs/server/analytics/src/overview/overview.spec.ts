import { allIndicators } from '@wanchuang/domain-indicators';
import { RequestContext } from '@wanchuang/server-platform';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { rebuildRollups } from '../rollup/rebuild-rollups';
import { readCenterFigures } from './overview-centers.read';
import { readMovers } from './overview-movers.read';
import { readOverviewSeries } from './overview-series.read';
import type { OverviewFilter, OverviewGroup } from './overview.inputs';
import { readOverview } from './overview.read';

const idOf = (code: string): number => allIndicators.find((indicator) => indicator.code === code)?.id ?? 0;
const [rd, volume] = [idOf('RD_INVESTMENT'), idOf('TECH_CONTRACT_VOLUME')];

describe('the overview', () => {
  let test: TestDatabase;
  const ids = { nation: '', district: '', departments: ['', ''], centers: [0, 0, 0, 0] };

  // Four centers in one district (the fourth revoked in 2024), one in the district beside; years 2023–2026.
  beforeAll(async () => {
    test = await testDatabase();
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
    await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));
    Object.assign(ids, {
      nation: `jurisdiction_${nation}`,
      district: `jurisdiction_${place.jurisdiction_id}`,
      departments: [`organisation_${one}`, `organisation_${two}`],
      centers: [steel, food, mill, gone],
    });
  });
  afterAll(() => test?.close());

  const open = async (filter: Partial<OverviewFilter> = {}) => {
    const context = new RequestContext(test.database, testClock);
    return { context, overview: await readOverview(context, { jurisdictionId: ids.district, ...filter }) };
  };
  const series = async (group: OverviewGroup, filter: Partial<OverviewFilter> = {}, indicators = ['RD_INVESTMENT']) => {
    const { context, overview } = await open(filter);
    const found = await readOverviewSeries(context, overview, indicators, group);
    return found.map((one) => [one.groupKey, ...one.points.map((point) => point.value)]);
  };

  it('cuts its years to those with values, and knows the last whose reports are due (Art. 19)', async () => {
    const { overview } = await open({ fromYear: 2000, toYear: 2100 });
    expect(overview).toMatchObject({
      years: [2023, 2024, 2025, 2026],
      latestYear: 2025,
      dataCutOff: new Date('2027-01-20T00:00:00Z'),
    });
    expect((await open({ toYear: 2024 })).overview).toMatchObject({ years: [2023, 2024], latestYear: 2024 });
  });

  it('sums current facts per year; what is missing is null, and zero is zero', async () => {
    expect(await series('NONE')).toEqual([[null, '140.5', '250', '237', '9']]);
    expect(await series('NONE', {}, ['TECH_CONTRACT_VOLUME', 'RD_STAFF'])).toEqual([
      [null, null, null, '0', null],
      [null, null, null, null, null],
    ]);
  });

  it('says how many centers have a value, and which year is provisional', async () => {
    const { context, overview } = await open();
    const [whole] = await readOverviewSeries(context, overview, ['RD_INVESTMENT'], 'NONE');
    expect(whole?.points.map((point) => [point.centers, point.provisional])).toEqual([
      [2, false],
      [2, false],
      [3, false],
      [1, true],
    ]);
  });

  it('breaks down by field, department and jurisdiction, each adding up to the whole', async () => {
    expect(await series('FIELD')).toEqual([
      ['ADVANCED_MATERIALS', '140.5', '200', '150', '9'],
      ['FOOD_AGRICULTURE', null, '50', '87', null],
    ]);
    expect(await series('DEPARTMENT')).toEqual([
      [ids.departments[0], '140.5', '200', '150', '9'],
      [ids.departments[1], null, '50', '87', null],
    ]);
    expect(
      (await series('JURISDICTION', { jurisdictionId: ids.nation, fromYear: 2025, toYear: 2025 })).map(
        ([, value]) => value,
      ),
    ).toEqual(['237', '1000']);
    expect(await series('NONE', { jurisdictionId: ids.nation, fromYear: 2025, toYear: 2025 })).toEqual([
      [null, '1237'],
    ]);
  });

  it('filters by field, status and department, above the district too', async () => {
    expect(await series('NONE', { statuses: ['REVOKED'] })).toEqual([[null, '40']]);
    expect(await series('NONE', { fieldCodes: ['FOOD_AGRICULTURE'], statuses: ['RECTIFYING'] })).toEqual([
      [null, '50', '80'],
    ]);
    expect(await series('NONE', { jurisdictionId: ids.nation, departmentIds: [ids.departments[1] ?? ''] })).toEqual([
      [null, '50', '87'],
    ]);
    expect(await series('NONE', { fieldCodes: [] })).toEqual([[null]]);
  });

  it('counts centers in being now, and at the end of each year', async () => {
    const { context, overview } = await open({ toYear: 2025 });
    const figures = await readCenterFigures(context, overview);
    expect(figures).toMatchObject({
      total: 3,
      independent: 1,
      byStatus: [
        { status: 'ACTIVE', centers: 2 },
        { status: 'RECTIFYING', centers: 1 },
        { status: 'REVOKED', centers: 1 },
      ],
      byField: [
        { fieldKey: 2, centers: 2 },
        { fieldKey: 1, centers: 1 },
      ],
      byYear: [
        { year: 2023, centers: 3 },
        { year: 2024, centers: 2 },
        { year: 2025, centers: 3 },
      ],
    });
    expect(figures.byDepartment.map((one) => one.centers)).toEqual([2, 1]);
  });

  it('names who moved most in the latest year', async () => {
    const { context, overview } = await open();
    const [steel, food] = ids.centers;
    expect(await readMovers(context, overview, 'RD_INVESTMENT', 5)).toMatchObject({
      year: 2025,
      rises: [{ centerKey: food, value: '80', previous: '50', change: '30', changeRate: '0.6000' }],
      falls: [{ centerKey: steel, value: '150', previous: '200', change: '-50', changeRate: '-0.2500' }],
    });
  });

  it('asks as few statements for many series of many centers as for one of one', async () => {
    const { context, overview } = await open();
    const before = context.reader.statements;
    await Promise.all(
      (['NONE', 'FIELD', 'DEPARTMENT', 'NONE', 'FIELD'] as const).map((group) =>
        readOverviewSeries(context, overview, ['RD_INVESTMENT', 'TECH_CONTRACT_VOLUME'], group),
      ),
    );
    await Promise.all(['RD_INVESTMENT', 'TECH_CONTRACT_VOLUME'].map((code) => readMovers(context, overview, code, 3)));
    expect(context.reader.statements - before).toBe(2);
  });

  it.each([
    ['an unknown indicator', () => series('NONE', {}, ['HAPPINESS']), 'indicators[0]'],
    [
      'movers that are not kept',
      async () => {
        const { context, overview } = await open();
        return readMovers(context, overview, 'RD_STAFF', 5);
      },
      'indicatorCode',
    ],
    [
      'more movers than are kept',
      async () => {
        const { context, overview } = await open();
        return readMovers(context, overview, 'RD_INVESTMENT', 6);
      },
      'first',
    ],
    ['a year that is none', () => open({ fromYear: 20250 }), 'filter.fromYear'],
    ['an unknown department', () => open({ departmentIds: ['organisation_999999'] }), 'filter.departmentIds[0]'],
  ])('refuses %s, naming the place', async (_, ask, place) => {
    await expect(ask()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { place } });
  });
});
