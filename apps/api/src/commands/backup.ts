import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { type Clock, ExpectedError, migrationLock } from '@wanchuang/server-platform';
import {
  isUploadName,
  type Manifest,
  manifestFile,
  readManifest,
  type ReadManifest,
  type TableFile,
  tablePath,
  uploadPath,
} from '../backup/manifest';
import { syncFolder, writeSealed } from '../backup/sealed-file';
import {
  appliedMigrations,
  copied,
  listed,
  migrationTable,
  prepareSession,
  sequencesOf,
  type Table,
  tablesOf,
} from '../backup/tables';

export interface BackupOptions {
  readonly ownerUrl: string;
  /** Where the server keeps uploaded files. */
  readonly uploadsFolder: string;
  /** Where the backup goes: a folder that is empty, or not there yet. */
  readonly folder: string;
  /** Version of the product. */
  readonly product: string;
  readonly clock: Clock;
  /** Told of each table when it is written; the next one waits for it. */
  readonly say?: (line: string) => void | Promise<void>;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const makeFolder = async (folder: string): Promise<void> => {
  if ((await namesIn(folder)).length > 0)
    throw new ExpectedError(
      'CONFLICT',
      `${folder} is not empty. A backup goes into a folder of its own: give another, or remove what is there.`,
    );
  await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'uploads'), { mode: 0o700 });
};

/** Opens the one snapshot that everything is read from. No migration can come between its tables. */
const openSnapshot = async (client: Client): Promise<Table[]> => {
  await client.query('SELECT pg_advisory_lock_shared($1)', [migrationLock]);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await tablesOf(client);
    if (tables.length === 0 || (await appliedMigrations(client)).length === 0)
      throw new ExpectedError('NOT_FOUND', 'This database holds nothing of Wanchuang: there is nothing to back up.');
    await client.query(`LOCK TABLE ${listed(client, tables)}, ${migrationTable} IN ACCESS SHARE MODE`);
    return tables;
  } finally {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [migrationLock]).catch(() => undefined);
  }
};

const copyTable = async (client: Client, table: Table, folder: string): Promise<TableFile> => {
  const content = client.query(to(`COPY ${copied(client, table)} TO STDOUT`));
  const sealed = await writeSealed(tablePath(folder, table.name), content);
  return { name: table.name, columns: table.columns, rows: content.rowCount, ...sealed };
};

/** Only whole uploads are taken; one that the server forgets meanwhile is none of the backup. */
const copyUploads = async (from: string, folder: string): Promise<Manifest['uploads']> => {
  const uploads: Manifest['uploads'][number][] = [];
  for (const name of (await namesIn(from)).filter(isUploadName).sort()) {
    const path = uploadPath(folder, name);
    try {
      uploads.push({ name, ...(await writeSealed(path, createReadStream(join(from, name)))) });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      await rm(path, { force: true });
    }
  }
  return uploads;
};

const lastEventOf = async (client: Client): Promise<Manifest['lastEvent']> => {
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    'SELECT sequence::text, hash FROM event ORDER BY event.sequence DESC LIMIT 1',
  );
  return rows[0] ?? null;
};

const readAll = async (client: Client, options: BackupOptions): Promise<Manifest> => {
  const { folder, uploadsFolder, product, clock, say } = options;
  await prepareSession(client);
  const tables = await openSnapshot(client);
  const takenAt = clock.now().toISOString();
  const files: TableFile[] = [];
  for (const table of tables) {
    const file = await copyTable(client, table, folder);
    await say?.(`${file.name}: ${file.rows} rows`);
    files.push(file);
  }
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const manifest: Manifest = {
    format: 1,
    product,
    takenAt,
    postgres: rows[0]?.version ?? '',
    migrations: await appliedMigrations(client),
    lastEvent: await lastEventOf(client),
    tables: files,
    // they stand outside the snapshot, so they are read after it: never below what its rows have taken
    sequences: await sequencesOf(client),
    uploads: await copyUploads(uploadsFolder, folder),
  };
  await client.query('COMMIT');
  return manifest;
};

/** Last of all, and under its own name only when it is whole and lasts. */
const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  for (const part of ['tables', 'uploads']) await syncFolder(join(folder, part));
  const partial = join(folder, `${manifestFile}.part`);
  await writeSealed(partial, Readable.from([Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]));
  await rename(partial, join(folder, manifestFile));
  await syncFolder(folder);
};

/**
 * `backup`: every table as it stood at one instant, and the uploaded files. Works beside a running server.
 * What fails half-way leaves nothing that looks like a backup.
 * @throws ExpectedError CONFLICT if the folder is not empty, NOT_FOUND if there is nothing to back up
 */
export const backUp = async (options: BackupOptions): Promise<ReadManifest> => {
  const { folder } = options;
  await makeFolder(folder);
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'wanchuang backup' });
  client.on('error', () => undefined); // a lost connection: the statement's own error tells
  try {
    await client.connect();
    await writeManifest(folder, await readAll(client, options));
    return await readManifest(folder);
  } catch (error) {
    for (const name of await namesIn(folder)) await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
};
