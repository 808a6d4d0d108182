import { type TestDatabase, testClock, testDatabase } from '../testing';
import { Database } from './database';
import { poolOf } from './pool-of';
import { withSessionSettings } from './session';

const wanted = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'iso_8601',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  jit: 'off',
  client_encoding: 'UTF8',
  client_connection_check_interval: '2s',
  statement_timeout: '1min',
};

describe('the session of a connection', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  const settingsOf = async (database: Database, names: string[]): Promise<Record<string, string>> => {
    const rows = await database
      .reader()
      .rows<{ name: string; value: string }>(
        'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name',
        [names],
      );
    return Object.fromEntries(rows.map((row) => [row.name, row.value]));
  };

  it('has fixed text forms, when the database has others by default', async () => {
    const [{ name } = { name: '' }] = (await test.owner.query<{ name: string }>('SELECT current_database() AS name'))
      .rows;
    await test.owner.query(`ALTER DATABASE ${name} SET TimeZone = 'Asia/Shanghai'`);
    await test.owner.query(`ALTER DATABASE ${name} SET DateStyle = 'German, MDY'`);
    const database = await Database.connect({ url: test.serverUrl, entities: [], clock: testClock });
    expect(await settingsOf(database, Object.keys(wanted))).toEqual(wanted);
    await database.close();
  });

  it("keeps the start-up options of the operator's own address, when there are any", async () => {
    const url = new URL(test.serverUrl);
    url.searchParams.set('options', '-c work_mem=5MB');
    const database = await Database.connect({ url: url.toString(), entities: [], clock: testClock });
    expect(await settingsOf(database, ['work_mem', 'TimeZone'])).toEqual({ work_mem: '5MB', TimeZone: 'UTC' });
    await database.close();
  });

  it('can do without the check of the connection, for a platform that refuses it', () => {
    const options = (address: string) => new URL(address).searchParams.get('options');
    expect(options(withSessionSettings(test.serverUrl))).toContain('client_connection_check_interval');
    expect(options(withSessionSettings(test.serverUrl, { checksConnection: false }))).not.toContain('check_interval');
  });

  it('belongs to the pool that poolOf finds', async () => {
    const { rows } = await poolOf(test.database.source).query('SHOW application_name');
    expect(rows).toEqual([{ application_name: 'wanchuang server' }]);
  });

  it('has no pool, when the data source is not connected', async () => {
    const database = await Database.connect({ url: test.serverUrl, entities: [], clock: testClock });
    await database.close();
    expect(() => poolOf(database.source)).toThrow('no pool');
  });
});
