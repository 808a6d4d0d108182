import 'reflect-metadata';
import type { OverviewFilter, OverviewGroup } from './overview.inputs';
import { type SampleOverview, sampleOverview } from './testing/sample-overview';

interface Series {
  indicatorCode: string;
  groupKey: string | null;
  points: { year: number; value: string | null; centers: number; provisional: boolean }[];
}

describe('the series of an overview', () => {
  let sample: SampleOverview;

  beforeAll(async () => {
    sample = await sampleOverview();
  });
  afterAll(() => sample?.close());

  const whole = async (group: OverviewGroup, filter: Partial<OverviewFilter> = {}, indicators = ['RD_INVESTMENT']) => {
    const fields = `series(indicators: ${JSON.stringify(indicators)}, groupBy: ${group}) { indicatorCode groupKey points { year value centers provisional } }`;
    const { series }: { series: Series[] } = await sample.found(fields, filter);
    return series;
  };
  const series = async (group: OverviewGroup, filter: Partial<OverviewFilter> = {}, indicators = ['RD_INVESTMENT']) =>
    (await whole(group, filter, indicators)).map((one) => [one.groupKey, ...one.points.map((point) => point.value)]);

  it('sums current facts per year; what is missing is null, and zero is zero', async () => {
    expect(await series('NONE')).toEqual([[null, '140.5', '250', '237', '9']]);
    expect(await series('NONE', {}, ['TECH_CONTRACT_VOLUME', 'RD_STAFF'])).toEqual([
      [null, null, null, '0', null],
      [null, null, null, null, null],
    ]);
  });

  it('says how many centers have a value, and which year is provisional', async () => {
    const [all] = await whole('NONE');
    expect(all?.points.map((point) => [point.centers, point.provisional])).toEqual([
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
      [sample.ids.departments[0], '140.5', '200', '150', '9'],
      [sample.ids.departments[1], null, '50', '87', null],
    ]);
    expect(await series('JURISDICTION', { jurisdictionId: sample.ids.nation, fromYear: 2025, toYear: 2025 })).toEqual([
      [sample.ids.district, '237'],
      [sample.ids.beside, '1000'],
    ]);
    expect(await series('DEPARTMENT', { jurisdictionId: sample.ids.nation, fromYear: 2025, toYear: 2025 })).toEqual([
      [null, '1237'],
    ]);
    expect(await series('NONE', { jurisdictionId: sample.ids.nation, fromYear: 2025, toYear: 2025 })).toEqual([
      [null, '1237'],
    ]);
  });

  it('filters by field, status and department, above the district too', async () => {
    expect(await series('NONE', { statuses: ['REVOKED'] })).toEqual([[null, '40']]);
    expect(await series('NONE', { fieldCodes: ['FOOD_AGRICULTURE'], statuses: ['RECTIFYING'] })).toEqual([
      [null, '50', '80'],
    ]);
    expect(
      await series('NONE', { jurisdictionId: sample.ids.nation, departmentIds: [sample.ids.departments[1] ?? ''] }),
    ).toEqual([[null, '50', '87']]);
    expect(await series('NONE', { fieldCodes: [] })).toEqual([[null]]);
    expect(await series('FIELD', { fieldCodes: [] })).toEqual([]);
  });

  it('asks one statement for many series of several overviews', async () => {
    const query = `query ($filter: OverviewFilter!, $nation: OverviewFilter!) {
      district: overview(filter: $filter) { years ...plots movers(indicatorCode: "RD_INVESTMENT") { year } }
      nation: overview(filter: $nation) { ...plots below: series(indicators: ["RD_INVESTMENT"], groupBy: JURISDICTION) { groupKey } }
    }
    fragment plots on Overview {
      whole: series(indicators: ["RD_INVESTMENT", "TECH_CONTRACT_VOLUME"]) { indicatorCode points { value } }
      fields: series(indicators: ["TECH_CONTRACT_VOLUME", "RD_INVESTMENT"], groupBy: FIELD) { indicatorCode groupKey years: points { year } values: points { value } }
      departments: series(indicators: ["RD_INVESTMENT"], groupBy: DEPARTMENT) { groupKey points { centers } }
    }`;
    const variables = {
      filter: { jurisdictionId: sample.ids.district },
      nation: { jurisdictionId: sample.ids.nation, fromYear: 2025 },
    };
    const { data, errors, statements } = await sample.ask(query, variables);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      district: {
        years: [2023, 2024, 2025, 2026],
        whole: [
          {
            indicatorCode: 'RD_INVESTMENT',
            points: [{ value: '140.5' }, { value: '250' }, { value: '237' }, { value: '9' }],
          },
          { indicatorCode: 'TECH_CONTRACT_VOLUME' },
        ],
        fields: [
          { indicatorCode: 'TECH_CONTRACT_VOLUME', groupKey: 'ADVANCED_MATERIALS' },
          { indicatorCode: 'RD_INVESTMENT', groupKey: 'ADVANCED_MATERIALS' },
          { groupKey: 'FOOD_AGRICULTURE', years: [{}, {}, { year: 2025 }, {}], values: [{}, {}, { value: '87' }, {}] },
        ],
        departments: [{ points: [{ centers: 2 }, { centers: 1 }, { centers: 1 }, { centers: 1 }] }, {}],
        movers: { year: 2025 },
      },
      nation: {
        whole: [{ points: [{ value: '1237' }, { value: '9' }] }, {}],
        departments: [{ groupKey: null }],
        below: [{ groupKey: sample.ids.district }, { groupKey: sample.ids.beside }],
      },
    });
  });
});
