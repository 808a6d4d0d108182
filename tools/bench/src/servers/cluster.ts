import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** The embedded PostgreSQL that a server under test has started. */
export interface Cluster {
  /** Process of the postmaster. */
  pid: number;
  ownerUrl: string;
  logFile: string;
}

/**
 * Reads what PostgreSQL itself wrote beside its data.
 * @param home the folder that holds `postgres`, `postgres-password` and `postgres.log`
 */
export const readCluster = (home: string): Cluster => {
  const [pid, , , port] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(home, 'postgres-password'), 'utf8').trim();
  return {
    pid: Number(pid),
    ownerUrl: `postgres://wanchuang_owner:${encodeURIComponent(password)}@127.0.0.1:${Number(port)}/wanchuang`,
    logFile: join(home, 'postgres.log'),
  };
};

/** Where the data of a server is: in its folder, or where the server has said that it put them instead. */
export const clusterHome = (dataFolder: string, output: string): string => {
  if (existsSync(join(dataFolder, 'postgres'))) return dataFolder;
  const elsewhere = /its data is in (\S+) instead/.exec(output)?.[1];
  if (elsewhere) return elsewhere;
  throw new Error(`there is no PostgreSQL data in ${dataFolder}`);
};

/** A connection of the owner; that the server may be stopped over it, by Ctrl-C for instance, is nobody's error. */
export const connectOwner = async ({ ownerUrl }: Cluster): Promise<Client> => {
  const client = new Client({ connectionString: ownerUrl, application_name: 'wanchuang bench owner' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
