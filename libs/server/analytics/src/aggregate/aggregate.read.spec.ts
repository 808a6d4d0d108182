import { analyticsApi } from '../testing/analytics-api';
import { type AggregateNode, aggregatesOf, askAggregates } from '../testing/ask-aggregates';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import type { AggregateArgs, AggregateMeasure } from './aggregate.inputs';

describe('indicatorAggregates (Art. 22)', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const ask = (args: Partial<AggregateArgs>) => {
    const filter = { jurisdictionId: `jurisdiction_${sample.jurisdictions.district}`, ...args.filter };
    const sum: AggregateMeasure = { kind: 'SUM', of: 'RD_INVESTMENT' };
    return aggregatesOf(api, { groupBy: [], measures: [sum], ...args, filter });
  };
  /** Each row as its key and the numbers of its figures. */
  const table = async (args: Partial<AggregateArgs>, key: (row: AggregateNode) => unknown) =>
    (await ask(args)).nodes.map((row) => [
      key(row),
      ...row.values.map(({ value }) => (value === null ? null : Number(value))),
    ]);
  const nothing = () => null;

  it('measures what there is: all kinds over the five values of one indicator', async () => {
    const of = 'RD_INVESTMENT';
    const kinds = ['SUM', 'MEAN', 'MEDIAN', 'P25', 'P75', 'MIN', 'MAX', 'COUNT'] as const;
    const measures = kinds.map((kind) => ({ kind, of }));
    // 2024 and 2025: 10, 20, 50, 80, 150.25, 200
    expect(await table({ filter: { fromYear: 2024 }, measures }, nothing)).toEqual([
      [null, 510.25, 85.0417, 65, 27.5, 132.6875, 10, 200, 6],
    ]);
  });

  it('groups by year, and leaves out what is missing', async () => {
    const rows = await table(
      {
        groupBy: ['YEAR'],
        measures: [
          { kind: 'SUM', of: 'RD_INVESTMENT' },
          { kind: 'COUNT', of: 'RD_INVESTMENT' },
        ],
      },
      (row) => row.year,
    );
    expect(rows).toEqual([
      [2022, 100, 1],
      [2023, 157, 3],
      [2024, 260, 3],
      [2025, 250.25, 3],
    ]);
  });

  it('keeps exact decimals as text', async () => {
    const { nodes } = await ask({ filter: { fromYear: 2025 } });
    expect(nodes[0]?.values[0]?.value).toBe('250.25');
  });

  it.each([
    [
      'FIELD',
      (row: AggregateNode) => row.field?.code,
      [
        ['ADVANCED_MATERIALS', 567.25],
        ['FOOD_AGRICULTURE', 200],
      ],
    ],
    [
      'STATUS',
      (row: AggregateNode) => row.status,
      [
        ['ACTIVE', 730.25],
        ['RECTIFYING', 30],
        ['REVOKED', 7],
      ],
    ],
    ['DIMENSION', (row: AggregateNode) => row.dimension, [['OPERATION', 767.25]]],
    ['INDICATOR', (row: AggregateNode) => row.indicator?.code, [['RD_INVESTMENT', 767.25]]],
  ] as const)('groups by %s', async (group, key, expected) => {
    expect(await table({ groupBy: [group] }, key)).toEqual(expected);
  });

  it('groups by center, department and jurisdiction', async () => {
    const { centers, departments, jurisdictions } = sample;
    expect(await table({ groupBy: ['CENTER'], filter: { fromYear: 2025 } }, (row) => row.center?.id)).toEqual([
      [`center_${centers.steel}`, 150.25],
      [`center_${centers.food}`, 80],
      [`center_${centers.mill}`, 20],
    ]);
    expect(await table({ groupBy: ['DEPARTMENT'], filter: { fromYear: 2025 } }, (row) => row.department?.id)).toEqual([
      [`organisation_${departments.industry}`, 150.25],
      [`organisation_${departments.farming}`, 100],
    ]);
    const everywhere = { jurisdictionId: null, fromYear: 2025 };
    expect(await table({ groupBy: ['JURISDICTION'], filter: everywhere }, (row) => row.jurisdiction?.id)).toEqual([
      [`jurisdiction_${jurisdictions.district}`, 250.25],
      [`jurisdiction_${jurisdictions.beside}`, 1000],
      [`jurisdiction_${jurisdictions.regions}`, 85.5],
    ]);
  });

  it('takes the filter into account: fields, statuses, departments, centers, sources', async () => {
    const sumOf = async (filter: AggregateArgs['filter']) => (await ask({ filter })).nodes[0]?.values[0]?.value ?? null;
    expect(await sumOf({ fieldCodes: ['FOOD_AGRICULTURE'] })).toBe('200');
    expect(await sumOf({ statuses: ['REVOKED'] })).toBe('7');
    expect(await sumOf({ departmentIds: [`organisation_${sample.departments.farming}`], toYear: 2024 })).toBe('100');
    expect(await sumOf({ centerIds: [`center_${sample.centers.mill}`] })).toBe('30');
    expect(await sumOf({ sources: ['REGISTER'] })).toBeNull();
    expect(await sumOf({ fieldCodes: [] })).toBeNull();
  });

  it('divides sums by sums, also of an indicator that the filter does not name', async () => {
    const measures = [
      { kind: 'RATIO', of: 'PATENTS_INVENTION', over: 'RD_INVESTMENT', as: 'patents per yuan' },
    ] as const;
    const args = {
      groupBy: ['YEAR'] as const,
      measures: [...measures],
      filter: { indicatorCodes: ['PATENTS_INVENTION'], fromYear: 2023 },
    };
    const rows = await table({ ...args, groupBy: ['YEAR'] }, (row) => row.year);
    expect(rows).toEqual([
      [2023, null],
      [2024, 0.015384615385],
      [2025, 0.011988011988],
    ]);
  });

  it('counts the catalogue’s indicators where none is named, never their parts beside them', async () => {
    const rows = await table(
      { groupBy: ['INDICATOR'], measures: [{ kind: 'COUNT' }], filter: { fromYear: 2025 } },
      (row) => row.indicator?.code,
    );
    expect(rows).toEqual([
      ['RD_INVESTMENT', 3],
      ['RD_STAFF', 1],
      ['PATENTS_INVENTION', 2],
      ['PATENTS_UTILITY', 1],
      ['TECH_CONTRACT_VOLUME', 1],
    ]);
  });

  it('adds up several indicators of one unit', async () => {
    const filter = { indicatorCodes: ['PATENTS_INVENTION', 'PATENTS_UTILITY'], fromYear: 2025 };
    expect(
      await table({ measures: [{ kind: 'SUM' }, { kind: 'SUM', of: 'PATENTS_UTILITY' }], filter }, nothing),
    ).toEqual([[null, 8, 5]]);
  });

  it('adds up in the currency of the source, apart for each currency', async () => {
    const { nodes } = await ask({
      filter: { jurisdictionId: `jurisdiction_${sample.jurisdictions.regions}` },
      groupBy: ['SOURCE_CURRENCY'],
      measures: [{ kind: 'SOURCE_SUM', of: 'RD_INVESTMENT' }],
    });
    expect(nodes).toMatchObject([
      { sourceCurrency: 'EUR', values: [{ name: 'SOURCE_SUM_RD_INVESTMENT', value: '100.588' }] },
    ]);
  });

  it('reads what was believed at an instant', async () => {
    const filter = { centerIds: [`center_${sample.centers.mill}`], fromYear: 2025 };
    const sumAt = async (asOf: string) =>
      (await ask({ filter, asOf: new Date(asOf) })).nodes[0]?.values[0]?.value ?? null;
    expect(await sumAt('2026-01-19T00:00:00Z')).toBeNull();
    expect(await sumAt('2026-01-20T00:00:00Z')).toBe('25');
    expect(await sumAt('2026-02-28T23:59:59Z')).toBe('25');
    expect(await sumAt('2026-03-01T00:00:00Z')).toBe('20');
  });

  it('keeps rows within bounds', async () => {
    const measures = [{ kind: 'SUM' as const, of: 'RD_INVESTMENT', as: 'rd' }];
    const years = async (having: AggregateArgs['having']) =>
      (await table({ groupBy: ['YEAR'], measures, having }, (row) => row.year)).map(([year]) => year);
    expect(await years([{ measure: 'rd', min: '157' }])).toEqual([2023, 2024, 2025]);
    expect(await years([{ measure: 'rd', min: '157.0001', max: '260' }])).toEqual([2024, 2025]);
    expect(await years([{ measure: 'rd', max: '99' }])).toEqual([]);
  });

  it('orders by figures, missing ones last, and by groups', async () => {
    const measures = [
      { kind: 'SUM' as const, of: 'PATENTS_INVENTION' },
      { kind: 'SUM' as const, of: 'RD_INVESTMENT', as: 'rd' },
    ];
    const years = async (orderBy: AggregateArgs['orderBy']) =>
      (await table({ groupBy: ['YEAR'], measures, orderBy }, (row) => row.year)).map(([year]) => year);
    expect(await years([{ by: 'rd', direction: 'DESC' }])).toEqual([2024, 2025, 2023, 2022]);
    expect(await years([{ by: 'SUM_PATENTS_INVENTION', direction: 'ASC' }])).toEqual([2025, 2024, 2022, 2023]);
    expect(
      await years([
        { by: 'SUM_PATENTS_INVENTION', direction: 'DESC' },
        { by: 'YEAR', direction: 'DESC' },
      ]),
    ).toEqual([2024, 2025, 2023, 2022]);
  });

  it('pages through every row once, in any order, and counts them all', async () => {
    const args: Partial<AggregateArgs> = {
      groupBy: ['YEAR', 'CENTER'],
      measures: [
        { kind: 'SUM', of: 'RD_INVESTMENT' },
        { kind: 'SUM', of: 'PATENTS_INVENTION' },
      ],
      orderBy: [{ by: 'SUM_PATENTS_INVENTION', direction: 'DESC' }],
    };
    const whole = await ask(args);
    const paged: AggregateNode[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await ask({ ...args, first: 2, after });
      paged.push(...page.nodes);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(whole.nodes).toHaveLength(10);
    expect(paged).toEqual(whole.nodes);
    expect(whole.totalCount).toBe(10);
  });

  it('pages from the end as from the beginning', async () => {
    const args: Partial<AggregateArgs> = {
      groupBy: ['YEAR', 'CENTER'],
      orderBy: [{ by: 'SUM_RD_INVESTMENT', direction: 'DESC' }],
    };
    const whole = await ask(args);
    const paged: AggregateNode[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page = await ask({ ...args, last: 3, before });
      paged.unshift(...page.nodes);
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(whole.nodes);
  });

  it('shows regions without field and department, and of a center all that the register holds', async () => {
    const filter = { jurisdictionId: `jurisdiction_${sample.jurisdictions.regions}` };
    const { nodes } = await ask({ groupBy: ['FIELD', 'DEPARTMENT', 'STATUS'], filter });
    expect(nodes).toMatchObject([{ field: null, department: null, status: 'ACTIVE', values: [{ value: '85.5' }] }]);
    const { data } = await api(
      `query ($filter: IndicatorFactFilter) {
        indicatorAggregates(filter: $filter, groupBy: [CENTER], measures: [{ kind: COUNT }]) {
          edges { node { center { name field { code } facts { value } } values { name value } } } } }`,
      { filter: { ...filter, fromYear: 2025 } },
    );
    expect(data).toEqual({
      indicatorAggregates: {
        edges: [
          {
            node: {
              center: { name: 'Wales', field: null, facts: [{ value: '85.5' }] },
              values: [{ name: 'COUNT', value: '1' }],
            },
          },
        ],
      },
    });
  });

  it('names measures as whoever asks does, also behind one plan', async () => {
    const named = async (as: string) =>
      (await ask({ measures: [{ kind: 'COUNT', as }] })).nodes[0]?.values.map(({ name }) => name);
    expect(await named('"quoted" \\ 数')).toEqual(['"quoted" \\ 数']);
    expect(await named("it's")).toEqual(["it's"]);
  });

  it('takes requests that differ in codes, years, bounds and names for one plan', async () => {
    const before = api.api.reads.plans.size;
    const asked = (of: string, fromYear: number, min: string) =>
      ask({
        groupBy: ['YEAR'],
        measures: [
          { kind: 'SUM', of, as: of },
          { kind: 'RATIO', of, over: 'RD_INVESTMENT', as: `ratio of ${of}` },
        ],
        filter: { indicatorCodes: [of], fromYear },
        compareTo: { kind: 'PREVIOUS_MEAN', years: fromYear - 2020 },
        having: [{ measure: of, min }],
        orderBy: [{ by: of, direction: 'DESC' }],
      });
    expect((await asked('PATENTS_INVENTION', 2022, '1')).nodes.map(({ year }) => year)).toEqual([2024, 2025]);
    expect((await asked('PATENTS_UTILITY', 2023, '5')).nodes.map(({ year }) => year)).toEqual([2025]);
    expect(api.api.reads.plans.size - before).toBe(1);
  });

  it('sends one statement, however many groups and measures', async () => {
    const statements = async (args: Partial<AggregateArgs>) => {
      const filter = { fieldCodes: ['ADVANCED_MATERIALS'], statuses: ['ACTIVE' as const], fromYear: 2025 };
      const asked = await askAggregates(api, { groupBy: [], measures: [{ kind: 'COUNT' }], filter, ...args });
      return [asked.statements, asked.errors];
    };
    const measures = (['SUM', 'MEAN', 'P75', 'COUNT'] as const).map((kind) => ({ kind, of: 'RD_STAFF' }));
    const counts = [
      await statements({}),
      await statements({ measures, groupBy: ['YEAR', 'FIELD', 'CENTER'], compareTo: { kind: 'PREVIOUS_CYCLE' } }),
    ];
    expect(counts).toEqual([
      [1, []],
      [1, []],
    ]);
  });
});
