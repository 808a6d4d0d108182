import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** The process of the PostgreSQL that works on a data folder. */
export const postmasterOf = (folder: string): number => Number(processFile(folder)[0]);

const processFile = (folder: string): string[] =>
  readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');

/** What the database of a data folder holds, as its owner sees it: past the server, which may be down. */
export const rowsOf = async <Row>(folder: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
  const client = new Client({
    host: '127.0.0.1',
    port: Number(processFile(folder)[3]),
    user: 'wanchuang_owner',
    password: readFileSync(join(folder, 'postgres-password'), 'utf8').trim(),
    database: 'wanchuang',
  });
  await client.connect();
  try {
    const { rows } = await client.query(sql, [...parameters]);
    return rows as Row[];
  } finally {
    await client.end();
  }
};
