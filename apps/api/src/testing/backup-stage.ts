import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { loadDemo } from '@wanchuang/demo-data';
import { rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { backUp } from '../commands/backup';
import { restore } from '../commands/restore';
import { emptyDatabase, type EmptyDatabase } from './empty-database';

/** The demo district with what is awkward to copy, and a folder to work in. */
export interface BackupStage {
  readonly source: TestDatabase;
  readonly folder: string;
  readonly uploads: string;
  backUp(name: string, say?: (line: string) => void | Promise<void>): ReturnType<typeof backUp>;
  /** Restores into an empty database of its own; both are dropped at the end. */
  restore(name: string, into?: EmptyDatabase): Promise<EmptyDatabase>;
  empty(): Promise<EmptyDatabase>;
  close(): Promise<void>;
}

export const awkward = 'tab\t newline\n back\\slash \\N \\. 🧬 مركز';
/** Every byte that there is: what text would change comes back as it was. */
export const storedBytes = Buffer.from(Array.from({ length: 1024 }, (_, at) => at % 256));
export const uploadName = '0190d3b4-0000-4000-8000-000000000001';

const fill = async ({ owner, database }: TestDatabase): Promise<void> => {
  await synchroniseCatalogue((sql, parameters) => owner.query(sql, parameters));
  await loadDemo(owner, { scale: 'district', seed: 1, at: testClock.now(), rebuildRollups });
  await owner.query('UPDATE center SET mission = $1 WHERE id = (SELECT min(id) FROM center)', [awkward]);
  await owner.query(
    `WITH file AS (INSERT INTO stored_file (jurisdiction_id, audience, holder, name, media_type, size_bytes, sha256, uploaded_at)
       SELECT min(id), 'PUBLIC', 'jurisdiction_1', $1, 'application/pdf', octet_length($2::bytea), encode(sha256($2::bytea), 'hex'), '2026-06-01' FROM jurisdiction
       RETURNING id)
     INSERT INTO file_chunk (file_id, place, bytes) SELECT id, 0, $2 FROM file`,
    ['公告（虚拟）.pdf', storedBytes],
  );
  await database.transact('local', (tx) =>
    tx.appendEvent({ type: 'center.changed', subject: 'center_1', payload: { 名称: awkward } }),
  );
};

/** Every row of every table as text, in an order of its own: two databases are the same if this is. */
export const contentOf = async (client: Client): Promise<Record<string, string>> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migration' ORDER BY 1`,
  );
  const content: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: sums } = await client.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")), '') AS sum FROM ${name} t`,
    );
    content[name] = sums[0]?.sum ?? '';
  }
  return content;
};

export const backupStage = async (): Promise<BackupStage> => {
  const source = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-backup-'));
  const uploads = join(folder, 'uploads');
  const opened: EmptyDatabase[] = [];
  await fill(source);
  await mkdir(uploads);
  await writeFile(join(uploads, uploadName), 'code,value\nA,1\n');
  await writeFile(join(uploads, `${uploadName}.json`), '{}');
  await writeFile(join(uploads, `${uploadName}.part`), 'half');
  const empty = async (): Promise<EmptyDatabase> => {
    const database = await emptyDatabase(source);
    opened.push(database);
    return database;
  };
  return {
    source,
    folder,
    uploads,
    empty,
    backUp: (name, say) =>
      backUp({
        ownerUrl: source.ownerUrl,
        uploadsFolder: uploads,
        folder: join(folder, name),
        product: '0.0.0-test',
        clock: testClock,
        say,
      }),
    restore: async (name, into) => {
      const { ownerUrl, serverUrl, ...rest } = into ?? (await empty());
      const uploadsFolder = join(folder, `uploads of ${new URL(ownerUrl).pathname.slice(1)}`);
      await restore({ ownerUrl, serverUrl, uploadsFolder, folder: join(folder, name), clock: testClock });
      return { ownerUrl, serverUrl, ...rest };
    },
    close: async () => {
      for (const database of opened) await database.close();
      await source.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
