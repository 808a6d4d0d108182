import { analyticsApi } from '../testing/analytics-api';
import { aggregatesOf } from '../testing/ask-aggregates';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import type { AggregateArgs } from './aggregate.inputs';

describe('indicatorAggregates with compareTo', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
    const cycle = (jurisdiction_id: number, from_year: number, to_year: number, row: object = {}) =>
      sample.make.insert('evaluation_cycle', {
        jurisdiction_id,
        from_year,
        to_year,
        state: 'PUBLISHED',
        cut_off_on: `${to_year + 1}-03-01`,
        published_on: `${to_year + 1}-06-01`,
        ...row,
      });
    const { district, regions } = sample.jurisdictions;
    await cycle(district, 2022, 2023);
    await cycle(district, 2024, 2025);
    await cycle(district, 2021, 2024, { state: 'SCORING', published_on: null });
    await cycle(regions, 2024, 2024);
  });
  afterAll(() => sample?.close());

  const compare = async (compareTo: AggregateArgs['compareTo'], args: Partial<AggregateArgs> = {}) => {
    const filter = { jurisdictionId: `jurisdiction_${sample.jurisdictions.district}`, ...args.filter };
    const page = await aggregatesOf(api, {
      groupBy: ['YEAR'],
      measures: [{ kind: 'SUM', of: 'RD_INVESTMENT' }],
      first: 50,
      ...args,
      filter,
      compareTo,
    });
    return page.nodes.flatMap(({ year, values }) =>
      values.map(({ value, previous, change, changeRate }) =>
        [year, value, previous, change, changeRate].map((text) => (text === null ? null : Number(text))),
      ),
    );
  };

  it('compares with the year before, also where that is before the filter’s first', async () => {
    expect(await compare({ kind: 'PREVIOUS_YEAR' }, { filter: { fromYear: 2023 } })).toEqual([
      [2023, 157, 100, 57, 0.57],
      [2024, 260, 157, 103, 0.6561],
      [2025, 250.25, 260, -9.75, -0.0375],
    ]);
  });

  it('has nothing to compare the first year with', async () => {
    expect((await compare({ kind: 'PREVIOUS_YEAR' }))[0]).toEqual([2022, 100, null, null, null]);
  });

  it('compares with the mean of the years before that have a value', async () => {
    expect(await compare({ kind: 'PREVIOUS_MEAN', years: 3 }, { filter: { fromYear: 2024 } })).toEqual([
      [2024, 260, 128.5, 131.5, 1.0233],
      [2025, 250.25, 172.3333, 77.9167, 0.4521],
    ]);
  });

  it('compares with the mean of the published cycle before the year’s own, of the filter’s jurisdiction', async () => {
    // The cycle 2021–2024 is not published, and 2024 is the regions'.
    expect(await compare({ kind: 'PREVIOUS_CYCLE' }, { filter: { fromYear: 2023 } })).toEqual([
      [2023, 157, null, null, null],
      [2024, 260, 128.5, 131.5, 1.0233],
      [2025, 250.25, 128.5, 121.75, 0.9475],
    ]);
  });

  it('compares within each group, and has no rate of what was 0', async () => {
    await sample.facts('mill', 'RD_INVESTMENT', { 2023: 0 });
    const rows = await compare(
      { kind: 'PREVIOUS_YEAR' },
      { groupBy: ['CENTER', 'YEAR'], filter: { fromYear: 2024, toYear: 2024 } },
    );
    expect(rows).toEqual([
      [2024, 200, 110, 90, 0.8182],
      [2024, 50, 40, 10, 0.25],
      [2024, 10, 0, 10, null],
    ]);
  });

  it('shows no group that had values only before', async () => {
    const rows = await compare(
      { kind: 'PREVIOUS_YEAR' },
      { groupBy: ['STATUS', 'YEAR'], filter: { fromYear: 2024, toYear: 2024 } },
    );
    expect(rows.map((row) => row[1])).toEqual([250, 10]);
  });
});
