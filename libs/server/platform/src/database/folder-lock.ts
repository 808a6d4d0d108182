import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseFaultOf } from '../errors/constraint-error';
import { ExpectedError } from '../errors/expected-error';

/** Key of the advisory lock that says "a server works on this data folder". */
const folderLock = 1464033096;

/** What PostgreSQL says while it reads on after a crash, which may take minutes. */
const notYetReady = '57P03';
/** It does not listen yet, or not any more. */
const [deaf, deafAttempts] = ['ECONNREFUSED', 20];

const connectWhenReady = async (url: string): Promise<Client> => {
  for (let refused = 0; ;) {
    const client = new Client({ connectionString: url, application_name: `wanchuang ${process.pid}` });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      const code = databaseFaultOf(error)?.code;
      if (code === deaf) refused += 1;
      else if (code !== notYetReady) throw error;
      if (refused === deafAttempts) throw error;
      await pause(250);
    }
  }
};

/**
 * Held as long as the server lives; PostgreSQL frees it when the server's connection ends, however that happens.
 * @throws ExpectedError CONFLICT if a living server has the folder
 */
export const lockFolder = async (url: string, folder: string): Promise<Client> => {
  const client = await connectWhenReady(url);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [folderLock]);
    if (rows[0]?.locked) return client;
    await pause(200); // a server killed a moment ago: PostgreSQL is about to notice
  }
  const holder = await client.query<{ name: string }>(
    "SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted",
    [folderLock],
  );
  await client.end();
  const pid = holder.rows[0]?.name.split(' ')[1] ?? '?';
  throw new ExpectedError(
    'CONFLICT',
    `The data folder ${folder} is in use by a running server (process ${pid}). Stop that one, or choose another folder with DATA_FOLDER.`,
  );
};
