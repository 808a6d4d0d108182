import type { Client } from 'pg';
import type { SequenceValue } from './manifest';

/** The table in which TypeORM notes what has been migrated: its content goes into the manifest. */
export const migrationTable = 'schema_migration';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Text forms that every version of PostgreSQL reads alike, and as much time as it takes. */
const session = `
  SET client_encoding = 'UTF8'; SET DateStyle = 'ISO'; SET TimeZone = 'UTC'; SET IntervalStyle = 'iso_8601';
  SET extra_float_digits = 1; SET standard_conforming_strings = on; SET search_path = public;
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0`;

export const prepareSession = async (client: Client): Promise<void> => void (await client.query(session));

/** Every table of the schema, but for the one that notes migrations; columns that are computed are left out. */
export const tablesOf = async (client: Client): Promise<Table[]> => {
  const { rows } = await client.query<Table>(
    `SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname ORDER BY c.relname`,
    [migrationTable],
  );
  return rows;
};

/** Names of the migrations that were applied, oldest first; none where nothing was ever migrated. */
export const appliedMigrations = async (client: Client): Promise<string[]> => {
  const { rows: there } = await client.query('SELECT to_regclass($1) IS NOT NULL AS found', [
    `public.${migrationTable}`,
  ]);
  if (!there[0]?.found) return [];
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${migrationTable} ORDER BY timestamp, id`);
  return rows.map(({ name }) => name);
};

/** Where the sequences stand, those of identity columns among them. */
export const sequencesOf = async (client: Client): Promise<SequenceValue[]> => {
  const { rows: names } = await client.query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' AND c.relname NOT LIKE $1 ORDER BY 1`,
    [`${migrationTable}%`],
  );
  const sequences: SequenceValue[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<{ last: string; isCalled: boolean }>(
      `SELECT last_value::text AS last, is_called AS "isCalled" FROM ${client.escapeIdentifier(name)}`,
    );
    for (const row of rows) sequences.push({ name, ...row });
  }
  return sequences;
};

/** The tables' names as a list in SQL. */
export const listed = (client: Client, tables: readonly Table[]): string =>
  tables.map(({ name }) => client.escapeIdentifier(name)).join(', ');

/** A table with its columns, as COPY wants it. */
export const copied = (client: Client, { name, columns }: Table): string =>
  `${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;
