import { analyticsApi } from '../testing/analytics-api';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';

describe('the figures of a center', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const ofCenter = async (id: number, field: string) =>
    (await api(`{ center(id: "center_${id}") { ${field} } }`)).data?.['center'];

  it('are series with a point for every year; missing is null, and a year is provisional until its reports are due (Art. 19)', async () => {
    const field =
      'series(indicators: ["RD_INVESTMENT", "RD_STAFF"], fromYear: 2024, toYear: 2026) { indicatorCode groupKey points { year value centers provisional } }';
    const point = (year: number, value: string | null, provisional = false) => ({
      year,
      value,
      centers: value === null ? 0 : 1,
      provisional,
    });
    expect(await ofCenter(sample.centers.steel, field)).toEqual({
      series: [
        {
          indicatorCode: 'RD_INVESTMENT',
          groupKey: null,
          points: [point(2024, '200'), point(2025, '150.25'), point(2026, null, true)],
        },
        {
          indicatorCode: 'RD_STAFF',
          groupKey: null,
          points: [point(2024, null), point(2025, '30'), point(2026, null, true)],
        },
      ],
    });
  });

  it('are one series of an indicator that is asked for twice, and none where none is asked for', async () => {
    const codesOf = async (indicators: string) =>
      ofCenter(
        sample.centers.steel,
        `series(indicators: [${indicators}], fromYear: 2025, toYear: 2025) { indicatorCode }`,
      );
    expect(await codesOf('"RD_STAFF", "RD_INVESTMENT", "RD_STAFF"')).toEqual({
      series: [{ indicatorCode: 'RD_STAFF' }, { indicatorCode: 'RD_INVESTMENT' }],
    });
    expect(await codesOf('')).toEqual({ series: [] });
  });

  it('are as they were believed', async () => {
    const at = (asOf: string) =>
      ofCenter(
        sample.centers.mill,
        `series(indicators: ["RD_INVESTMENT"], fromYear: 2025, toYear: 2025, asOf: "${asOf}") { points { value } }`,
      );
    expect(await at('2026-02-28T00:00:00Z')).toEqual({ series: [{ points: [{ value: '25' }] }] });
    expect(await at('2026-03-02T00:00:00Z')).toEqual({ series: [{ points: [{ value: '20' }] }] });
  });

  it('are facts by indicator and year', async () => {
    const field =
      'facts(indicators: ["PATENTS_INVENTION", "RD_STAFF"], fromYear: 2024) { year value indicator { code } }';
    expect(await ofCenter(sample.centers.steel, field)).toEqual({
      facts: [
        { year: 2025, value: '30', indicator: { code: 'RD_STAFF' } },
        { year: 2024, value: '4', indicator: { code: 'PATENTS_INVENTION' } },
        { year: 2025, value: '3', indicator: { code: 'PATENTS_INVENTION' } },
      ],
    });
  });

  it('are read in one statement for one center and for many', async () => {
    const query = (first: number) => `{ centers(first: ${first}) { nodes { id
      series(indicators: ["RD_INVESTMENT"], fromYear: 2022, toYear: 2025) { points { value } }
      facts { value } peerBands(indicators: ["RD_INVESTMENT"], fromYear: 2025, toYear: 2025) { scope } } } }`;
    expect(await api(query(1))).toMatchObject({ errors: [], statements: 1 });
    expect(await api(query(5))).toMatchObject({ errors: [], statements: 1 });
  });

  it.each([
    [
      'an unknown indicator',
      'series(indicators: ["RD_INVESTMENT", "X"], fromYear: 2024, toYear: 2025) { groupKey }',
      'indicators[1]',
    ],
    [
      'an unknown indicator behind one that is asked for twice',
      'series(indicators: ["RD_STAFF", "RD_STAFF", "X"], fromYear: 2024, toYear: 2025) { indicatorCode }',
      'indicators[2]',
    ],
    ['years the wrong way round', 'series(indicators: [], fromYear: 2025, toYear: 2024) { groupKey }', 'fromYear'],
    ['more than 60 years', 'series(indicators: [], fromYear: 1950, toYear: 2010) { groupKey }', 'toYear'],
    ['an unknown indicator of facts', 'facts(indicators: [""]) { year }', 'indicators[0]'],
    ['a year of facts out of bounds', 'facts(toYear: 10000) { year }', 'toYear'],
    [
      'an unknown indicator of peers',
      'peerBands(indicators: ["X"], fromYear: 2024, toYear: 2025) { scope }',
      'indicators[0]',
    ],
  ])('refuse %s', async (_, field, place) => {
    const { errors } = await api(`{ center(id: "center_${sample.centers.steel}") { ${field} } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
  });
});
