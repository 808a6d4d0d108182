import { analyticsApi } from '../testing/analytics-api';
import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import { statementOf } from '../testing/statement-of';
import type { IndicatorFactArgs } from './indicator-fact.inputs';

interface Fact {
  indicator: { code: string };
  year: number;
  center: { id: string };
  value: string;
}
interface FactPage {
  nodes: Fact[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const document = `query ($filter: IndicatorFactFilter, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  indicatorFacts(filter: $filter, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    nodes { year value center { id } indicator { code } }
    edges { cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount } }`;

describe('indicatorFacts', () => {
  let sample: SampleFigures;
  let api: ReturnType<typeof analyticsApi>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const read = async (request: Partial<IndicatorFactArgs>): Promise<FactPage> => {
    const { data, errors } = await api(document, { ...request });
    expect(errors).toEqual([]);
    return (data as { indicatorFacts: FactPage }).indicatorFacts;
  };
  const brief = ({ indicator, year, center, value }: Fact) => [indicator.code, year, center.id, value];

  it('are current values by indicator, year and center; corrected ones and withdrawn centers are left out', async () => {
    const { centers } = sample;
    const { nodes } = await read({ filter: { indicatorCodes: ['RD_INVESTMENT'], fromYear: 2025 } });
    expect(nodes.map(brief)).toEqual([
      ['RD_INVESTMENT', 2025, `center_${centers.steel}`, '150.25'],
      ['RD_INVESTMENT', 2025, `center_${centers.food}`, '80'],
      ['RD_INVESTMENT', 2025, `center_${centers.mill}`, '20'],
      ['RD_INVESTMENT', 2025, `center_${centers.far}`, '1000'],
      ['RD_INVESTMENT', 2025, `center_${centers.wales}`, '85.5'],
    ]);
  });

  it('keep 0 apart from missing', async () => {
    const filter = { indicatorCodes: ['PATENTS_INVENTION'], fromYear: 2025, fieldCodes: ['FOOD_AGRICULTURE'] };
    expect((await read({ filter })).nodes.map(brief)).toEqual([
      ['PATENTS_INVENTION', 2025, `center_${sample.centers.food}`, '0'],
    ]);
  });

  it('are those that were believed at an instant', async () => {
    const filter = { centerIds: [`center_${sample.centers.mill}`], fromYear: 2025 };
    const valuesAt = async (asOf: string) =>
      (await read({ filter, asOf: new Date(asOf) })).nodes.map(({ value }) => value);
    expect(await valuesAt('2026-01-01T00:00:00Z')).toEqual([]);
    expect(await valuesAt('2026-02-01T00:00:00Z')).toEqual(['25']);
    expect(await valuesAt('2026-04-01T00:00:00Z')).toEqual(['20']);
  });

  it.each([
    ['a district', () => ({ jurisdictionId: `jurisdiction_${sample.jurisdictions.beside}` }), 1],
    ['a nation', () => ({ jurisdictionId: `jurisdiction_${sample.jurisdictions.nation}` }), 18],
    ['a department', () => ({ departmentIds: [`organisation_${sample.departments.farming}`] }), 6],
    ['a status', () => ({ statuses: ['REVOKED' as const] }), 1],
    ['a source', () => ({ sources: ['IMPORT' as const] }), 1],
    ['a verification', () => ({ verifications: ['CONFIRMED' as const] }), 0],
    ['parts of an indicator', () => ({ indicatorCodes: ['TECH_CONTRACT_VOLUME_DEVELOPMENT'] }), 1],
    ['no indicator', () => ({ indicatorCodes: [] }), 0],
    ['everything', () => ({}), 19],
  ])('are found by %s', async (_, filter, expected) => {
    const page = await read({ filter: filter() });
    expect([page.nodes.length, page.totalCount]).toEqual([expected, expected]);
  });

  it.each<[string, IndicatorFactArgs['filter']]>([
    ['of everything', {}],
    ['of one indicator', { indicatorCodes: ['RD_INVESTMENT'] }],
    ['of one year', { fromYear: 2025, toYear: 2025 }],
    ['of one indicator and year', { indicatorCodes: ['RD_INVESTMENT'], fromYear: 2025, toYear: 2025 }],
    ['of centers in one status', { statuses: ['ACTIVE'] }],
  ])('page through every row %s once, from either end', async (_, filter) => {
    const whole = (await read({ filter })).nodes.map(brief);
    const forwards: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await read({ filter, first: 2, after });
      forwards.push(...page.nodes.map(brief));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    const backwards: unknown[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page = await read({ filter, last: 2, before });
      backwards.unshift(...page.nodes.map(brief));
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect([forwards, backwards]).toEqual([whole, whole]);
  });

  it('read nothing but the index, in its order, where nothing else is asked for', async () => {
    const flat = `query ($filter: IndicatorFactFilter) {
      indicatorFacts(filter: $filter, first: 20000) { nodes { year value center { id } } pageInfo { hasNextPage } } }`;
    const filter = { indicatorCodes: ['RD_INVESTMENT'], fromYear: 2025, toYear: 2025 };
    const { text, values } = statementOf(api, flat, { filter });
    const { owner } = sample.test;
    for (const sql of ['VACUUM ANALYZE indicator_fact', 'SET enable_seqscan = off', 'SET enable_bitmapscan = off'])
      await owner.query(sql); // a table as small as this one would be read whole
    const plan = await owner.query<{ 'QUERY PLAN': string }>({ text: `EXPLAIN ${text}`, values: [...values] });
    const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('Index Only Scan using indicator_fact_current on indicator_fact fact');
    expect(lines).not.toContain('Sort');
  });

  it('show what a value rests on, in one statement', async () => {
    const { data, errors, statements } = await api(
      `query ($filter: IndicatorFactFilter) { indicatorFacts(filter: $filter) { totalCount nodes {
        id year value source verification sourceValue sourceCurrency sourceRate sourceLine sourceColumn knownFrom knownUntil
        center { id name jurisdiction { code } } indicator { id unit } importRun { fileName } } } }`,
      { filter: { sources: ['IMPORT'] } },
    );
    expect([errors, statements]).toEqual([[], 1]);
    expect(data).toEqual({
      indicatorFacts: {
        totalCount: 1,
        nodes: [
          {
            id: expect.stringMatching(/^indicatorFact_\d+$/),
            year: 2025,
            value: '85.5',
            source: 'IMPORT',
            verification: 'UNVERIFIED',
            sourceValue: '100.588',
            sourceCurrency: 'EUR',
            sourceRate: '0.85',
            sourceLine: 2,
            sourceColumn: 'rd',
            knownFrom: '2026-01-20T00:00:00.000Z',
            knownUntil: null,
            center: { id: `center_${sample.centers.wales}`, name: 'Wales', jurisdiction: { code: 'UK' } },
            indicator: { id: 'indicator_RD_INVESTMENT', unit: 'CNY' },
            importRun: { fileName: 'regions.csv' },
          },
        ],
      },
    });
    const all = await api(
      '{ indicatorFacts { totalCount nodes { id center { name jurisdiction { code } } importRun { fileName } } } }',
    );
    expect(all).toMatchObject({ errors: [], statements: 1 });
  });

  it('show flat rows behind cursors', async () => {
    const flatRows = await api(
      '{ indicatorFacts { edges { cursor node { ...Flat } } } } fragment Flat on IndicatorFact { year value center { __typename id } }',
    );
    expect(flatRows).toMatchObject({ errors: [], statements: 1 });
    expect(flatRows.data).toMatchObject({
      indicatorFacts: {
        edges: expect.arrayContaining([
          {
            cursor: expect.any(String),
            node: { year: 2022, value: '100', center: { __typename: 'Center', id: `center_${sample.centers.steel}` } },
          },
        ]),
      },
    });
  });

  it('are found by their id, also when no longer believed', async () => {
    const { owner } = sample.test;
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM indicator_fact WHERE known_until IS NOT NULL');
    const { data } = await api('query ($id: ID!) { node(id: $id) { id ... on IndicatorFact { value knownUntil } } }', {
      id: `indicatorFact_${rows[0]?.id}`,
    });
    expect(data).toEqual({
      node: { id: `indicatorFact_${rows[0]?.id}`, value: '25', knownUntil: '2026-03-01T00:00:00.000Z' },
    });
    expect((await api('{ node(id: "indicatorFact_999999") { id } }')).data).toEqual({ node: null });
    const hidden = await owner.query<{ id: string }>('SELECT id FROM indicator_fact WHERE center_id = $1', [
      sample.centers.withdrawn,
    ]);
    expect((await api(`{ node(id: "indicatorFact_${hidden.rows[0]?.id}") { id } }`)).data).toEqual({ node: null });
  });

  it('are an error, never one of another name, where the catalogue has no such indicator', async () => {
    const { owner } = sample.test;
    await owner.query(`INSERT INTO indicator (id, code) VALUES (900, 'GONE')`);
    await sample.make.fact(sample.centers.far, 900, 2020, 1);
    const ask = (fields: string) => api(`{ indicatorFacts(filter: { toYear: 2020 }) { nodes { ${fields} } } }`);
    expect((await ask('value')).data).toEqual({ indicatorFacts: { nodes: [{ value: '1' }] } });
    expect(await ask('indicator { code }')).toMatchObject({ data: null, errors: [{ code: 'INTERNAL_SERVER_ERROR' }] });
    await owner.query('DELETE FROM indicator_fact WHERE indicator_id = 900');
  });
});
