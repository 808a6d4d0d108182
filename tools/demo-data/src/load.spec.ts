import { rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { loadDemo, type LoadedRows } from './load';
import { firstDistrict } from './testing/district-rows';

const at = new Date('2026-06-30T04:00:00Z');

describe('loading the demo district', () => {
  let db: TestDatabase;
  let loaded: LoadedRows;
  const lines: string[] = [];
  const rows = async (sql: string): Promise<unknown[][]> =>
    (await db.owner.query({ text: sql, rowMode: 'array' })).rows;

  beforeAll(async () => {
    db = await testDatabase();
    await synchroniseCatalogue((sql, parameters) => db.owner.query(sql, parameters));
    await db.owner.query(`INSERT INTO jurisdiction (code, level, name_zh, name_en, currency)
      VALUES ('UK', 'STATISTICS', '英国', 'United Kingdom', 'GBP')`);
    const onProgress = (line: string): void => void lines.push(line);
    loaded = await loadDemo(db.owner, { scale: 'district', seed: 1, at, rebuildRollups, onProgress });
  });
  afterAll(() => db.close());

  it('puts every generated row into its table', async () => {
    const { rows: made, jurisdictions } = firstDistrict('district', 1);
    const expected = { jurisdiction: jurisdictions, ...made };
    for (const [table, of] of Object.entries(expected)) {
      const skipped = table === 'jurisdiction' ? 1 : 0;
      expect([table, loaded[table]]).toEqual([table, of.length]);
      expect(await rows(`SELECT count(*)::int - ${skipped} FROM ${table}`)).toEqual([[of.length]]);
    }
  });

  it('hangs Wanzhou under Chongqing and China', async () => {
    const above = await rows(`SELECT a.code, c.depth FROM jurisdiction_closure c
      JOIN jurisdiction a ON a.id = c.ancestor_id JOIN jurisdiction d ON d.id = c.descendant_id
      WHERE d.code = '500101' ORDER BY c.depth`);
    expect(above).toEqual([
      ['500101', 0],
      ['500000', 1],
      ['CN', 2],
    ]);
  });

  it('comes to the headline totals in SQL', async () => {
    const totals =
      await rows(`SELECT f.year::int, sum(f.value)::text FROM indicator_fact f JOIN indicator i ON i.id = f.indicator_id
      WHERE i.code = 'RD_INVESTMENT' AND f.known_until IS NULL AND f.year IN (2019, 2025) GROUP BY 1 ORDER BY 1`);
    expect(totals).toEqual([
      [2019, '218360000'],
      [2025, '556270000'],
    ]);
  });

  it('agrees with the registers that it loaded: volume and count of contracts sold', async () => {
    const differing =
      await rows(`SELECT f.center_id, f.year FROM indicator_fact f JOIN indicator i ON i.id = f.indicator_id
      LEFT JOIN (SELECT center_id, extract(year FROM registered_on)::int AS year, sum(amount) AS amount, count(*) AS number
        FROM technology_contract WHERE direction = 'SOLD' GROUP BY 1, 2) c USING (center_id, year)
      WHERE i.code = 'TECH_CONTRACT_VOLUME' AND f.value <> coalesce(c.amount, 0)
         OR i.code = 'TECH_CONTRACT_COUNT' AND f.value <> coalesce(c.number, 0)`);
    expect(differing).toEqual([]);
  });

  it('lets a read of an earlier day see what was believed then', async () => {
    const total = `SELECT sum(f.value)::text FROM indicator_fact f JOIN indicator i ON i.id = f.indicator_id
      WHERE i.code = 'RD_INVESTMENT' AND f.year < 2025 AND known_from <= $1 AND (known_until IS NULL OR known_until > $1)`;
    const [before] = await rows(total.replaceAll('$1', `'2025-02-01'`));
    const [now] = await rows(total.replaceAll('$1', `'2026-06-30'`));
    expect(Number(before?.[0])).toBeGreaterThan(Number(now?.[0]));
  });

  it('tells the timelines in the event log, a whole chain, and says at last that it was loaded', async () => {
    const broken =
      await rows(`SELECT sequence FROM (SELECT *, lag(hash, 1, repeat('0', 64)) OVER (ORDER BY sequence) AS before FROM event) e
      WHERE previous_hash <> before OR hash <> event_digest(previous_hash, sequence, occurred_at, actor, type, subject, center_id, jurisdiction_id, payload)`);
    expect(broken).toEqual([]);
    expect(await rows('SELECT type, count(*)::int FROM event GROUP BY 1 ORDER BY 1')).toEqual([
      ['center.merged', 1],
      ['center.recognised', 48],
      ['center.renamed', 3],
      ['center.revoked', 1],
      ['demo.loaded', 1],
      ['evaluation.published', 74],
    ]);
    const last = await db.owner.query('SELECT type, occurred_at, payload FROM event ORDER BY sequence DESC LIMIT 1');
    expect(last.rows[0]).toMatchObject({ type: 'demo.loaded', occurred_at: at });
    expect(JSON.parse(last.rows[0].payload)).toMatchObject({ scale: 'district', seed: 1, rows: { center: 48 } });
  });

  it('leaves every sequence behind the last key, also beside other jurisdictions', async () => {
    expect(await rows(`SELECT id FROM jurisdiction WHERE code = 'CN'`)).toEqual([[2]]);
    const next = await rows(`SELECT nextval(pg_get_serial_sequence('center', 'id'))::int,
      nextval(pg_get_serial_sequence('indicator_fact', 'id'))::int - (SELECT max(id) FROM indicator_fact)::int`);
    expect(next).toEqual([[49, 1]]);
  });

  it('makes the rollups, up to the nation', async () => {
    const rolledUp =
      await rows(`SELECT j.code, sum(r.total)::text FROM indicator_rollup r JOIN jurisdiction j ON j.id = r.jurisdiction_id
      JOIN indicator i ON i.id = r.indicator_id WHERE i.code = 'RD_INVESTMENT' AND r.year = 2025 GROUP BY 1 ORDER BY 1`);
    expect(rolledUp).toEqual([
      ['500000', '556270000'],
      ['500101', '556270000'],
      ['CN', '556270000'],
    ]);
  });

  it('says how far it is', () => {
    expect(lines).toEqual(['0 of 1 districts loaded', '1 of 1 districts loaded, making the rollups']);
  });
});
