import 'reflect-metadata';
import { accessOf } from '@wanchuang/server-platform';
import { type SampleOverview, sampleOverview } from './testing/sample-overview';

describe('the overview', () => {
  let sample: SampleOverview;

  beforeAll(async () => {
    sample = await sampleOverview();
  });
  afterAll(() => sample?.close());

  it.each([
    ['an unknown indicator', 'series(indicators: ["RD_INVESTMENT", "HAPPINESS"]) { groupKey }', {}, 'indicators[1]'],
    ['movers that are not kept', 'movers(indicatorCode: "RD_STAFF") { year }', {}, 'indicatorCode'],
    ['more movers than are kept', 'movers(indicatorCode: "RD_INVESTMENT", first: 6) { year }', {}, 'first'],
    ['a year that is none', 'years', { fromYear: 20250 }, 'filter.fromYear'],
    ['an unknown department', 'years', { departmentIds: ['organisation_999999'] }, 'filter.departmentIds[0]'],
    [
      'an unknown jurisdiction',
      'jurisdiction { id }',
      { jurisdictionId: 'jurisdiction_999999' },
      'filter.jurisdictionId',
    ],
  ])('refuses %s, naming the place', async (_, fields, filter, place) => {
    const { data, errors } = await sample.open(fields, filter);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
    expect(data).toBeNull();
  });

  it('is refused to those who may not read every center, whom its sums would tell of the others', async () => {
    const some = accessOf({ roles: [], rows: { Center: { field: 'id', is: 1 } } });
    const query = 'query ($filter: OverviewFilter!) { overview(filter: $filter) { years } }';
    const { data, errors } = await sample.ask(query, { filter: { jurisdictionId: sample.ids.district } }, some);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(data).toBeNull();
  });
});
