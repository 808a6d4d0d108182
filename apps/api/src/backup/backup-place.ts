import { join } from 'node:path';
import { type Config, serverUrlOf, startEmbeddedPostgres } from '@wanchuang/server-platform';

/** What backup and restore work on: a database as its owner, whatever its schema, and the uploads. */
export interface BackupPlace {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly uploadsFolder: string;
  /** What a person should know about where the data is. */
  readonly notice: string | null;
  close(): Promise<void>;
}

/**
 * Opens the place without a look at its schema: a backup is also taken before one is changed.
 * @param shared beside a running server
 * @throws ExpectedError that says what to do if the data folder is taken or PostgreSQL cannot run here.
 */
export const openBackupPlace = async (config: Config, shared: boolean): Promise<BackupPlace> => {
  const { databaseUrl, databaseServerUrl, dataFolder } = config;
  const embedded = databaseUrl ? null : await startEmbeddedPostgres({ folder: dataFolder, shared });
  const ownerUrl = databaseUrl ?? embedded?.ownerUrl ?? '';
  return {
    ownerUrl,
    serverUrl: databaseServerUrl ?? serverUrlOf(ownerUrl),
    uploadsFolder: join(dataFolder, 'uploads'),
    notice: embedded?.notice ?? null,
    close: async () => void (await embedded?.stop()),
  };
};
