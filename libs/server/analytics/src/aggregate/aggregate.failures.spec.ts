import { analyticsApi } from '../testing/analytics-api';
import { askAggregates } from '../testing/ask-aggregates';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import type { AggregateArgs, AggregateMeasure } from './aggregate.inputs';

const sum: AggregateMeasure = { kind: 'SUM', of: 'RD_INVESTMENT' };
const china = { filter: { fieldCodes: ['ADVANCED_MATERIALS'] } };

/** Each refusal with its code and the place that it names. */
const cases: readonly { title: string; input: Partial<AggregateArgs>; code: string; place: string }[] = [
  {
    title: 'an unknown indicator in the filter',
    input: { filter: { indicatorCodes: ['RD_INVESTMENT', 'RD'] } },
    code: 'BAD_USER_INPUT',
    place: 'filter.indicatorCodes[1]',
  },
  {
    title: 'an unknown field',
    input: { filter: { fieldCodes: ['MAGIC'] } },
    code: 'BAD_USER_INPUT',
    place: 'filter.fieldCodes[0]',
  },
  {
    title: 'an unknown jurisdiction',
    input: { filter: { jurisdictionId: 'jurisdiction_999' } },
    code: 'BAD_USER_INPUT',
    place: 'filter.jurisdictionId',
  },
  {
    title: 'an id of another type',
    input: { filter: { jurisdictionId: 'center_1' } },
    code: 'BAD_USER_INPUT',
    place: 'filter.jurisdictionId',
  },
  {
    title: 'an unknown department',
    input: { filter: { departmentIds: ['organisation_999'] } },
    code: 'BAD_USER_INPUT',
    place: 'filter.departmentIds[0]',
  },
  {
    title: 'an id that is none of a center',
    input: { filter: { centerIds: ['4'] } },
    code: 'BAD_USER_INPUT',
    place: 'filter.centerIds[0]',
  },
  {
    title: 'years the wrong way round',
    input: { filter: { fromYear: 2025, toYear: 2024 } },
    code: 'BAD_USER_INPUT',
    place: 'filter.fromYear',
  },
  {
    title: 'a year out of bounds',
    input: { filter: { toYear: 99999 } },
    code: 'BAD_USER_INPUT',
    place: 'filter.toYear',
  },
  {
    title: 'a group twice',
    input: { groupBy: ['YEAR', 'FIELD', 'YEAR'] },
    code: 'BAD_USER_INPUT',
    place: 'groupBy[2]',
  },
  { title: 'no measure', input: { measures: [] }, code: 'BAD_USER_INPUT', place: 'measures' },
  {
    title: 'too many measures',
    input: { measures: Array.from({ length: 21 }, (_, index) => ({ ...sum, as: `m${index}` })) },
    code: 'BAD_USER_INPUT',
    place: 'measures',
  },
  {
    title: 'an unknown indicator of a measure',
    input: { measures: [sum, { kind: 'SUM', of: 'X' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[1].of',
  },
  {
    title: 'an unknown indicator below the line',
    input: { measures: [{ kind: 'RATIO', of: 'RD_STAFF', over: 'X' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0].over',
  },
  {
    title: 'a ratio without what is below the line',
    input: { measures: [{ kind: 'RATIO', of: 'RD_STAFF' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0]',
  },
  {
    title: 'a sum over something',
    input: { measures: [{ ...sum, over: 'RD_STAFF' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0].over',
  },
  {
    title: 'a ratio by indicator',
    input: { groupBy: ['INDICATOR'], measures: [{ kind: 'RATIO', of: 'RD_STAFF', over: 'RD_INVESTMENT' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0]',
  },
  {
    title: 'a sum in source currency that mixes currencies',
    input: { measures: [{ kind: 'SOURCE_SUM', of: 'RD_INVESTMENT' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0]',
  },
  {
    title: 'one name for two measures',
    input: { measures: [sum, sum] },
    code: 'BAD_USER_INPUT',
    place: 'measures[1].as',
  },
  {
    title: 'a measure named like a group',
    input: { groupBy: ['YEAR'], measures: [{ ...sum, as: 'YEAR' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0].as',
  },
  {
    title: 'an empty name',
    input: { measures: [{ ...sum, as: '' }] },
    code: 'BAD_USER_INPUT',
    place: 'measures[0].as',
  },
  {
    title: 'a comparison without years',
    input: { compareTo: { kind: 'PREVIOUS_YEAR' } },
    code: 'BAD_USER_INPUT',
    place: 'compareTo',
  },
  {
    title: 'a mean of no number of years',
    input: { groupBy: ['YEAR'], compareTo: { kind: 'PREVIOUS_MEAN' } },
    code: 'BAD_USER_INPUT',
    place: 'compareTo.years',
  },
  {
    title: 'a mean of eleven years',
    input: { groupBy: ['YEAR'], compareTo: { kind: 'PREVIOUS_MEAN', years: 11 } },
    code: 'BAD_USER_INPUT',
    place: 'compareTo.years',
  },
  {
    title: 'years for a comparison that has none',
    input: { groupBy: ['YEAR'], compareTo: { kind: 'PREVIOUS_YEAR', years: 2 } },
    code: 'BAD_USER_INPUT',
    place: 'compareTo.years',
  },
  {
    title: 'a bound on no measure',
    input: { having: [{ measure: 'SUM', min: '1' }] },
    code: 'BAD_USER_INPUT',
    place: 'having[0].measure',
  },
  {
    title: 'an order by no measure or group',
    input: { orderBy: [{ by: 'YEAR', direction: 'ASC' }] },
    code: 'BAD_USER_INPUT',
    place: 'orderBy[0].by',
  },
  {
    title: 'an order by one thing twice',
    input: {
      groupBy: ['YEAR'],
      orderBy: [
        { by: 'YEAR', direction: 'ASC' },
        { by: 'YEAR', direction: 'DESC' },
      ],
    },
    code: 'BAD_USER_INPUT',
    place: 'orderBy[1].by',
  },
  { title: 'a page above the largest', input: { first: 201 }, code: 'BAD_USER_INPUT', place: 'first' },
  { title: 'a negative page', input: { first: -1 }, code: 'BAD_USER_INPUT', place: 'first' },
  { title: 'a cursor that is none', input: { after: 'hello' }, code: 'BAD_USER_INPUT', place: 'after' },
  {
    title: 'units that would be mixed',
    input: { ...china, measures: [{ kind: 'SUM' }] },
    code: 'REFUSED',
    place: 'measures[0]',
  },
  {
    title: 'units that would be mixed within a dimension',
    input: { ...china, groupBy: ['DIMENSION'], measures: [{ kind: 'MEAN' }] },
    code: 'REFUSED',
    place: 'measures[0]',
  },
  { title: 'yuan and pounds in one sum', input: { filter: {} }, code: 'REFUSED', place: 'filter.jurisdictionId' },
  {
    title: 'yuan and pounds in one sum, by year and source currency',
    input: { filter: {}, groupBy: ['YEAR', 'SOURCE_CURRENCY'] },
    code: 'REFUSED',
    place: 'filter.jurisdictionId',
  },
  {
    title: 'patents per yuan and pound',
    input: { filter: {}, measures: [{ kind: 'RATIO', of: 'PATENTS_INVENTION', over: 'RD_INVESTMENT' }] },
    code: 'REFUSED',
    place: 'filter.jurisdictionId',
  },
];

describe('indicatorAggregates refuses', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const ask = (input: Partial<AggregateArgs>) =>
    askAggregates(api, { groupBy: [], measures: [sum], ...china, ...input });

  it.each(cases)('$title', async ({ input, code, place }) => {
    expect(await ask(input)).toMatchObject({ page: null, errors: [{ code, place }] });
  });

  it('the same where a request before it was allowed and has left its plan', async () => {
    const groupBy = ['YEAR' as const];
    const mean = (years: number) => ask({ groupBy, compareTo: { kind: 'PREVIOUS_MEAN', years } });
    expect((await mean(3)).errors).toEqual([]);
    expect(await mean(0)).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT', place: 'compareTo.years' }] });
    expect((await mean(2)).errors).toEqual([]);
    expect(
      (await ask({ groupBy, filter: { jurisdictionId: null, fieldCodes: ['ADVANCED_MATERIALS'] } })).errors,
    ).toEqual([]);
    expect(await ask({ groupBy, filter: { jurisdictionId: null, fieldCodes: null } })).toMatchObject({
      page: null,
      errors: [{ code: 'REFUSED', place: 'filter.jurisdictionId' }],
    });
  });

  it('a sum of several currencies with the currencies', async () => {
    expect((await ask({ filter: {} })).details).toMatchObject([{ currencies: ['CNY', 'GBP'] }]);
  });

  it.each<[string, Partial<AggregateArgs>]>([
    ['of another filter', { filter: { ...china.filter, fromYear: 2024 } }],
    ['of other groups', { groupBy: ['YEAR', 'CENTER'] }],
    ['of other measures', { measures: [{ kind: 'MEAN', of: 'RD_INVESTMENT' }] }],
    ['of another order', { orderBy: [{ by: 'YEAR', direction: 'DESC' }] }],
    ['of another instant', { asOf: new Date('2026-01-01T00:00:00Z') }],
  ])('a cursor %s', async (_, change) => {
    const first = await ask({ groupBy: ['YEAR'], first: 1 });
    const after = first.page?.pageInfo.endCursor;
    expect((await ask({ groupBy: ['YEAR'], after })).page?.nodes[0]?.year).toBe(2023);
    expect(await ask({ groupBy: ['YEAR'], after, ...change })).toMatchObject({
      page: null,
      errors: [{ code: 'BAD_USER_INPUT', place: 'after' }],
    });
  });

  it.each<[string, Partial<AggregateArgs>]>([
    ['counts', { measures: [{ kind: 'COUNT' }] }],
    ['people', { measures: [{ kind: 'SUM', of: 'RD_STAFF' }] }],
    ['money by jurisdiction', { groupBy: ['JURISDICTION'] }],
    ['money by center', { groupBy: ['CENTER'] }],
    ['money of centers of one currency', { filter: { statuses: ['REVOKED'] } }],
  ])('not %s across currencies', async (_, input) => {
    expect(await ask({ filter: {}, ...input })).toMatchObject({
      errors: [],
      page: { pageInfo: { hasNextPage: false } },
    });
  });
});
