import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { loadDemo, type LoadOptions } from './load';

const options: LoadOptions = {
  scale: 'district',
  seed: 1,
  at: new Date('2026-06-30T04:00:00Z'),
  rebuildRollups: async () => undefined,
};

describe('loading the demo district where it cannot be', () => {
  let db: TestDatabase;
  const rowsIn = async (table: string): Promise<number> =>
    (await db.owner.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${table}`)).rows[0]?.rows ?? NaN;

  beforeEach(async () => {
    db = await testDatabase();
    await synchroniseCatalogue((sql, parameters) => db.owner.query(sql, parameters));
  });
  afterEach(() => db.close());

  it('is refused with CONFLICT where there is a jurisdiction CN, and changes nothing', async () => {
    await db.owner.query(`INSERT INTO jurisdiction (code, level, name_zh, name_en, currency)
      VALUES ('CN', 'NATION', '中国', 'China', 'CNY')`);
    await expect(loadDemo(db.owner, options)).rejects.toMatchObject({ code: 'CONFLICT', details: { code: 'CN' } });
    expect([await rowsIn('jurisdiction'), await rowsIn('center'), await rowsIn('event')]).toEqual([1, 0, 0]);
  });

  it('leaves nothing behind when its last step fails', async () => {
    const rebuildRollups = async (): Promise<void> => {
      throw new Error('no room for rollups');
    };
    await expect(loadDemo(db.owner, { ...options, rebuildRollups })).rejects.toThrow('no room for rollups');
    expect([await rowsIn('jurisdiction'), await rowsIn('indicator_fact'), await rowsIn('event')]).toEqual([0, 0, 0]);
  });

  it('passes on what the database refuses, and the connection is of use again', async () => {
    await db.owner.query('DELETE FROM field WHERE id = 1');
    await expect(loadDemo(db.owner, options)).rejects.toMatchObject({ constraint: 'center_field_fk' });
    expect(await rowsIn('organisation')).toBe(0);
  });
});
