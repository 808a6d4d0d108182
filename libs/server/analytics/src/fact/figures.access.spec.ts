import type { AccessRules } from '@wanchuang/domain-access';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { accessOf } from '@wanchuang/server-platform';
import { analyticsApi } from '../testing/analytics-api';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';

const everything = { all: [] };

/** Somebody who may read the centers of field 2, which are food and mill, and all else of them. */
const ofFoodField: AccessRules = {
  rows: {
    Center: { field: 'fieldId', is: 2 },
    IndicatorFact: everything,
    Jurisdiction: everything,
    Organisation: everything,
    Field: everything,
    Event: everything,
    EvaluationCycle: everything,
  },
};
const withRows = (rows: AccessRules['rows']) => accessOf({ roles: [], rows: { ...ofFoodField.rows, ...rows } });

describe('figures for those who may not see all', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const viewer = accessOf({ roles: [], ...ofFoodField });
  const sums = (arguments_: string) =>
    `{ indicatorAggregates(${arguments_}, measures: [{ kind: SUM, of: "RD_INVESTMENT", as: "rd" }]) { nodes { center { id } values { value } } } }`;
  const sumsOf = (...values: string[]) => ({ nodes: values.map((value) => ({ values: [{ value }] })) });

  it('are facts of the centers that show', async () => {
    const { centers } = sample;
    const { data } = await api('{ indicatorFacts { totalCount nodes { center { id } } } }', {}, viewer);
    const { totalCount, nodes } = (
      data as { indicatorFacts: { totalCount: number; nodes: { center: { id: string } }[] } }
    ).indicatorFacts;
    expect([totalCount, new Set(nodes.map(({ center }) => center.id))]).toEqual([
      6,
      new Set([`center_${centers.food}`, `center_${centers.mill}`]),
    ]);
    const scoped = `{ indicatorFacts(filter: { statuses: [ACTIVE] }) { totalCount } }`;
    expect((await api(scoped, {}, viewer)).data).toEqual({ indicatorFacts: { totalCount: 4 } });
  });

  it('are not found by the id of a fact, or of a center, that is hidden', async () => {
    const { rows } = await sample.test.owner.query<{ id: string }>(
      'SELECT max(id) AS id FROM indicator_fact WHERE center_id = $1',
      [sample.centers.steel],
    );
    const query = `{ fact: node(id: "indicatorFact_${rows[0]?.id}") { id } center(id: "center_${sample.centers.steel}") { facts { year } } }`;
    expect((await api(query, {}, viewer)).data).toEqual({ fact: null, center: null });
  });

  it.each([
    ['of all', 'groupBy: []', ['200']],
    ['by a group of the center', 'groupBy: [STATUS]', ['170', '30']],
    ['within a scope', 'groupBy: [], filter: { fieldCodes: ["FOOD_AGRICULTURE", "ADVANCED_MATERIALS"] }', ['200']],
    ['compared', 'groupBy: [YEAR], filter: { fromYear: 2025 }, compareTo: { kind: PREVIOUS_CYCLE }', ['100']],
  ])('are sums %s over the centers that show, in whose currencies alone', async (_, arguments_, expected) => {
    expect(await api(sums(arguments_), {}, viewer)).toMatchObject({
      errors: [],
      data: { indicatorAggregates: sumsOf(...expected) },
    });
  });

  it('rest on facts that show, and on none where no rule says so', async () => {
    const query = `{ center(id: "center_${sample.centers.mill}") { facts { year } series(indicators: ["RD_INVESTMENT"], fromYear: 2024, toYear: 2025) { points { value } } }
      indicatorFacts { totalCount } indicatorAggregates(groupBy: [], measures: [{ kind: COUNT }]) { nodes { values { value } } } }`;
    const of2024 = withRows({ IndicatorFact: { field: 'year', atMost: 2024 } });
    expect((await api(query, {}, of2024)).data).toEqual({
      center: { facts: [{ year: 2024 }], series: [{ points: [{ value: '10' }, { value: null }] }] },
      indicatorFacts: { totalCount: 3 },
      indicatorAggregates: sumsOf('3'),
    });
    const { IndicatorFact: _, ...others } = ofFoodField.rows;
    expect((await api(query, {}, accessOf({ roles: [], rows: others }))).data).toEqual({
      center: { facts: [], series: [{ points: [{ value: null }, { value: null }] }] },
      indicatorFacts: { totalCount: 0 },
      indicatorAggregates: sumsOf('0'),
    });
  });

  it('are peers whoever looks, because quartiles name nobody', async () => {
    const { jurisdictions, departments, make, centers } = sample;
    const { id } = indicatorByCode('RD_INVESTMENT_HOST');
    const hosts = new Map<number, number>();
    for (const value of [1, 2, 3, 4, 5])
      hosts.set(value, await make.organisation({ jurisdiction_id: jurisdictions.district }));
    const place = {
      jurisdiction_id: jurisdictions.district,
      host_id: hosts.get(1) ?? 0,
      department_id: departments.industry,
      field_id: 5,
    };
    for (const [value, host_id] of hosts)
      await make.fact(await make.center({ ...place, host_id, field_id: value < 4 ? 5 : 6 }), id, 2025, value);
    const hidden = await make.center({ ...place, withdrawn_at: '2026-01-01T00:00:00Z' });
    await make.fact(hidden, id, 2025, 1000);
    const query = `{ center(id: "center_${centers.food}") { peerBands(indicators: ["RD_INVESTMENT_HOST"], fromYear: 2025, toYear: 2025) { points { median peers } } } }`;
    expect((await api(query, {}, viewer)).data).toEqual({
      center: { peerBands: [{ points: [{ median: '3', peers: 5 }] }] },
    });
  });

  it('are not told apart by what the viewer sees of some centers only', async () => {
    const masked = accessOf({
      roles: [],
      ...ofFoodField,
      shown: { 'Center.department': { field: 'status', is: 'ACTIVE' } },
    });
    expect(await api(sums('groupBy: [DEPARTMENT]'), {}, masked)).toMatchObject({
      data: null,
      errors: [{ code: 'FORBIDDEN' }],
    });
    const { data } = await api(sums('groupBy: [CENTER]'), {}, masked);
    expect(data).toMatchObject({ indicatorAggregates: sumsOf('170', '30') });
  });

  it('neither find nor order centers by values that do not show', async () => {
    const query = `query ($year: Int!) {
      found: centers(filter: { hasValue: { indicatorCode: "RD_INVESTMENT", year: $year } }) { totalCount }
      ordered: centers(orderBy: [{ by: VALUE, indicatorCode: "RD_INVESTMENT", year: $year, direction: ASC }]) { nodes { id } }
    }`;
    const [food, mill] = [sample.centers.food, sample.centers.mill].map((id) => ({ id: `center_${id}` }));
    const of2024 = withRows({ IndicatorFact: { field: 'year', atMost: 2024 } });
    const byValue = { found: { totalCount: 2 }, ordered: { nodes: [mill, food] } };
    expect((await api(query, { year: 2024 }, of2024)).data).toEqual(byValue);
    expect((await api(query, { year: 2025 }, viewer)).data).toEqual(byValue);
    const byNumber = { found: { totalCount: 0 }, ordered: { nodes: [food, mill] } };
    expect((await api(query, { year: 2025 }, of2024)).data).toEqual(byNumber);
  });

  it('show no peers beside facts that do not show', async () => {
    const query = `{ center(id: "center_${sample.centers.food}") { peerBands(indicators: ["RD_INVESTMENT_HOST"], fromYear: 2025, toYear: 2025) { points { median peers } } } }`;
    const blind = withRows({ IndicatorFact: { any: [] } });
    expect((await api(query, {}, blind)).data).toEqual({
      center: { peerBands: [{ points: [{ median: null, peers: 0 }] }] },
    });
  });

  it('find no center by a grade that does not show', async () => {
    const { make, centers, jurisdictions } = sample;
    const cycle_id = await make.insert('evaluation_cycle', {
      jurisdiction_id: jurisdictions.district,
      from_year: 2023,
      to_year: 2025,
      state: 'PUBLISHED',
      cut_off_on: '2026-03-31',
      published_on: '2026-06-01',
    });
    await make.insert('evaluation_result', { cycle_id, center_id: centers.food, total: '70', grade: 'GOOD' });
    const query = '{ centers(filter: { evaluated: { fromYear: 2023, toYear: 2025, grades: [GOOD] } }) { totalCount } }';
    const found = async (rule: AccessRules['rows'][string]) =>
      (await api(query, {}, withRows({ EvaluationResult: rule }))).data;
    expect(await found(everything)).toEqual({ centers: { totalCount: 1 } });
    expect(await found({ field: 'grade', is: 'POOR' })).toEqual({ centers: { totalCount: 0 } });
  });

  it('are events whose type may be read', async () => {
    const { owner } = sample.test;
    for (const type of ['center.renamed', 'center.recognised'])
      await owner.query('SELECT append_event(now(), $1, $2, $3, $4, NULL, $5)', [
        'local',
        type,
        'x',
        sample.centers.food,
        '{}',
      ]);
    const query = `{ events { totalCount } center(id: "center_${sample.centers.food}") { events { nodes { type } } } }`;
    const renamings = withRows({ Event: { field: 'type', is: 'center.renamed' } });
    expect((await api(query, {}, renamings)).data).toEqual({
      events: { totalCount: 1 },
      center: { events: { nodes: [{ type: 'center.renamed' }] } },
    });
  });
});
