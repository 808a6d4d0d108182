import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { testEntitiesAlone } from '../testing';
import { loadShippedJurisdictions } from './shipped-jurisdictions';

describe('the places that a new installation begins with', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
  });
  afterEach(() => test.close());

  const codes = async (): Promise<string[]> => {
    const sql = `SELECT string_agg(code, ' > ' ORDER BY depth DESC) AS path FROM jurisdiction_closure
      JOIN jurisdiction ON jurisdiction.id = ancestor_id GROUP BY descendant_id ORDER BY descendant_id`;
    return (await test.database.reader().rows<{ path: string }>(sql)).map(({ path }) => path);
  };

  it('are made once, also when two nodes start at the same moment, with an event each', async () => {
    const made = await Promise.all([loadShippedJurisdictions(test.database), loadShippedJurisdictions(test.database)]);
    expect(made.toSorted()).toEqual([false, true]);
    expect(await codes()).toEqual(['CN', 'CN > 500000', 'CN > 500000 > 500101']);
    const [events] = await test.database
      .reader()
      .rows<{ made: number }>(`SELECT count(*)::int AS made FROM event WHERE type = 'jurisdiction.made'`);
    expect(events?.made).toBe(3);
  });

  it('are left out where there is a place already', async () => {
    await test.owner.query(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('X', 'DISTRICT', '某区', 'X', 'CNY')`,
    );
    expect(await loadShippedJurisdictions(test.database)).toBe(false);
    expect(await codes()).toEqual(['X']);
  });
});
