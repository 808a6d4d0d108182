import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { serverUrlOf } from '@wanchuang/server-platform';
import type { TestDatabase } from '@wanchuang/server-platform/testing';

export interface EmptyDatabase {
  /** As the owner. */
  readonly client: Client;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  close(): Promise<void>;
}

/** A database without any table, on the server of another. */
export const emptyDatabase = async ({ owner, ownerUrl: beside }: TestDatabase): Promise<EmptyDatabase> => {
  const name = `wanchuang_empty_${randomBytes(6).toString('hex')}`;
  await owner.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(beside);
  url.pathname = `/${name}`;
  const ownerUrl = url.toString();
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  return {
    client,
    ownerUrl,
    serverUrl: serverUrlOf(ownerUrl),
    close: async () => {
      await client.end();
      await owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};
