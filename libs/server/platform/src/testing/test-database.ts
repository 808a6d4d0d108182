import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { EntitySchema } from 'typeorm';
import { type Clock, fixedClock } from '../clock';
import { Database } from '../database/database';
import { serverUrlOf } from '../database/roles';

/** Set by the global set-up: the owner's address of the migrated template. */
export const templateUrlVariable = 'WANCHUANG_TEST_TEMPLATE_URL';

/** "Now" in tests, unless a test says otherwise. */
export const testClock = fixedClock('2026-06-30T04:00:00Z');

export interface TestDatabase {
  /** As the server's role. */
  database: Database;
  /** As the owner: for what the server may not do. */
  owner: Client;
  ownerUrl: string;
  serverUrl: string;
  close(): Promise<void>;
}

interface TestDatabaseOptions {
  entities?: (string | (new () => object) | EntitySchema)[];
  clock?: Clock;
}

const templateUrl = (): URL => {
  const url = process.env[templateUrlVariable];
  if (!url) throw new Error('No test database: run through jest.config.ts, whose global set-up starts one');
  return new URL(url);
};

/** A database of the caller's own, cloned from the migrated template with the catalogue in it. Close it in afterAll. */
export const testDatabase = async ({
  entities = [],
  clock = testClock,
}: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const template = templateUrl();
  const name = `wanchuang_${randomBytes(6).toString('hex')}`;
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const templateName = template.pathname.slice(1);
  await once(maintenance.toString(), `CREATE DATABASE ${name} TEMPLATE ${templateName} STRATEGY FILE_COPY`);
  const ownUrl = new URL(template);
  ownUrl.pathname = `/${name}`;
  const ownerUrl = ownUrl.toString();
  const owner = new Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined); // the server may be stopped while this connection idles
  await owner.connect();
  const serverUrl = serverUrlOf(ownerUrl);
  const database = await Database.connect({ url: serverUrl, entities, clock, poolSize: 6 });
  return {
    database,
    owner,
    ownerUrl,
    serverUrl,
    close: async () => {
      await database.close();
      await owner.end();
      await once(maintenance.toString(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
};

/** One statement on a connection of its own; CREATE DATABASE waits its turn while another clones the template. */
const once = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(1464033097)');
    await client.query(sql);
  } finally {
    await client.end();
  }
};
