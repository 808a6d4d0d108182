import { type SampleFigures, sampleFigures } from '../testing/sample-figures';
import { analyticsApi } from '../testing/analytics-api';
import { type FactRequest, readFacts } from './indicator-fact.read';
import type { IndicatorFactType } from './indicator-fact.type';

const flat = { fields: new Set(['year', 'value']), centerIdOnly: true };

describe('indicatorFacts', () => {
  let sample: SampleFigures;
  let api: Awaited<ReturnType<typeof analyticsApi>>;
  beforeAll(async () => {
    sample = await sampleFigures();
    api = await analyticsApi(sample.test);
  });
  afterAll(() => sample?.close());

  const read = (request: Partial<FactRequest>) =>
    readFacts(sample.test.database.reader(), { filter: {}, first: 1000, ...request }, flat);
  const brief = ({ indicator, year, center, value }: IndicatorFactType) => [
    indicator.code,
    year,
    'id' in center ? center.id : null,
    value,
  ];

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
    expect([page.nodes.length, await page.totalCount]).toEqual([expected, expected]);
  });

  it('page through every row once', async () => {
    const whole = (await read({})).nodes.map(brief);
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await read({ first: 5, after });
      paged.push(...page.nodes.map(brief));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(whole);
  });

  it('read nothing but the index where nothing else is asked for', async () => {
    const asked: string[] = [];
    const reader = sample.test.database.reader();
    const recording = {
      statements: 0,
      rows: <T>(sql: string, parameters?: readonly unknown[]) => {
        asked.push(sql);
        return reader.rows<T>(sql, parameters);
      },
    };
    const filter = { indicatorCodes: ['RD_INVESTMENT'], fromYear: 2025, toYear: 2025 };
    await readFacts(recording, { filter, first: 20_000 }, flat);
    expect(asked).toHaveLength(1);
    const { owner } = sample.test;
    for (const sql of ['VACUUM ANALYZE indicator_fact', 'SET enable_seqscan = off', 'SET enable_bitmapscan = off'])
      await owner.query(sql); // a table as small as this one would be read whole
    const plan = await owner.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN ${asked[0]}`,
      values: [1, 2025],
    });
    const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('Index Only Scan using indicator_fact_current on indicator_fact fact');
  });

  it('show what a value rests on, and load centers and imports together', async () => {
    const { data, statements } = await api(
      `query ($filter: IndicatorFactFilter) { indicatorFacts(filter: $filter) { totalCount nodes {
        id year value source verification sourceValue sourceCurrency sourceRate sourceLine sourceColumn knownFrom knownUntil
        center { id name jurisdiction { code } } indicator { id unit } importRun { fileName } } } }`,
      { filter: { sources: ['IMPORT'] } },
    );
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
    expect(all.statements).toBe(statements);
  });

  it('send one statement for flat rows, and none to count unless asked', async () => {
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
  });
});
