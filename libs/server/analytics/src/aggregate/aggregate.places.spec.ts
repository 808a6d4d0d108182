import { analyticsApi } from '../testing/analytics-api';
import { aggregatesOf } from '../testing/ask-aggregates';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import type { AggregateArgs, AggregateMeasure } from './aggregate.inputs';

describe('shares, ranks and percentiles of indicatorAggregates (Art. 22)', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const of = 'RD_INVESTMENT';
  const ask = async (args: Partial<AggregateArgs>) => {
    const filter = { jurisdictionId: `jurisdiction_${sample.jurisdictions.district}`, ...args.filter };
    return (await aggregatesOf(api, { groupBy: [], measures: [], ...args, filter })).nodes;
  };
  const numbers = (row: { readonly values: readonly { readonly value: string | null }[] }) =>
    row.values.map(({ value }) => (value === null ? null : Number(value)));

  /** What each center's sum comes to in its field and year, worked out beside the database. */
  const byHand = (rows: readonly { readonly alike: string; readonly sum: number }[]) =>
    rows.map(({ alike, sum }) => {
      const others = rows.filter((row) => row.alike === alike);
      const larger = others.filter((row) => row.sum > sum).length;
      const smaller = others.filter((row) => row.sum < sum).length;
      const total = others.reduce((before, row) => before + row.sum, 0);
      return [
        sum,
        total === 0 ? null : Number((sum / total).toFixed(6)),
        larger + 1,
        others.length > 1 ? Number((smaller / (others.length - 1)).toFixed(4)) : null,
      ];
    });

  it('places each center in its field, for each year by itself', async () => {
    const within: AggregateMeasure['within'] = ['FIELD'];
    const rows = await ask({
      groupBy: ['YEAR', 'FIELD', 'CENTER'],
      measures: [
        { kind: 'SUM', of },
        { kind: 'SHARE', of, within },
        { kind: 'RANK', of, within },
        { kind: 'PERCENTILE', of, within },
      ],
      orderBy: [
        { by: 'FIELD', direction: 'ASC' },
        { by: 'RANK_RD_INVESTMENT', direction: 'ASC' },
      ],
    });
    expect(rows).toHaveLength(10);
    expect(rows.map(numbers)).toEqual(
      byHand(rows.map((row) => ({ alike: `${row.year} ${row.field?.code}`, sum: Number(row.values[0]?.value) }))),
    );
    expect(rows.some((row) => row.values[2]?.value === '2')).toBe(true);
  });

  it('places rows among all of a year without `within`; what has no sum has no place', async () => {
    const rows = await ask({
      filter: { fromYear: 2025 },
      groupBy: ['YEAR', 'CENTER'],
      measures: [
        { kind: 'COUNT', of },
        { kind: 'RANK', of: 'PATENTS_INVENTION' },
        { kind: 'RANK', of },
      ],
      orderBy: [{ by: 'RANK_RD_INVESTMENT', direction: 'ASC' }],
    });
    // none of the third's patents is known: it has no place among them
    expect(rows.map(numbers)).toEqual([
      [1, expect.anything(), 1],
      [1, expect.anything(), 2],
      [1, null, 3],
    ]);
  });

  it('shares a year among indicators of one unit, and refuses to mix units', async () => {
    const filter = { indicatorCodes: ['PATENTS_INVENTION', 'PATENTS_UTILITY'], fromYear: 2025 };
    const measures: AggregateMeasure[] = [{ kind: 'SHARE', within: ['YEAR'], as: 'share' }];
    const rows = await ask({ filter, groupBy: ['YEAR', 'INDICATOR'], measures });
    expect(rows.map(numbers)).toEqual([[0.375], [0.625]]);
    await expect(ask({ filter: { fromYear: 2025 }, groupBy: ['YEAR', 'INDICATOR'], measures })).rejects.toThrow(
      /SHARE would mix the units .* name it in `within`/,
    );
  });

  it('tells a ratio per so many, exactly', async () => {
    const rows = await ask({
      filter: { fromYear: 2025 },
      measures: [
        { kind: 'RATIO', of: 'PATENTS_INVENTION', over: of, per: '1000', as: 'per thousand' },
        { kind: 'SUM', of: 'PATENTS_INVENTION' },
        { kind: 'SUM', of },
      ],
    });
    const [perThousand, patents, yuan] = numbers(rows[0] ?? { values: [] });
    expect(perThousand).toBeCloseTo(((patents ?? NaN) * 1000) / (yuan ?? NaN), 10);
  });

  it('keeps and orders rows by what they are compared with', async () => {
    const asked: Partial<AggregateArgs> = {
      groupBy: ['YEAR'],
      measures: [{ kind: 'SUM', of, as: 'rd' }],
      compareTo: { kind: 'PREVIOUS_YEAR' },
    };
    const years = async (args: Partial<AggregateArgs>) => (await ask({ ...asked, ...args })).map(({ year }) => year);
    // 100, 157, 260, 250.25
    expect(await years({ having: [{ measure: 'rd', figure: 'CHANGE', above: '0' }] })).toEqual([2023, 2024]);
    expect(await years({ having: [{ measure: 'rd', figure: 'CHANGE', below: '0' }] })).toEqual([2025]);
    expect(await years({ having: [{ measure: 'rd', figure: 'CHANGE', above: '57' }] })).toEqual([2024]);
    expect(await years({ having: [{ measure: 'rd', figure: 'CHANGE', min: '57' }] })).toEqual([2023, 2024]);
    expect(await years({ having: [{ measure: 'rd', figure: 'PREVIOUS', max: '157' }] })).toEqual([2023, 2024]);
    expect(await years({ orderBy: [{ by: 'rd', figure: 'CHANGE_RATE', direction: 'DESC' }] })).toEqual([
      2024, 2023, 2025, 2022,
    ]);
  });

  it.each<[string, Partial<AggregateArgs>, string]>([
    ['a group that is none', { measures: [{ kind: 'RANK', of, within: ['FIELD'] }] }, 'FIELD is not in groupBy'],
    ['rows alike of a sum', { measures: [{ kind: 'SUM', of, within: [] }] }, 'have rows alike'],
    ['a sum per something', { measures: [{ kind: 'SUM', of, per: '10' }] }, 'only a RATIO is per something'],
    [
      'a ratio per nothing',
      { measures: [{ kind: 'RATIO', of, over: of, per: '0' }] },
      'measures[0].per: a number above 0 is wanted',
    ],
    [
      'a change without a comparison',
      { measures: [{ kind: 'SUM', of, as: 'rd' }], having: [{ measure: 'rd', figure: 'CHANGE', above: '0' }] },
      'CHANGE wants compareTo',
    ],
    [
      'the change of a group',
      {
        groupBy: ['YEAR'],
        measures: [{ kind: 'SUM', of }],
        compareTo: { kind: 'PREVIOUS_YEAR' },
        orderBy: [{ by: 'YEAR', figure: 'CHANGE', direction: 'ASC' }],
      },
      'a group is its value only',
    ],
    [
      'places among the money of several places',
      {
        filter: { jurisdictionId: null as never },
        groupBy: ['FIELD', 'CENTER'],
        measures: [{ kind: 'RANK', of, within: ['FIELD'] }],
      },
      'count in CNY and GBP, which are never added up',
    ],
  ])('refuses %s', async (_, args, message) => {
    await expect(ask(args)).rejects.toThrow(message);
  });
});
