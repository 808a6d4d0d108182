import { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testing';
import { migrations } from '../migrate';
import { RegistryFactsAndEvents1763900000001 } from './0001-registry-facts-and-events';
import { AnnounceEvents1763900000002 } from './0002-announce-events';

describe('the migration that announces events', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  /** append_event with its settings, owner and rights. */
  const functionNow = async (): Promise<{ definition: string; owner: number; rights: string }> => {
    const { rows } = await test.owner.query<{ definition: string; owner: number; rights: string }>(
      `SELECT pg_get_functiondef(oid) AS definition, proowner AS owner, proacl::text AS rights
       FROM pg_proc WHERE oid = 'append_event'::regproc`,
    );
    const [row] = rows;
    if (!row) throw new Error('append_event is missing');
    return row;
  };

  it('leaves nothing of itself behind, when it goes down', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: test.ownerUrl,
      migrations: [RegistryFactsAndEvents1763900000001, AnnounceEvents1763900000002],
      migrationsTableName: 'schema_migration',
    });
    await source.initialize();
    const after = await functionNow();
    const runner = source.createQueryRunner();
    const later = migrations.slice(2).map((Migration) => new Migration());
    for (const migration of later.toReversed()) await migration.down(runner);
    await new AnnounceEvents1763900000002().down(runner);
    const down = await functionNow();
    await new RegistryFactsAndEvents1763900000001().down(runner);
    await new RegistryFactsAndEvents1763900000001().up(runner);
    expect(down).toEqual(await functionNow());
    await new AnnounceEvents1763900000002().up(runner);
    for (const migration of later) await migration.up(runner);
    expect(await functionNow()).toEqual(after);
    expect(after).toMatchObject({ definition: expect.stringMatching(/SECURITY DEFINER[^]*search_path[^]*pg_notify/) });
    expect({ ...after, definition: '' }).toEqual({ ...down, definition: '' });
    await runner.release();
    await source.destroy();
  });

  it('announces the sequence at commit and nothing at rollback, when events are appended', async () => {
    const heard: (string | undefined)[] = [];
    test.owner.on('notification', ({ payload }) => heard.push(payload));
    await test.owner.query('LISTEN wanchuang_events');
    const event = { type: 'test.appended', subject: 'center_1', payload: {} };
    await expect(
      test.database.transact('local', async (tx) => {
        await tx.appendEvent(event);
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    const sequences = await test.database.transact('local', async (tx) => [
      await tx.appendEvent(event),
      await tx.appendEvent(event),
    ]);
    await test.owner.query('SELECT 1'); // what was announced before stands before its answer
    expect(heard).toEqual(sequences);
  });
});
