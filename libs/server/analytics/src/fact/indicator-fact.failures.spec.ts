import { analyticsApi } from '../testing/analytics-api';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';

const cases: readonly { title: string; input: Record<string, unknown>; place: string }[] = [
  { title: 'a page above 20,000', input: { first: 20_001 }, place: 'first' },
  { title: 'a negative page', input: { first: -1 }, place: 'first' },
  { title: 'a page from the end above 20,000', input: { last: 20_001 }, place: 'last' },
  { title: 'a page from both ends', input: { first: 1, last: 1 }, place: 'last' },
  { title: 'a cursor that is none in front', input: { before: '%%%' }, place: 'before' },
  { title: 'a cursor that is none', input: { after: '%%%' }, place: 'after' },
  {
    title: 'a made-up cursor',
    input: { after: Buffer.from('["x","1","2","3"]').toString('base64url') },
    place: 'after',
  },
  {
    title: 'an unknown indicator',
    input: { filter: { indicatorCodes: ['rd_investment'] } },
    place: 'filter.indicatorCodes[0]',
  },
  { title: 'an unknown field', input: { filter: { fieldCodes: ['ECOLOGY', 'X'] } }, place: 'filter.fieldCodes[1]' },
  {
    title: 'an unknown jurisdiction',
    input: { filter: { jurisdictionId: 'jurisdiction_0' } },
    place: 'filter.jurisdictionId',
  },
  {
    title: 'a bureau for a department',
    input: { filter: { departmentIds: ['organisation_3'] } },
    place: 'filter.departmentIds[0]',
  },
  {
    title: 'an id of another type',
    input: { filter: { centerIds: ['center_1', 'organisation_1'] } },
    place: 'filter.centerIds[1]',
  },
  { title: 'years the wrong way round', input: { filter: { fromYear: 2025, toYear: 2020 } }, place: 'filter.fromYear' },
  { title: 'a year out of bounds', input: { filter: { fromYear: 1948 } }, place: 'filter.fromYear' },
];

describe('indicatorFacts refuses', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const ask = (input: Record<string, unknown>) =>
    api(
      `query ($filter: IndicatorFactFilter, $first: Int, $after: String, $last: Int, $before: String, $asOf: DateTime) {
        indicatorFacts(filter: $filter, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) { nodes { year } pageInfo { endCursor } } }`,
      input,
    );

  it.each(cases)('$title', async ({ input, place }) => {
    expect(await ask(input)).toMatchObject({ data: null, errors: [{ code: 'BAD_USER_INPUT', place }] });
  });

  it.each([
    ['filter', { filter: { toYear: 2025 } }],
    ['instant', { asOf: '2026-01-01T00:00:00Z' }],
  ])('a cursor of a list with another %s', async (_, change) => {
    const { data } = await ask({ first: 1 });
    const after = (data as { indicatorFacts: { pageInfo: { endCursor: string } } }).indicatorFacts.pageInfo.endCursor;
    expect((await ask({ after })).errors).toEqual([]);
    expect(await ask({ after, ...change })).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT', place: 'after' }] });
  });
});
