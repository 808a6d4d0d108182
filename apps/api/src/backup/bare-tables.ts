import type { Client } from 'pg';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

interface Trigger {
  readonly table: string;
  readonly name: string;
}

const foreignKeys = /* sql */ `
  SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0 ORDER BY 1, 2`;

const triggers = /* sql */ `
  SELECT tgrelid::regclass::text AS table, tgname::text AS name
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT tgisinternal AND tgenabled = 'O' AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`;

/**
 * Runs work while tables know neither foreign keys nor triggers: rows come in any order, and what triggers once wrote is
 * among them. Every foreign key is made again behind it, so PostgreSQL checks it over all rows. In the caller's transaction.
 */
export const withBareTables = async (client: Client, work: () => Promise<void>): Promise<void> => {
  const { rows: keys } = await client.query<ForeignKey>(foreignKeys);
  const { rows: active } = await client.query<Trigger>(triggers);
  const named = (name: string): string => client.escapeIdentifier(name);
  for (const { table, name } of active) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${named(name)}`);
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${named(name)}`);
  await work();
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${named(name)} ${definition}`);
  for (const { table, name } of active) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${named(name)}`);
};
