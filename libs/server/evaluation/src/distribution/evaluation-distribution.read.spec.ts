import 'reflect-metadata';
import { accessOf } from '@wanchuang/server-platform';
import { type SampleCycles, sampleCycles } from '../testing/sample-cycles';

interface Distribution {
  participants: number;
  quota: object | null;
  field: { code: string } | null;
  department: { id: string } | null;
  jurisdiction: { id: string } | null;
  total: { histogram: { from: number; to: number; centers: number }[] };
  results: { centerId: string; total: string; grade: string }[];
}

const everything = `
  fromYear toYear participants excellent good poor quota { rate limit clause }
  field { code } department { id } jurisdiction { id }
  total { mean min p25 median p75 max exact histogram { from to centers } }
  dimensions { dimension distribution { mean min median exact } }
  results { centerId name total grade }`;

describe('evaluation distributions (Art. 22–23)', () => {
  let sample: SampleCycles;

  beforeAll(async () => {
    sample = await sampleCycles();
  });
  afterAll(() => sample?.close());

  const ask = (filter: object = {}, groupBy: string | null = null, fields = everything) =>
    sample.ask(
      `query ($filter: EvaluationFilter!, $groupBy: EvaluationGroup) { evaluationDistributions(filter: $filter, groupBy: $groupBy) { ${fields} } }`,
      { filter: { jurisdictionId: sample.district, ...filter }, groupBy },
    );
  const read = async (filter: object = {}, groupBy: string | null = null): Promise<Distribution[]> => {
    const { data, errors } = await ask(filter, groupBy);
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data?.['evaluationDistributions']));
  };

  it('counts grades and spreads scores of each published cycle, the oldest first', async () => {
    const [old, latest, ...more] = await read();
    expect(more).toEqual([]);
    expect(old).toMatchObject({ fromYear: 2020, participants: 1, good: 1, total: { mean: '66.6', median: '66.6' } });
    expect(latest).toMatchObject({ fromYear: 2023, toYear: 2025, participants: 5, excellent: 1, good: 3, poor: 1 });
    expect(latest?.total).toMatchObject({
      mean: '76',
      min: '55.5',
      p25: '70',
      median: '80.75',
      p75: '81.25',
      max: '92.5',
      exact: true,
    });
    expect(latest?.total.histogram).toHaveLength(100);
    expect(latest?.total.histogram.filter((bin) => bin.centers > 0)).toEqual([
      { from: 55, to: 56, centers: 1 },
      { from: 70, to: 71, centers: 1 },
      { from: 80, to: 81, centers: 1 },
      { from: 81, to: 82, centers: 1 },
      { from: 92, to: 93, centers: 1 },
    ]);
    expect(latest).toMatchObject({
      dimensions: [{ dimension: 'TRANSFER', distribution: { median: '62', mean: '62', min: '60', exact: true } }],
    });
    expect(latest?.results.map((dot) => [dot.centerId, dot.total, dot.grade])).toEqual(
      sample.centers.map((id, index) => [
        `center_${id}`,
        ['92.5', '81.25', '80.75', '70', '55.5'][index],
        ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'POOR'][index],
      ]),
    );
  });

  it('Art. 23: gives the quota of a cycle that was published under the policy, and none to an earlier one', async () => {
    const [old, latest] = await read();
    expect(old?.quota).toBeNull(); // 2023-06-01 is before 2024-04-18
    expect(latest?.quota).toEqual({ rate: '0.2', limit: 1, clause: 'Art. 23' });
  });

  it('Art. 23: gives no quota where a filter cuts through the cycle or cycles are merged', async () => {
    expect((await read({ fieldCodes: ['ADVANCED_MATERIALS'] })).map((one) => one.quota)).toEqual([null, null]);
    const merged = await read({ jurisdictionId: sample.nation, fromYear: 2023 });
    expect(merged).toMatchObject([{ participants: 6, excellent: 2, quota: null }]);
  });

  it('breaks down by field, department and jurisdiction, and every part adds up to the whole', async () => {
    const shape = async (group: 'FIELD' | 'DEPARTMENT' | 'JURISDICTION', filter: object = {}) =>
      (await read({ fromYear: 2023, ...filter }, group)).map((one) => [
        one.field?.code ?? one.department?.id ?? one.jurisdiction?.id,
        one.participants,
        one.results.length,
      ]);
    expect(await shape('FIELD')).toEqual([
      ['ADVANCED_MATERIALS', 2, 2],
      ['FOOD_AGRICULTURE', 3, 3],
    ]);
    expect(await shape('DEPARTMENT')).toEqual([
      [sample.departments[0], 3, 3],
      [sample.departments[1], 2, 2],
    ]);
    expect(await shape('JURISDICTION', { jurisdictionId: sample.nation })).toEqual([
      [sample.district, 5, 5],
      [sample.beside, 1, 1],
    ]);
    expect(
      await shape('JURISDICTION', { jurisdictionId: sample.nation, departmentIds: [sample.departments[1]] }),
    ).toEqual([[sample.district, 2, 2]]);
  });

  it('filters by department above the district too, where cells have none', async () => {
    const filter = { jurisdictionId: sample.nation, departmentIds: [sample.departments[1]], fromYear: 2023 };
    const [latest] = await read(filter);
    expect(latest).toMatchObject({ participants: 2, good: 1, poor: 1, total: { min: '55.5', max: '70' } });
  });

  it('filters by status and by years; an empty list finds none', async () => {
    expect(await read({ statuses: ['REVOKED'] })).toEqual([]);
    expect(await read({ fieldCodes: [] })).toEqual([]);
    expect((await read({ statuses: ['ACTIVE'], toYear: 2022 })).map((one) => one.participants)).toEqual([1]);
  });

  it('takes one statement whatever it finds, and several lists of other arguments at once', async () => {
    const query = `query ($district: ID!, $nation: ID!) {
      whole: evaluationDistributions(filter: { jurisdictionId: $district }) { participants worst: total { min } best: total { max } }
      fields: evaluationDistributions(filter: { jurisdictionId: $district, fromYear: 2023 }, groupBy: FIELD) {
        participants few: results { total } dots: results { name } dimensions { distribution { histogram { centers } } } }
      nation: evaluationDistributions(filter: { jurisdictionId: $nation }) { participants } }`;
    const { data, errors, statements } = await sample.ask(query, { district: sample.district, nation: sample.nation });
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      whole: [{ participants: 1 }, { participants: 5, worst: { min: '55.5' }, best: { max: '92.5' } }],
      fields: [{ few: [{ total: '92.5' }, { total: '81.25' }] }, { participants: 3, dots: [{}, {}, {}] }],
      nation: [{ participants: 1 }, { participants: 6 }],
    });
  });

  it.each([
    ['an unknown jurisdiction', { jurisdictionId: 'jurisdiction_999999' }, 'filter.jurisdictionId'],
    ['an unknown field', { fieldCodes: ['ALCHEMY'] }, 'filter.fieldCodes[0]'],
    ['a center for a department', { departmentIds: ['center_1'] }, 'filter.departmentIds[0]'],
    ['years the wrong way round', { fromYear: 2025, toYear: 2020 }, 'filter.fromYear'],
  ])('refuses %s, naming the place', async (_, filter, place) => {
    const { data, errors } = await ask(filter);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
    expect(data).toBeNull();
  });

  it('are refused to those who may not read every center, whom sums would tell of the others', async () => {
    const query = 'query ($id: ID!) { evaluationDistributions(filter: { jurisdictionId: $id }) { participants } }';
    const some = accessOf({ roles: [], rows: { Center: { field: 'id', is: sample.centers[0] ?? 0 } } });
    const { data, errors } = await sample.ask(query, { id: sample.district }, some);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', place: 'Query.evaluationDistributions' }]);
    expect(data).toBeNull();
  });
});
