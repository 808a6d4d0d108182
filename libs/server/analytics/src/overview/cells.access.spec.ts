import { type Actor, publicActor, type Role, rulesOf } from '@wanchuang/domain-access';
import { accessOf, numericId } from '@wanchuang/server-platform';
import { type SampleOverview, sampleOverview } from './testing/sample-overview';

interface Question {
  jurisdictionId: string;
  departmentIds?: string[];
}

const overview = `query ($filter: OverviewFilter!) { overview(filter: $filter) {
  centers { total byDepartment { centers department { id } } } jurisdiction { id }
  series(indicators: ["RD_INVESTMENT"]) { points { year value centers } }
  movers(indicatorCode: "RD_INVESTMENT") { rises { center { id } } falls { center { id } } }
  evaluations { participants excellent good results { centerId } }
} }`;
const distributions = `query ($filter: EvaluationFilter!) {
  evaluationDistributions(filter: $filter) { participants excellent good results { centerId } total { mean } }
}`;
const sums = `query ($filter: IndicatorFactFilter) {
  indicatorAggregates(filter: $filter, groupBy: [YEAR], measures: [{ kind: SUM, of: "RD_INVESTMENT" }]) { nodes { year values { value } } }
}`;

describe('figures that were added up beforehand', () => {
  let sample: SampleOverview;
  let as: (role: Role, scope: string) => ReturnType<typeof accessOf>;
  let [steel, food]: string[] = [];
  let [one, two]: [string, string] = ['', ''];

  beforeAll(async () => {
    sample = await sampleOverview();
    [steel, food] = sample.ids.centers;
    [one = '', two = ''] = sample.ids.departments;
    const [nation, district, beside] = [sample.ids.nation, sample.ids.district, sample.ids.beside].map((id) =>
      numericId('jurisdiction', id),
    );
    as = (role, scope) => {
      const ofOrganisation = scope.startsWith('organisation');
      const holding = {
        role,
        jurisdictionId: ofOrganisation ? null : numericId('jurisdiction', scope),
        organisationId: ofOrganisation ? numericId('organisation', scope) : null,
      };
      const actor: Actor = { personId: 1, holdings: [holding], below: { [nation ?? 0]: [district ?? 0, beside ?? 0] } };
      return accessOf(rulesOf(actor));
    };
  });
  afterAll(() => sample?.close());

  const valuesOf = (data: Record<string, unknown> | null): unknown[] => {
    const { nodes } = (data as { indicatorAggregates: { nodes: { values: { value: string }[] }[] } })
      .indicatorAggregates;
    return nodes.map(({ values }) => values[0]?.value);
  };
  const mean = (value: string) => ({ total: { mean: value } });

  it('are read by a bureau officer of the district: the same sums as of its rows', async () => {
    const bureau = as('BUREAU_OFFICER', sample.ids.district);
    const filter: Question = { jurisdictionId: sample.ids.district };
    const { data, errors } = await sample.ask(overview, { filter }, bureau);
    expect(errors).toEqual([]);
    const evaluations = [
      { participants: 2, excellent: 1, good: 1, results: [{ centerId: steel }, { centerId: food }] },
    ];
    expect(data?.['overview']).toMatchObject({
      centers: { total: 3 },
      jurisdiction: { id: sample.ids.district },
      movers: { rises: [{ center: { id: food } }], falls: [{ center: { id: steel } }] },
      evaluations,
    });
    const { points } = (data as { overview: { series: [{ points: { value: string }[] }] } }).overview.series[0];
    const values = points.map(({ value }) => value);
    expect(values).toEqual(['140.5', '250', '237', '9']);
    expect(valuesOf((await sample.ask(sums, { filter }, bureau)).data)).toEqual(values);
    const asked = await sample.ask(distributions, { filter }, bureau);
    expect(asked.data).toMatchObject({ evaluationDistributions: [{ ...evaluations[0], ...mean('80.75') }] });
  });

  it('are read by a department officer where they are filtered by the own department, in any jurisdiction', async () => {
    const department = as('DEPARTMENT_OFFICER', two);
    for (const jurisdictionId of [sample.ids.district, sample.ids.nation]) {
      const filter: Question = { jurisdictionId, departmentIds: [two] };
      const { data, errors } = await sample.ask(overview, { filter }, department);
      expect(errors).toEqual([]);
      const evaluations = [{ participants: 1, excellent: 0, good: 1, results: [{ centerId: food }] }];
      expect(data?.['overview']).toMatchObject({
        centers: { total: 2, byDepartment: [{ centers: 2, department: { id: two } }] },
        series: [{ points: [{ value: '50' }, { value: '87' }] }],
        movers: { rises: [{ center: { id: food } }], falls: [] },
        evaluations,
      });
      const asked = await sample.ask(distributions, { filter }, department);
      expect(asked.data).toMatchObject({ evaluationDistributions: [{ ...evaluations[0], ...mean('70') }] });
      expect(valuesOf((await sample.ask(sums, { filter }, department)).data)).toEqual(['50', '87']);
    }
    expect(valuesOf((await sample.ask(sums, {}, department)).data)).toEqual(['50', '87']);
  });

  it.each<[string, Role | null, keyof Places, keyof Places, (keyof Places)[]]>([
    ['a bureau officer of the district, of the nation', 'BUREAU_OFFICER', 'district', 'nation', []],
    ['a bureau officer of the district, of the one beside', 'BUREAU_OFFICER', 'district', 'beside', []],
    ['a bureau officer beside, by a department', 'BUREAU_OFFICER', 'beside', 'district', ['two']],
    ['a department officer, of a whole district', 'DEPARTMENT_OFFICER', 'two', 'district', []],
    ['a department officer, by another department', 'DEPARTMENT_OFFICER', 'two', 'district', ['one']],
    ['a department officer, by one more department', 'DEPARTMENT_OFFICER', 'two', 'district', ['two', 'one']],
    ['a host officer', 'HOST_OFFICER', 'one', 'district', ['one']],
    ['an administrator', 'ADMINISTRATOR', 'district', 'district', []],
    ['the public', null, 'district', 'district', []],
  ])('are refused to %s, before any SQL, whoever made the plan', async (_, role, scope, place, departments) => {
    const places: Places = { ...sample.ids, one, two };
    const access = role ? as(role, places[scope]) : accessOf(rulesOf(publicActor));
    const filter: Question = { jurisdictionId: places[place] };
    if (departments.length > 0) filter.departmentIds = departments.map((name) => places[name]);
    const allowed =
      role === 'DEPARTMENT_OFFICER' ? { ...filter, departmentIds: [two] } : { jurisdictionId: places[scope] };
    const code = role ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    for (const [query, field] of [
      [overview, 'Query.overview'],
      [distributions, 'Query.evaluationDistributions'],
    ] as const) {
      if (role === 'BUREAU_OFFICER' || role === 'DEPARTMENT_OFFICER')
        expect((await sample.ask(query, { filter: allowed }, access)).errors).toEqual([]);
      const refused = await sample.ask(query, { filter }, access);
      expect(refused).toMatchObject({ data: null, statements: 0, errors: [{ code, place: field }] });
    }
  });
});

type Places = Record<'nation' | 'district' | 'beside' | 'one' | 'two', string>;
