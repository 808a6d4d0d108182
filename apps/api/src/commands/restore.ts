import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { type Clock, Database, ExpectedError, migrate, migrationNames } from '@wanchuang/server-platform';
import { checkRestored } from '../backup/check-restored';
import { type Manifest, readManifest, tablePath, uploadPath } from '../backup/manifest';
import { restoreTables } from '../backup/restore-tables';
import { checkSealed, syncFolder, writeSealed } from '../backup/sealed-file';
import { appliedMigrations, prepareSession, tablesOf } from '../backup/tables';

export interface RestoreOptions {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly uploadsFolder: string;
  /** The backup. */
  readonly folder: string;
  readonly clock: Clock;
  readonly say?: (line: string) => void;
}

/** Key of the lock that says "a backup is being restored into this database". */
const restoreLock = 1464033098;

const checkFiles = async (folder: string, { tables, uploads }: Manifest): Promise<void> => {
  for (const table of tables) await checkSealed(tablePath(folder, table.name), table);
  for (const upload of uploads) await checkSealed(uploadPath(folder, upload.name), upload);
};

/** How many migrations lead to the backup's schema. */
const schemaOf = ({ migrations, product }: Manifest): number => {
  const known = migrationNames();
  if (migrations.every((name, index) => name === known[index])) return migrations.length;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `The backup has the schema of Wanchuang ${product}, which this version does not know. Restore it with that version or a later one.`,
  );
};

const isBegun = (applied: readonly string[], { migrations }: Manifest): boolean =>
  applied.length <= migrations.length && applied.every((name, index) => name === migrations[index]);

/** An interrupted restore leaves tables without rows: those do not count. */
const refuseFilledDatabase = async (client: Client, manifest: Manifest): Promise<void> => {
  const full: string[] = [];
  for (const { name } of await tablesOf(client)) {
    const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) full.push(name);
  }
  if (full.length === 0 && isBegun(await appliedMigrations(client), manifest)) return;
  throw new ExpectedError(
    'CONFLICT',
    'The database is not empty, and a restore never writes over what is there. Give an empty one: another DATA_FOLDER, or a new database in DATABASE_URL.',
    { tables: full },
  );
};

const refuseFilledFolder = async (uploadsFolder: string): Promise<void> => {
  if ((await readdir(uploadsFolder).catch(() => [])).length === 0) return;
  throw new ExpectedError('CONFLICT', `${uploadsFolder} holds uploaded files. Restore into another DATA_FOLDER.`);
};

/** Copies uploads beside their place, so that they can be moved there whole. */
const bringUploads = async (folder: string, { uploads }: Manifest, uploadsFolder: string): Promise<string> => {
  const fresh = `${uploadsFolder}.restored`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const { name } of uploads) await writeSealed(join(fresh, name), createReadStream(uploadPath(folder, name)));
  await syncFolder(fresh);
  return fresh;
};

/** Rows and uploads come in together, or neither do. */
const load = async (client: Client, manifest: Manifest, options: RestoreOptions): Promise<void> => {
  const { folder, uploadsFolder, say = () => undefined } = options;
  const fresh = await bringUploads(folder, manifest, uploadsFolder);
  try {
    await client.query('BEGIN');
    await restoreTables(client, folder, manifest, say);
    await checkRestored(client, manifest);
    await rm(uploadsFolder, { recursive: true, force: true }); // it is empty
    await rename(fresh, uploadsFolder);
    await client.query('COMMIT').catch(async (error: unknown) => {
      await rename(uploadsFolder, fresh);
      throw error;
    });
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the first error is the one that tells
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
};

/** The log says that its database was restored, and up to which event it is a copy. */
const noteRestore = async ({ serverUrl, clock }: RestoreOptions, manifest: Manifest): Promise<void> => {
  const database = await Database.connect({ url: serverUrl, entities: [], clock, poolSize: 1 });
  try {
    const { takenAt, lastEvent } = manifest;
    const payload = { takenAt, lastEvent: lastEvent?.sequence ?? null };
    await database.transact('system', (tx) => tx.appendEvent({ type: 'backup.restored', subject: 'backup', payload }));
  } finally {
    await database.close();
  }
};

/**
 * `restore`: a backup into an empty database and an empty folder, at the schema that it was taken at; then that is brought
 * up to the newest. Files are checked first, rows and the chain of events before they are committed.
 * @throws ExpectedError BAD_USER_INPUT for a backup that is not whole or was changed, CONFLICT for a place that is not empty
 */
export const restore = async (options: RestoreOptions): Promise<Manifest> => {
  const { folder, ownerUrl, serverUrl, uploadsFolder } = options;
  const { manifest } = await readManifest(folder);
  const through = schemaOf(manifest);
  await checkFiles(folder, manifest);
  const client = new Client({ connectionString: ownerUrl, application_name: 'wanchuang restore' });
  client.on('error', () => undefined); // a lost connection: the statement's own error tells
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [restoreLock]);
    await prepareSession(client);
    await refuseFilledDatabase(client, manifest);
    await refuseFilledFolder(uploadsFolder);
    await migrate(ownerUrl, serverUrl, undefined, through);
    await load(client, manifest, options);
    await migrate(ownerUrl, serverUrl, synchroniseCatalogue);
    await client.query('VACUUM (ANALYZE)'); // so that indexes alone can answer from the start
  } finally {
    await client.end().catch(() => undefined);
  }
  await noteRestore(options, manifest);
  return manifest;
};
