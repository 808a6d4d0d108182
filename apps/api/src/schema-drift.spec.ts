import { DataSource } from 'typeorm';
import { migrations } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from './schema';

describe('entities and migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  const connect = async (): Promise<DataSource> => {
    const source = new DataSource({
      type: 'postgres',
      url: test.ownerUrl,
      entities,
      migrations,
      migrationsTableName: 'schema_migration',
    });
    await source.initialize();
    return source;
  };

  it('describe the same schema', async () => {
    const source = await connect();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('go down and up again', async () => {
    const source = await connect();
    for (let count = 0; count < migrations.length; count += 1) await source.undoLastMigration();
    const [left] = await source.query<{ count: string }[]>(
      "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'schema_migration'",
    );
    expect(left?.count).toBe('0');
    expect(await source.runMigrations()).toHaveLength(migrations.length);
    await source.destroy();
  });
});
