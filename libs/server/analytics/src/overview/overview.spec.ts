import 'reflect-metadata';
import type { OverviewFilter } from './overview.inputs';
import { type SampleOverview, sampleOverview } from './testing/sample-overview';

describe('the overview', () => {
  let sample: SampleOverview;

  beforeAll(async () => {
    sample = await sampleOverview();
  });
  afterAll(() => sample?.close());

  it('cuts its years to those with values, and knows the last whose reports are due (Art. 19)', async () => {
    expect(await sample.found('years latestYear dataCutOff', { fromYear: 2000, toYear: 2100 })).toEqual({
      years: [2023, 2024, 2025, 2026],
      latestYear: 2025,
      dataCutOff: '2027-01-20T00:00:00.000Z',
    });
    expect(await sample.found('years latestYear', { toYear: 2024 })).toEqual({ years: [2023, 2024], latestYear: 2024 });
  });

  it('has neither years nor figures where nothing is known', async () => {
    const fields = `years latestYear dataCutOff centers { total byStatus { centers } byYear { year } }
      movers(indicatorCode: "RD_INVESTMENT") { year rises { value } } evaluations { fromYear }`;
    expect(await sample.found(fields, { fieldCodes: [] })).toEqual({
      years: [],
      latestYear: null,
      dataCutOff: null,
      centers: { total: 0, byStatus: [], byYear: [] },
      movers: { year: 0, rises: [] },
      evaluations: [],
    });
  });

  it('counts centers in being now, and at the end of each year; Art. 4: those that are legal entities of their own', async () => {
    const fields = `centers { total independent byStatus { status centers } byField { field { code } centers }
      byDepartment { department { id } centers } byYear { year centers } }`;
    expect(await sample.found(fields, { toYear: 2025 })).toEqual({
      centers: {
        total: 3,
        independent: 1,
        byStatus: [
          { status: 'ACTIVE', centers: 2 },
          { status: 'RECTIFYING', centers: 1 },
          { status: 'REVOKED', centers: 1 },
        ],
        byField: [
          { field: { code: 'FOOD_AGRICULTURE' }, centers: 2 },
          { field: { code: 'ADVANCED_MATERIALS' }, centers: 1 },
        ],
        byDepartment: [
          { department: { id: sample.ids.departments[1] }, centers: 2 },
          { department: { id: sample.ids.departments[0] }, centers: 1 },
        ],
        byYear: [
          { year: 2023, centers: 3 },
          { year: 2024, centers: 2 },
          { year: 2025, centers: 3 },
        ],
      },
    });
  });

  it('names who moved most in the latest year', async () => {
    const [steel, food] = sample.ids.centers;
    const mover = '{ center { id } value previous change changeRate }';
    expect(
      await sample.found(
        `jurisdiction { id } movers(indicatorCode: "RD_INVESTMENT") { year rises ${mover} falls ${mover} }`,
      ),
    ).toEqual({
      jurisdiction: { id: sample.ids.district },
      movers: {
        year: 2025,
        rises: [{ center: { id: food }, value: '80', previous: '50', change: '30', changeRate: '0.6' }],
        falls: [{ center: { id: steel }, value: '150', previous: '200', change: '-50', changeRate: '-0.25' }],
      },
    });
    expect(
      await sample.found('movers(indicatorCode: "RD_INVESTMENT", first: 0) { rises { value } falls { value } }'),
    ).toEqual({
      movers: { rises: [], falls: [] },
    });
  });

  it('tells how cycles came out that overlap its years, of its centers', async () => {
    const evaluations = async (filter: Partial<OverviewFilter>) =>
      (await sample.found('evaluations { fromYear participants total { median exact } results { centerId } }', filter))
        .evaluations;
    const [steel, food] = sample.ids.centers;
    expect(await evaluations({ toYear: 2023 })).toEqual([
      {
        fromYear: 2023,
        participants: 2,
        total: { median: '80.75', exact: true },
        results: [{ centerId: steel }, { centerId: food }],
      },
    ]);
    expect(await evaluations({ fieldCodes: ['FOOD_AGRICULTURE'] })).toMatchObject([{ participants: 1 }]);
    expect(await evaluations({ fromYear: 2026 })).toEqual([]);
  });
});
