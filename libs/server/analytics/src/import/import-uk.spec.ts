import { readFileSync } from 'node:fs';
import { testClock } from '@wanchuang/server-platform/testing';
import { checkRollups } from '../rollup/check-rollups';
import { importFile } from './import-file';
import { importApi } from './testing/import-api';
import { type ImportKit, importKit, ukFile, ukMapping } from './testing/import-kit';

// What follows reads the file on its own: it shares no code with the importer.

/** A line of CSV without quoted line breaks → cells. */
const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) => quoted ?? bare ?? '');
const [columnNames = [], ...lines] = readFileSync(ukFile, 'utf8').trimEnd().split(/\r?\n/).map(cellsOf);
const places = 12;
const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
};

/** year → sum in millionths of millionths, over the cells that hold something. */
const totalsOf = (columns: readonly string[]): Record<string, string> => {
  const totals = new Map<string, bigint>();
  for (const cells of lines) {
    for (const column of columns) {
      const cell = cells[columnNames.indexOf(column)] ?? '';
      if (cell !== '') totals.set(cells[0] ?? '', (totals.get(cells[0] ?? '') ?? 0n) + scaled(cell));
    }
  }
  return Object.fromEntries([...totals].map(([year, total]) => [year, total.toString()]));
};

const contracts = ['contract_research_sme_gbp', 'contract_research_large_firm_gbp', 'contract_research_public_gbp'];
const indicators = [
  { code: 'RD_INVESTMENT', columns: ['business_rd_expenditure_eur'], currency: 'EUR', rate: '0.85' },
  { code: 'RD_STAFF_FTE', columns: ['business_rd_staff_fte'], currency: null, rate: '1' },
  { code: 'INCOME_COMPETITIVE_PROJECTS', columns: ['public_research_income_gbp'], currency: 'GBP', rate: '1' },
  { code: 'TECH_CONTRACT_VOLUME', columns: [...contracts, 'consultancy_sme_gbp'], currency: 'GBP', rate: '1' },
  { code: 'TECH_CONTRACT_VOLUME_DEVELOPMENT', columns: contracts, currency: 'GBP', rate: '1' },
  { code: 'TECH_CONTRACT_VOLUME_CONSULTING', columns: ['consultancy_sme_gbp'], currency: 'GBP', rate: '1' },
  { code: 'TRANSFER_INCOME', columns: ['ip_revenue_gbp'], currency: 'GBP', rate: '1' },
  { code: 'INCOME_MARKET_SERVICES', columns: ['training_income_gbp'], currency: 'GBP', rate: '1' },
  { code: 'INCUBATED_ENTITIES', columns: ['graduate_startups'], currency: null, rate: '1' },
  { code: 'ENTERPRISE_BENEFIT', columns: ['spinoff_revenue_gbp'], currency: 'GBP', rate: '1' },
  { code: 'PATENT_APPLICATIONS', columns: ['epo_patent_applications'], currency: null, rate: '1' },
];

describe('the open statistics of UK regions', () => {
  let kit: ImportKit;
  let ask: ReturnType<typeof importApi>;
  const load = () => importFile({ database: kit.db.database, clock: testClock, file: ukFile, mapping: ukMapping });

  beforeAll(async () => {
    kit = await importKit();
    ask = importApi(kit);
    const { run, faults } = await load();
    expect([run?.state, faults]).toEqual(['LOADED', []]);
  });
  afterAll(() => kit.close());

  it.each(indicators)(
    'have the totals of $code per year, in the source’s currency, that the file has',
    async ({ code, columns, currency, rate }) => {
      const rows = await kit.sql<{ year: number; total: string; currency: string | null; rate: string }>(
        `SELECT f.year, sum(f.source_value)::text AS total, f.source_currency AS currency, f.source_rate::text AS rate
       FROM indicator_fact f JOIN indicator i ON i.id = f.indicator_id JOIN center c ON c.id = f.center_id JOIN jurisdiction j ON j.id = c.jurisdiction_id
       WHERE i.code = $1 AND j.code = 'UK-REGIONS' AND f.known_until IS NULL GROUP BY 1, 3, 4`,
        [code],
      );
      expect(Object.fromEntries(rows.map(({ year, total }) => [year, scaled(total).toString()]))).toEqual(
        totalsOf(columns),
      );
      expect(new Set(rows.map((row) => `${row.currency} ${row.rate}`))).toEqual(new Set([`${currency} ${rate}`]));
    },
  );

  it.each(indicators)('have the same totals of $code through the API', async ({ code, columns, currency }) => {
    const { data, errors } = await ask(
      `query ($code: String!) { indicatorAggregates(filter: { indicatorCodes: [$code] }, groupBy: [YEAR, SOURCE_CURRENCY], measures: [{ kind: SOURCE_SUM, as: "total" }]) {
         nodes { year sourceCurrency values { name value } } } }`,
      { code },
    );
    expect(errors).toEqual([]);
    const { nodes } = JSON.parse(JSON.stringify(data?.['indicatorAggregates']));
    const rows: { year: number; sourceCurrency: string | null; values: { value: string }[] }[] = nodes;
    expect(
      Object.fromEntries(rows.map(({ year, values }) => [year, scaled(values[0]?.value ?? '').toString()])),
    ).toEqual(totalsOf(columns));
    expect(new Set(rows.map((row) => row.sourceCurrency))).toEqual(new Set([currency]));
  });

  it('have no value where the file has none, and a zero where the file has a zero', async () => {
    const [facts] = await kit.sql<{ facts: string; zeros: string }>(
      `SELECT count(*) AS facts, count(*) FILTER (WHERE value = 0) AS zeros FROM indicator_fact WHERE indicator_id = (SELECT id FROM indicator WHERE code = 'RD_STAFF_FTE')`,
    );
    const cells = lines
      .map((cellsOfLine) => cellsOfLine[columnNames.indexOf('business_rd_staff_fte')])
      .filter((cell) => cell !== '');
    expect(facts).toEqual({
      facts: String(cells.length),
      zeros: String(cells.filter((cell) => Number(cell) === 0).length),
    });
    expect(cells.length).toBeLessThan(lines.length);
  });

  it('are converted at the stated rate and rounded half up to the penny', async () => {
    const [fact] = await kit.sql(
      `SELECT f.source_value::text AS source, f.value::text AS value, f.source_line AS line, f.source_column AS "column", c.code
       FROM indicator_fact f JOIN center c ON c.id = f.center_id WHERE f.source_value::text LIKE '%.000000002'`,
    );
    const line = lines.findIndex((cells) => cells.includes('16437000.000000002'));
    expect(fact).toEqual({
      source: '16437000.000000002',
      value: '13971450',
      line: line + 2,
      column: 'business_rd_expenditure_eur',
      code: lines[line]?.[1],
    });
  });

  it('are a jurisdiction of their own, not synthetic, with licence and rate in its note', async () => {
    const [jurisdiction] = await kit.sql<Record<string, unknown>>(
      `SELECT * FROM jurisdiction WHERE code = 'UK-REGIONS'`,
    );
    expect(jurisdiction).toMatchObject({
      level: 'STATISTICS',
      parent_id: null,
      currency: 'GBP',
      synthetic: false,
      name_zh: '英国地区（公开统计）',
    });
    for (const note of [jurisdiction?.['note_zh'], jurisdiction?.['note_en']]) {
      for (const part of ['HESA', 'CC BY 4.0', 'Eurostat', 'Nesta', '1 EUR = 0.85 GBP']) expect(note).toContain(part);
    }
  });

  it('have a region per code, and tell the two of one name apart', async () => {
    const regions = await kit.sql<{ code: string; name: string; name_en: string; kind: string }>(
      'SELECT code, name, name_en, kind FROM center ORDER BY code',
    );
    const named = new Map(lines.map((cells) => [cells[1], cells[2]]));
    expect(regions.map(({ code }) => code)).toEqual([...named.keys()].sort());
    const isShared = (name?: string): boolean => [...named.values()].filter((one) => one === name).length > 1;
    for (const { code, name, name_en, kind } of regions) {
      const own = named.get(code);
      expect([name, name_en, kind]).toEqual(
        Array(2)
          .fill(isShared(own) ? `${own} (${code})` : own)
          .concat('REGION'),
      );
    }
  });

  it('leave rollups that agree with the facts', async () => {
    expect(await checkRollups(kit.db.database.reader())).toEqual([]);
  });

  it('loaded again change nothing: no fact, no center, no event', async () => {
    const picture = () =>
      kit.sql(
        `SELECT (SELECT md5(string_agg(f::text, ';' ORDER BY id)) FROM indicator_fact f) AS facts, (SELECT md5(string_agg(c::text, ';' ORDER BY id)) FROM center c) AS centers,
           (SELECT count(*) FROM event) AS events, (SELECT md5(string_agg(r::text, ';' ORDER BY r::text)) FROM indicator_rollup r) AS rollups`,
      );
    const before = await picture();
    const { run, counts } = await load();
    expect(counts).toEqual({ valuesNew: 0, valuesChanged: 0, valuesUnchanged: 2407, centersNew: 0 });
    expect(run?.state).toBe('LOADED');
    expect(await picture()).toEqual(before);
  });

  it('are loaded once where that is asked for', async () => {
    const { wasThere } = await importFile({
      database: kit.db.database,
      clock: testClock,
      file: ukFile,
      mapping: ukMapping,
      once: true,
    });
    expect(wasThere).toBe(true);
  });
});
