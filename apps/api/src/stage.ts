import { join } from 'node:path';
import type { Logger } from 'pino';
import {
  type Clock,
  type Config,
  Database,
  type EmbeddedPostgres,
  type ExpectedError,
  ImportFiles,
  importLimits,
  migrate,
  serverUrlOf,
  startEmbeddedPostgres,
  systemClock,
} from '@wanchuang/server-platform';
import { type Imports, ImportService, synchroniseCatalogue } from '@wanchuang/server-analytics';
import { createLogger } from './edge/logger';
import { EventAnchor } from './event-log/event-anchor';
import { headAddress } from './event-log/head-address';
import { headFile, headFileName } from './event-log/head-file';
import { entities } from './schema';

/** What every command works with: a migrated database, and imports into it. */
export interface Stage {
  config: Config;
  clock: Clock;
  logger: Logger;
  database: Database;
  ownerUrl: string;
  serverUrl: string;
  imports: Imports;
  anchor: EventAnchor;
  /** The file of heads that the anchor writes. */
  headFile: string;
  /** What a person should know about where the data went. */
  notice: string | null;
  /** Resolves when the embedded PostgreSQL has ended and could not be brought back. */
  lost: Promise<ExpectedError>;
  close(): Promise<void>;
}

/** Somebody else looks after a PostgreSQL of the operator's own. */
const never = new Promise<ExpectedError>(() => undefined);

const makeImports = (config: Config, clock: Clock, database: Database, logger: Logger, root: string): Imports => {
  const files = new ImportFiles({
    folder: join(config.dataFolder, 'uploads'),
    limits: { ...importLimits, bytes: config.uploadLimit },
  });
  const onError = (err: unknown, runId: number): void => logger.error({ err, runId }, 'unexpected error in an import');
  return { files, service: new ImportService({ database, clock, files, onError }), shippedFolder: join(root, 'data') };
};

const makeAnchor = (config: Config, file: string, surroundings: Pick<Stage, 'database' | 'clock' | 'logger'>) => {
  const address = config.eventAnchorUrl === null ? [] : [headAddress(config.eventAnchorUrl)];
  return new EventAnchor({ ...surroundings, keepers: [headFile(file), ...address] });
};

/**
 * Starts what is needed and brings the schema up to date: the embedded PostgreSQL unless DATABASE_URL names another.
 * `shared`: a command that may work beside a running server.
 * @throws ExpectedError that says what to do if the data folder is taken or PostgreSQL cannot run here.
 */
export const openStage = async (
  config: Config,
  root: string,
  shared: boolean,
  clock: Clock = systemClock,
): Promise<Stage> => {
  const logger = createLogger(config.logLevel);
  const embedded: EmbeddedPostgres | null = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ folder: config.dataFolder, shared, logger });
  try {
    const ownerUrl = embedded?.ownerUrl ?? config.databaseUrl ?? '';
    const serverUrl = config.databaseServerUrl ?? serverUrlOf(ownerUrl);
    await migrate(ownerUrl, serverUrl, synchroniseCatalogue);
    const database = await Database.connect({ url: serverUrl, entities, clock });
    const heads = join(config.dataFolder, headFileName);
    return {
      config,
      clock,
      database,
      ownerUrl,
      serverUrl,
      logger,
      imports: makeImports(config, clock, database, logger, root),
      anchor: makeAnchor(config, heads, { database, clock, logger }),
      headFile: heads,
      notice: embedded?.notice ?? null,
      lost: embedded?.lost ?? never,
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};
