import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { RegistryFactsAndEvents1763900000001 } from './migrations/0001-registry-facts-and-events';
import { AnnounceEvents1763900000002 } from './migrations/0002-announce-events';
import { TextOrders1763900000003 } from './migrations/0003-text-orders';
import { CentersOfAPlace1763900000004 } from './migrations/0004-centers-of-a-place';
import { PeopleAndSignIn1763900000005 } from './migrations/0005-people-and-sign-in';
import { KeysAndEventFilters1763900000006 } from './migrations/0006-keys-and-event-filters';
import { PublicFigures1763900000009 } from './migrations/0009-public-figures';
import { Tokens1763900000007 } from './migrations/0007-tokens';
import { PersonIdentity1763900000008 } from './migrations/0008-person-identity';
import { Organisations1763900000011 } from './migrations/0011-organisations';
import { MadePlaces1763900000014 } from './migrations/0014-made-places';
import { Exports1763900000016 } from './migrations/0016-exports';
import { Notifications1763900000010 } from './migrations/0010-notifications';
import { QuickCoarseRounding1763900000015 } from './migrations/0015-quick-coarse-rounding';
import { DeprecatedUses1763900000017 } from './migrations/0017-deprecated-uses';
import { SavedQueries1763900000018 } from './migrations/0018-saved-queries';
import { Webhooks1763900000019 } from './migrations/0019-webhooks';
import { ExportSchedules1763900000020 } from './migrations/0020-export-schedules';
import { Recognition1763900000021 } from './migrations/0021-recognition';
import { Rulebook1763900000022 } from './migrations/0022-rulebook';
import { Applications1763900000023 } from './migrations/0023-applications';
import { ExpertsAndPanels1763900000024 } from './migrations/0024-experts-and-panels';
import { PublicNotice1763900000025 } from './migrations/0025-public-notice';
import { CallsAndLayout1763900000026 } from './migrations/0026-calls-and-layout';
import { RecognitionProgress1763900000027 } from './migrations/0027-recognition-progress';
import { RecognitionNotifications1763900000028 } from './migrations/0028-recognition-notifications';
import { HandedIn1763900000029 } from './migrations/0029-handed-in';
import { CalendarFeeds1763900000030 } from './migrations/0030-calendar-feeds';
import { PolicyRevisions1763900000031 } from './migrations/0031-policy-revisions';
import { CancelledSubsidies1763900000032 } from './migrations/0032-cancelled-subsidies';
import { OutcomesThatCount1763900000033 } from './migrations/0033-outcomes-that-count';
import { ensureServerRole } from './roles';

/** All migrations, oldest first. They are written by hand; a test holds them against the entities. */
export const migrations = [
  RegistryFactsAndEvents1763900000001,
  AnnounceEvents1763900000002,
  TextOrders1763900000003,
  CentersOfAPlace1763900000004,
  PeopleAndSignIn1763900000005,
  KeysAndEventFilters1763900000006,
  Tokens1763900000007,
  PersonIdentity1763900000008,
  PublicFigures1763900000009,
  Notifications1763900000010,
  Organisations1763900000011,
  MadePlaces1763900000014,
  QuickCoarseRounding1763900000015,
  Exports1763900000016,
  DeprecatedUses1763900000017,
  SavedQueries1763900000018,
  Webhooks1763900000019,
  ExportSchedules1763900000020,
  Recognition1763900000021,
  Rulebook1763900000022,
  Applications1763900000023,
  ExpertsAndPanels1763900000024,
  PublicNotice1763900000025,
  CallsAndLayout1763900000026,
  RecognitionProgress1763900000027,
  RecognitionNotifications1763900000028,
  HandedIn1763900000029,
  CalendarFeeds1763900000030,
  PolicyRevisions1763900000031,
  CancelledSubsidies1763900000032,
  OutcomesThatCount1763900000033,
];

/** Key of the lock under which the schema changes: whoever must not see it change holds it shared. */
export const migrationLock = 1464033095;

/** Their names, oldest first. */
export const migrationNames = (): string[] => migrations.map((Migration) => new Migration().name);

/** Runs SQL; what catalogue, demo data and rollups need of a connection. */
export type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/**
 * Brings a database up to the newest schema as its owner: the server's role, the migrations, then `afterwards`
 * (the catalogue's rows). Two nodes that start at once wait for each other.
 * @param through how many of the migrations, oldest first: for data of an earlier schema
 */
export const migrate = async (
  ownerUrl: string,
  serverUrl: string,
  afterwards?: (query: Query) => Promise<void>,
  through: number = migrations.length,
): Promise<number> => {
  const lock = new Client({ connectionString: ownerUrl, application_name: 'wanchuang migrate' });
  await lock.connect();
  try {
    await ensureServerRole(lock, serverUrl);
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: migrations.slice(0, through),
      migrationsTableName: 'schema_migration',
      migrationsTransactionMode: 'all',
    });
    await source.initialize();
    try {
      const applied = await source.runMigrations();
      await afterwards?.((sql, parameters) => source.query(sql, parameters));
      return applied.length;
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
};
