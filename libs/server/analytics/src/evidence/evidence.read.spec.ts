import 'reflect-metadata';
import type { AggregateGroup } from '../aggregate/aggregate.inputs';
import { evidenceOfYear } from '@wanchuang/domain-indicators';
import { analyticsApi } from '../testing/analytics-api';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';

interface Fact {
  id: string;
  year: number;
  value: string;
  source: string;
  center: { id: string };
  replaced: { value: string }[];
}

interface Evidence {
  value: string | null;
  centers: number;
  facts: { totalCount: number; nodes: Fact[] };
  entries: {
    totalCount: number;
    nodes: { counts: string; countedOn: string; entry: { id: string; title?: string } }[];
  };
}

const opened = `value centers
  facts(first: 100) { totalCount nodes { id year value source center { id } replaced { value } } }
  entries(first: 100) { totalCount nodes { counts countedOn entry { id ... on TechnologyContract { title } } } }`;

/** Exact for the few decimals of the sample. */
const sumOf = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + Math.round(Number(value) * 10_000), 0) / 10_000;

describe('the evidence of a figure', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;

  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
    const { make, centers, test } = sample;
    for (const [number, amount, registered_on] of [
      ['A', 60, '2025-03-01'],
      ['B', 30, '2025-09-01'],
      ['C', 700, '2024-09-01'],
    ] as const)
      await make.insert('technology_contract', {
        center_id: centers.steel,
        registration_number: number,
        title: `合同${number}`,
        kind: 'DEVELOPMENT',
        direction: 'SOLD',
        counterparty: '买方',
        amount,
        signed_on: '2024-01-10',
        registered_on,
      });
    await test.owner.query(
      `UPDATE indicator_fact SET source = 'REGISTER' WHERE center_id = $1 AND indicator_id IN
      (SELECT id FROM indicator WHERE code LIKE 'TECH_CONTRACT_VOLUME%')`,
      [centers.steel],
    );
  });
  afterAll(() => sample?.close());

  const open = async (of: string): Promise<Evidence> => {
    const { data, errors, statements } = await api(`query ($of: String!) { evidence(of: $of) { ${opened} } }`, { of });
    expect({ errors, statements }).toEqual({ errors: [], statements: 1 });
    return (data as { evidence: Evidence }).evidence;
  };

  /** The figures of an aggregate with their references. */
  const figuresOf = async (groupBy: readonly AggregateGroup[], filter: object, kinds: readonly string[]) => {
    const { data, errors } = await api(
      `query ($filter: IndicatorFactFilter, $groupBy: [AggregateGroup!]!, $measures: [AggregateMeasure!]!) {
        indicatorAggregates(filter: $filter, groupBy: $groupBy, measures: $measures, first: 200) {
          nodes { values { name value evidenceOf } } } }`,
      { filter, groupBy, measures: kinds.map((kind) => ({ kind, as: kind })) },
    );
    expect(errors).toEqual([]);
    type Node = { values: { name: string; value: string | null; evidenceOf: string }[] };
    return (data as { indicatorAggregates: { nodes: Node[] } }).indicatorAggregates.nodes.flatMap(
      ({ values }) => values,
    );
  };

  const yuan = () => ({
    jurisdictionId: `jurisdiction_${sample.jurisdictions.nation}`,
    indicatorCodes: ['RD_INVESTMENT'],
  });

  it.each<{ groupBy: AggregateGroup[]; filter?: object; figures: number }>([
    { groupBy: [], figures: 1 },
    { groupBy: ['YEAR'], figures: 4 },
    { groupBy: ['FIELD', 'YEAR'], figures: 7 },
    { groupBy: ['DEPARTMENT'], filter: { fromYear: 2024 }, figures: 2 },
    { groupBy: ['JURISDICTION', 'YEAR'], figures: 5 },
    { groupBy: ['CENTER'], filter: { statuses: ['ACTIVE', 'REVOKED'] }, figures: 4 },
    { groupBy: ['STATUS', 'INDICATOR'], filter: { toYear: 2024 }, figures: 3 },
    { groupBy: ['DIMENSION'], filter: { fieldCodes: ['FOOD_AGRICULTURE'] }, figures: 1 },
    { groupBy: ['SOURCE_CURRENCY'], figures: 1 },
  ])('grouped by $groupBy is the figure, the sum and the number of its facts', async ({ groupBy, filter, figures }) => {
    const values = await figuresOf(groupBy, { ...yuan(), ...filter }, ['SUM', 'COUNT']);
    expect(values).toHaveLength(figures * 2);
    for (const { name, value, evidenceOf } of values) {
      const evidence = await open(evidenceOf);
      const facts = evidence.facts.nodes.map((fact) => fact.value);
      expect([evidenceOf, evidence.value]).toEqual([evidenceOf, value]);
      expect([evidenceOf, name === 'SUM' ? sumOf(facts) : facts.length]).toEqual([evidenceOf, Number(value)]);
      expect(evidence.facts.totalCount).toBe(facts.length);
    }
  });

  it('of every measure is computed anew; of a place among others it is the sum', async () => {
    const kinds = ['MEAN', 'MEDIAN', 'P25', 'MAX'];
    for (const { value, evidenceOf } of await figuresOf(['FIELD'], yuan(), kinds))
      expect((await open(evidenceOf)).value).toBe(value);
    const [sum] = await figuresOf(['FIELD', 'YEAR'], yuan(), ['SUM']);
    const [share] = await figuresOf(['FIELD', 'YEAR'], yuan(), ['SHARE']);
    expect(share?.evidenceOf).toBe(sum?.evidenceOf);
    const ratio = await open(`RATIO~PATENTS_INVENTION~2025~over_RD_INVESTMENT~per_100~center_${sample.centers.steel}`);
    expect([ratio.value, ratio.facts.nodes.map(({ value }) => value)]).toEqual(['1.996672212978', ['150.25', '3']]);
    const source = await open(`SOURCE_SUM~RD_INVESTMENT~2025~currency_EUR`);
    expect([source.value, source.centers]).toEqual(['100.588', 1]);
  });

  it('agrees with plain SQL', async () => {
    const { rows } = await sample.test.owner.query<{ sum: string; count: number }>(
      `SELECT sum(f.value) AS sum, count(*)::int AS count FROM indicator_fact f JOIN center c ON c.id = f.center_id
       WHERE c.jurisdiction_id = $1 AND c.field_id = 2 AND f.year = 2025 AND f.known_until IS NULL AND c.withdrawn_at IS NULL
         AND f.indicator_id = (SELECT id FROM indicator WHERE code = 'RD_INVESTMENT')`,
      [sample.jurisdictions.district],
    );
    const { value, centers } = await open(
      `SUM~RD_INVESTMENT~2025~jurisdiction_${sample.jurisdictions.district}~field_FOOD_AGRICULTURE`,
    );
    expect({ sum: value, count: centers }).toEqual(rows[0]);
  });

  it('of the series of an overview, whatever it is broken down by, and of a center, is their points', async () => {
    const { nation, district } = sample.jurisdictions;
    const series = (place: number, group: string) =>
      `overview(filter: { jurisdictionId: "jurisdiction_${place}" }) { series(indicators: ["RD_INVESTMENT"], groupBy: ${group}) { evidenceOf points { year value centers evidenceOf } } }`;
    const groups = ['NONE', 'FIELD', 'DEPARTMENT', 'JURISDICTION'];
    const parts = groups.flatMap((group) => [
      `n${group}: ${series(nation, group)}`,
      `d${group}: ${series(district, group)}`,
    ]);
    const own = `center(id: "center_${sample.centers.steel}") { series(indicators: ["RD_INVESTMENT"], fromYear: 2022, toYear: 2025) { evidenceOf points { year value centers evidenceOf } } }`;
    const { data, errors } = await api(`{ ${parts.join(' ')} ${own} }`);
    expect(errors).toEqual([]);
    type Point = { year: number; value: string | null; centers: number; evidenceOf: string };
    type Points = { evidenceOf: string; points: Point[] }[];
    const points = Object.values(data as Record<string, { series: Points }>).flatMap((one) =>
      one.series.flatMap((line) =>
        line.points.map((point) => ({ ...point, own: evidenceOfYear(line.evidenceOf, point.year) })),
      ),
    );
    expect(points.length).toBeGreaterThan(40);
    for (const { value, centers, evidenceOf, own } of points) {
      const evidence = await open(evidenceOf);
      expect([own, evidence.value, evidence.centers]).toEqual([evidenceOf, value, centers]);
    }
  });

  it('of a value that was corrected shows what it replaced, and as of then what was believed then', async () => {
    const of = `SUM~RD_INVESTMENT~2025~center_${sample.centers.mill}`;
    const now = await open(of);
    expect([now.value, now.facts.nodes.map(({ replaced }) => replaced)]).toEqual(['20', [[{ value: '25' }]]]);
    const then = await open(`${of}~asOf_2026-02-01T00:00:00.000Z`);
    expect([then.value, then.facts.nodes.map(({ replaced }) => replaced)]).toEqual(['25', [[]]]);
    const { data } = await api(
      `{ indicatorFacts(filter: { centerIds: ["center_${sample.centers.mill}"], fromYear: 2025 }, asOf: "2026-02-01T00:00:00Z") { nodes { evidenceOf } } }`,
    );
    const [fact] = (data as { indicatorFacts: { nodes: { evidenceOf: string }[] } }).indicatorFacts.nodes;
    expect((await open(fact?.evidenceOf ?? '')).value).toBe('25');
  });

  it('of a figure that a register feeds has its rows, which add up to it', async () => {
    const { value, entries } = await open(
      `SUM~TECH_CONTRACT_VOLUME~2025~jurisdiction_${sample.jurisdictions.district}`,
    );
    expect(entries).toMatchObject({
      totalCount: 2,
      nodes: [
        { counts: '30', countedOn: '2025-09-01', entry: { title: '合同B' } },
        { counts: '60', countedOn: '2025-03-01', entry: { title: '合同A' } },
      ],
    });
    expect(sumOf(entries.nodes.map(({ counts }) => counts))).toBe(Number(value));
    expect((await open('COUNT~TECH_CONTRACT_COUNT~2025')).entries).toEqual({ totalCount: 0, nodes: [] });
    expect(
      (await open(`SUM~RD_INVESTMENT~2025~jurisdiction_${sample.jurisdictions.district}`)).entries.totalCount,
    ).toBe(0);
  });

  it('says the line of the file that a value came from', async () => {
    const { data } = await api(
      `{ evidence(of: "SUM~RD_INVESTMENT~2025~center_${sample.centers.wales}") { measure fromYear asOf of jurisdiction { id }
        indicators { code unit } facts { nodes { sourceLine sourceColumn importRun { fileName makerId } } } } }`,
    );
    expect(data).toEqual({
      evidence: {
        measure: 'SUM',
        fromYear: 2025,
        asOf: null,
        of: `SUM~RD_INVESTMENT~2025~center_${sample.centers.wales}`,
        jurisdiction: null,
        indicators: [{ code: 'RD_INVESTMENT', unit: 'CNY' }],
        facts: {
          nodes: [{ sourceLine: 2, sourceColumn: 'rd', importRun: { fileName: 'regions.csv', makerId: null } }],
        },
      },
    });
  });

  it.each([
    { title: 'what is none', of: 'overview', code: 'BAD_USER_INPUT' },
    { title: 'an id', of: 'center_1', code: 'BAD_USER_INPUT' },
    { title: 'a measure that there is not', of: 'AVERAGE~RD_INVESTMENT', code: 'BAD_USER_INPUT' },
    { title: 'an indicator that there is not', of: 'SUM~GOLD~2025', code: 'BAD_USER_INPUT' },
    { title: 'a field that there is not', of: 'SUM~RD_INVESTMENT~field_MAGIC', code: 'BAD_USER_INPUT' },
    { title: 'a status that there is not', of: 'SUM~RD_INVESTMENT~status_LOST', code: 'BAD_USER_INPUT' },
    { title: 'a place that there is not', of: 'SUM~RD_INVESTMENT~jurisdiction_999999', code: 'BAD_USER_INPUT' },
    { title: 'a year out of bounds', of: 'SUM~RD_INVESTMENT~1066', code: 'BAD_USER_INPUT' },
    { title: 'a ratio of one', of: 'RATIO~RD_INVESTMENT~2025', code: 'BAD_USER_INPUT' },
    { title: 'units that have no sum', of: 'SUM~RD_INVESTMENT~RD_STAFF', code: 'REFUSED' },
    { title: 'currencies that have no sum', of: 'SUM~RD_INVESTMENT~2025', code: 'REFUSED' },
  ])('of $title is refused with $code, and its place is said', async ({ of, code }) => {
    const { data, errors } = await api('query ($of: String!) { evidence(of: $of) { value } }', { of });
    expect([data, errors.map((error) => error.code)]).toEqual([null, [code]]);
    if (code === 'BAD_USER_INPUT') expect(String(errors[0]?.place)).toMatch(/^of\b/);
  });
});
