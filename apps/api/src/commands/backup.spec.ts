import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { Database, migrate, migrationNames } from '@wanchuang/server-platform';
import { testClock } from '@wanchuang/server-platform/testing';
import { awkward, type BackupStage, backupStage, contentOf, storedBytes, uploadName } from '../testing/backup-stage';
import { backUp } from './backup';
import { restore } from './restore';

describe('a backup', () => {
  let stage: BackupStage;
  beforeAll(async () => {
    stage = await backupStage();
  });
  afterAll(() => stage?.close());

  it('says in its manifest what it holds, and nobody else may read it', async () => {
    const { manifest } = await stage.backUp('told');
    const { rows } = await stage.source.owner.query<{ sequence: string; hash: string }>(
      'SELECT sequence::text, hash FROM event ORDER BY event.sequence DESC LIMIT 1',
    );
    expect(manifest).toMatchObject({
      format: 1,
      product: '0.0.0-test',
      takenAt: testClock.now().toISOString(),
      migrations: migrationNames(),
      lastEvent: rows[0],
    });
    expect(manifest.uploads.map(({ name }) => name)).toEqual([uploadName, `${uploadName}.json`]);
    expect(manifest.tables.find(({ name }) => name === 'center')?.rows).toBe(48);
    const modes = [await stat(join(stage.folder, 'told/tables')), await stat(join(stage.folder, 'told/manifest.json'))];
    expect(modes.map(({ mode }) => mode & 0o077)).toEqual([0, 0]);
  });

  it('comes back as it was: rows, sequences, uploads, chain and rights', async () => {
    const { manifest } = await stage.backUp('whole');
    const before = await contentOf(stage.source.owner);
    const { client, ownerUrl, serverUrl } = await stage.restore('whole');
    const { rows: noted } = await client.query<{ sequence: string; previous_hash: string }>(
      `SELECT sequence, previous_hash FROM event WHERE type = 'backup.restored'`,
    );
    expect(noted).toEqual([
      { sequence: String(BigInt(manifest.lastEvent?.sequence ?? 0) + 1n), previous_hash: manifest.lastEvent?.hash },
    ]);
    await client.query('ALTER TABLE event DISABLE TRIGGER USER');
    await client.query(`DELETE FROM event WHERE type = 'backup.restored'`); // all but that is the same
    await client.query('ALTER TABLE event ENABLE TRIGGER USER');
    expect(await contentOf(client)).toEqual(before);
    expect((await client.query('SELECT mission FROM center ORDER BY id LIMIT 1')).rows).toEqual([{ mission: awkward }]);
    const { rows: files } = await client.query<{ bytes: Buffer }>(
      `SELECT bytes FROM file_chunk JOIN stored_file file ON file.id = file_id
       WHERE file.sha256 = encode(sha256(bytes), 'hex') AND size_bytes = octet_length(bytes)`,
    );
    expect(files).toEqual([{ bytes: storedBytes }]);
    const uploads = join(stage.folder, `uploads of ${new URL(ownerUrl).pathname.slice(1)}`);
    expect((await readdir(uploads)).sort()).toEqual([uploadName, `${uploadName}.json`]);
    expect(await readFile(join(uploads, uploadName), 'utf8')).toBe('code,value\nA,1\n');
    const database = await Database.connect({ url: serverUrl, entities: [], clock: testClock });
    try {
      const added = `INSERT INTO organisation (jurisdiction_id, kind, name) SELECT min(id), 'BUREAU', 'new' FROM jurisdiction RETURNING id`;
      const [row] = await database.transact('local', (tx) => tx.rows<{ id: number }>(added));
      const { rows: last } = await stage.source.owner.query(
        `SELECT last_value::int + 1 AS id FROM organisation_id_seq`,
      );
      expect(row).toEqual(last[0]);
      await expect(database.transact('local', (tx) => tx.rows('DELETE FROM event'))).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    } finally {
      await database.close();
    }
  });

  it('leaves the schema as migrations make it: foreign keys, triggers and their state', async () => {
    const schema = `
      SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger
      WHERE NOT tgisinternal ORDER BY 1`;
    await stage.backUp('schema');
    const { client } = await stage.restore('schema');
    const { rows } = await client.query(schema);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows).toEqual((await stage.source.owner.query(schema)).rows);
  });

  it('is of one instant: what is committed while it is written is not in it', async () => {
    const later = new Client({ connectionString: stage.source.ownerUrl });
    await later.connect();
    let isAdded = false;
    await stage.backUp('instant', async () => {
      if (isAdded) return;
      isAdded = true;
      await later.query(`INSERT INTO technology_contract (center_id, registration_number, title, kind, direction, counterparty, amount, signed_on, registered_on)
        SELECT min(id), 'LATE', 't', 'SERVICE', 'SOLD', 'c', 1, '2026-01-01', '2026-01-01' FROM center`);
    });
    await later.query(`DELETE FROM technology_contract WHERE registration_number = 'LATE'`);
    await later.end();
    const file = await readFile(join(stage.folder, 'instant/tables/technology_contract.copy'), 'utf8');
    expect([isAdded, file.length > 1000, file.includes('LATE')]).toEqual([true, true, false]);
  });

  it('of an earlier schema is brought up to the newest', async () => {
    const old = await stage.empty();
    await migrate(old.ownerUrl, old.serverUrl, undefined, 2);
    await old.client.query(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('N1', 'NATION', '国', 'Nation', 'CNY')`,
    );
    const folder = join(stage.folder, 'earlier');
    const { manifest } = await backUp({
      ...old,
      uploadsFolder: join(stage.folder, 'none'),
      folder,
      product: '0',
      clock: testClock,
    });
    expect(manifest.migrations).toEqual(migrationNames().slice(0, 2));
    const target = await stage.empty();
    await restore({ ...target, uploadsFolder: join(stage.folder, 'earlier uploads'), folder, clock: testClock });
    const { rows: applied } = await target.client.query('SELECT name FROM schema_migration ORDER BY timestamp');
    expect(applied.map(({ name }) => name)).toEqual(migrationNames());
    expect((await target.client.query('SELECT code FROM jurisdiction')).rows).toEqual([{ code: 'N1' }]);
    const catalogue = 'SELECT id, code FROM indicator ORDER BY id';
    const { rows: indicators } = await target.client.query(catalogue);
    expect(indicators).toEqual((await stage.source.owner.query(catalogue)).rows);
  });

  it('takes memory that does not grow with the data, there and back', async () => {
    const { owner } = stage.source;
    await owner.query(`INSERT INTO award (center_id, title, level, awarding_body, awarded_on)
      SELECT (SELECT min(id) FROM center), repeat(md5(n::text), 16), 'PREFECTURAL', 'bulk', '2024-01-01' FROM generate_series(1, 200000) n`);
    const start = process.memoryUsage().rss;
    let [most, looks] = [0, 0];
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss - start);
      looks += 1;
    }, 20);
    try {
      const { manifest } = await stage.backUp('bulk');
      const { client } = await stage.restore('bulk');
      const { rows } = await client.query(`SELECT count(*)::int FROM award WHERE awarding_body = 'bulk'`);
      expect(rows).toEqual([{ count: 200_000 }]);
      expect(manifest.tables.find(({ name }) => name === 'award')?.bytes).toBeGreaterThan(100e6);
      expect(looks).toBeGreaterThan(10);
      expect(most).toBeLessThan(80e6);
    } finally {
      clearInterval(watch);
      await owner.query(`DELETE FROM award WHERE awarding_body = 'bulk'`);
    }
  });
});
