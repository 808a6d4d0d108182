import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { serverUrlOf } from '../database/roles';
import { templateUrlVariable } from './test-database';

/** A test run's PostgreSQL: the embedded one in a folder of its own, or DATABASE_URL's server. */
const startServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-test-'));
  const embedded = await startEmbeddedPostgres({ folder, durable: false });
  return {
    url: embedded.ownerUrl,
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const onServer = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.toString() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** Migrates one template that every spec file clones; hands its address on by the environment. */
export default async (): Promise<void> => {
  const server = await startServer();
  const name = `wanchuang_template_${process.pid}`;
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
  const template = new URL(server.url);
  template.pathname = `/${name}`;
  await migrate(template.toString(), serverUrlOf(template.toString()));
  process.env[templateUrlVariable] = template.toString();
  Object.assign(globalThis, {
    wanchuangStopTestServer: async () => {
      await onServer(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      await server.stop();
    },
  });
};
