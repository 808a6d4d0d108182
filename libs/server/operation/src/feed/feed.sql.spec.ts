import 'reflect-metadata';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { registerFacts, type RegisterRow, type RegisterTable } from '@wanchuang/domain-operation';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationFactory } from '../testing/operation-factory';
import { allTables, compileFeedsSql, fedIndicators } from './feed.sql';

interface ComputedFact {
  center_id: number;
  year: number;
  indicator_id: number;
  value: string;
}

/** Rows in every kind, level, role and direction, in two years, with and without the dates that may be missing. */
const variants: Record<RegisterTable, Record<string, string | boolean | null>[]> = {
  technology_contract: ['DEVELOPMENT', 'TRANSFER', 'LICENSING', 'CONSULTING', 'SERVICE'].flatMap((kind, index) =>
    ['SOLD', 'BOUGHT'].map((direction) => ({
      kind,
      direction,
      amount: `${1000 + index}.${index}5`,
      registered_on: `202${3 + (index % 2)}-12-31`,
    })),
  ),
  intellectual_property: [
    'INVENTION_PATENT',
    'UTILITY_MODEL_PATENT',
    'DESIGN_PATENT',
    'SOFTWARE_COPYRIGHT',
    'PLANT_VARIETY',
    'LAYOUT_DESIGN',
    'OTHER',
  ].flatMap((kind) => [
    { kind, filed_on: '2021-01-01', granted_on: '2023-01-01' },
    { kind, filed_on: '2023-12-31', granted_on: null },
    { kind, filed_on: '2022-06-01', granted_on: '2022-11-11' },
  ]),
  award: ['NATIONAL', 'PROVINCIAL', 'PREFECTURAL'].map((level) => ({ level })),
  standard: ['NATIONAL', 'INDUSTRY', 'PROVINCIAL', 'LOCAL'].flatMap((level) =>
    ['LED', 'TOOK_PART'].map((role) => ({ level, role })),
  ),
  publication: [
    { kind: 'PAPER', international: true },
    { kind: 'MONOGRAPH', international: true },
    { kind: 'PAPER', international: false, published_on: '2020-02-29' },
  ],
  product: [{ kind: 'PRODUCT' }, { kind: 'VARIETY', launched_on: '2023-01-01' }],
  project: [
    ...['NATIONAL', 'PROVINCIAL', 'PREFECTURAL'].map((level) => ({ kind: 'RESEARCH_TASK', level, funding: '0.10' })),
    { kind: 'COLLABORATION', level: null, funding: '7', started_on: '2023-03-03' },
    { kind: 'COMMISSIONED', level: null, funding: '99999999999999.99' },
    { kind: 'COMMISSIONED', level: null, funding: '0.01' },
  ],
  incubated_venture: [
    { technology_sme: true },
    { technology_sme: false },
    { technology_sme: false, incubated_on: '2022-02-02' },
  ],
};

describe('what registers feed, computed in SQL', () => {
  let test: TestDatabase;
  let centers: number[];

  beforeAll(async () => {
    test = await testDatabase();
    const make = operationFactory(test);
    await make.catalogue();
    const jurisdiction = await make.jurisdiction();
    centers = [
      await make.center({ jurisdiction_id: jurisdiction }),
      await make.center({ jurisdiction_id: jurisdiction }),
    ];
    for (const table of allTables) {
      for (const [index, variant] of variants[table].entries()) {
        await make.entry(table, centers[0] ?? 0, variant);
        if (index % 2) await make.entry(table, centers[1] ?? 0, variant);
      }
    }
  });
  afterAll(() => test?.close());

  it.each(allTables)('agrees with the rules of the domain, center by center: %s', async (table) => {
    const { rows } = await test.owner.query<RegisterRow>(`SELECT * FROM ${table}`);
    const expected = centers.flatMap((centerId) =>
      registerFacts(
        table,
        rows.filter((row) => row['center_id'] === centerId),
      ).map(({ indicator, year, value }) => `${centerId} ${year} ${indicatorByCode(indicator).id} ${value}`),
    );
    const computed = await test.database.reader().rows<ComputedFact>(compileFeedsSql([table]));
    const found = computed.map((fact) => `${fact.center_id} ${fact.year} ${fact.indicator_id} ${trimmed(fact.value)}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(0);
  });

  it('covers all registers at once, and only what was touched where that is asked', async () => {
    const all = await test.database.reader().rows<ComputedFact>(compileFeedsSql());
    expect(new Set(all.map((fact) => fact.indicator_id))).toEqual(new Set(fedIndicators()));
    const touched = await test.database
      .reader()
      .rows<ComputedFact>(
        `WITH touched AS (SELECT $1::int AS center_id, 2023::smallint AS year) ${compileFeedsSql(allTables, 'touched')}`,
        [centers[1]],
      );
    const key = (fact: ComputedFact): string => JSON.stringify(fact);
    expect(touched.map(key).sort()).toEqual(
      all
        .filter((fact) => fact.center_id === centers[1] && fact.year === 2023)
        .map(key)
        .sort(),
    );
    expect(touched.length).toBeGreaterThan(0);
  });
});

const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
