import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { ExpectedError } from '@wanchuang/server-platform';
import { withBareTables } from './bare-tables';
import { type Manifest, type TableFile, tablePath } from './manifest';
import { appliedMigrations, copied, listed, migrationTable, type Table, tablesOf } from './tables';

const formOf = (tables: readonly Table[]): string =>
  JSON.stringify(tables.map(({ name, columns }) => [name, [...columns].sort()]));

/** Nobody else works here, the schema is the backup's own, and nothing has ever happened in it. */
const takeTables = async (client: Client, manifest: Manifest): Promise<Table[]> => {
  const tables = await tablesOf(client);
  await client.query(`LOCK TABLE ${listed(client, tables)}, ${migrationTable} IN ACCESS EXCLUSIVE MODE`);
  const applied = await appliedMigrations(client);
  const { rowCount: events } = await client.query('SELECT FROM event LIMIT 1');
  if (events || JSON.stringify(applied) !== JSON.stringify(manifest.migrations))
    throw new ExpectedError('CONFLICT', 'Another server has begun to work on this database. Nothing was restored.');
  if (formOf(tables) !== formOf(manifest.tables))
    throw new ExpectedError('BAD_USER_INPUT', 'The tables of the backup are not those of the schema that it names.');
  return tables;
};

const loadTable = async (client: Client, folder: string, table: TableFile): Promise<void> => {
  // frozen: nobody has seen the table otherwise, so its rows need no second visit by vacuum
  const sink = client.query(from(`COPY ${copied(client, table)} FROM STDIN WITH (FREEZE)`));
  await pipeline(createReadStream(tablePath(folder, table.name)), sink);
};

/** Loads every table and sets every sequence, in the caller's transaction. */
export const restoreTables = async (
  client: Client,
  folder: string,
  manifest: Manifest,
  say: (line: string) => void,
): Promise<void> => {
  const tables = await takeTables(client, manifest);
  await withBareTables(client, async () => {
    await client.query(`TRUNCATE ${listed(client, tables)}`); // rows that migrations bring are in the backup as well
    for (const table of manifest.tables) {
      await loadTable(client, folder, table);
      say(`${table.name}: ${table.rows} rows`);
    }
  });
  for (const { name, last, isCalled } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [client.escapeIdentifier(name), last, isCalled]);
};
