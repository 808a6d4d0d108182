import type { Reader } from './database';

/** What PostgreSQL must not be without, lest a crash loses what it has acknowledged. */
const lasting = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Which of these are off on the server's connections, by whomever: a database of the operator's own may be set up so. */
export const forgetfulSettings = async (reader: Reader): Promise<string[]> => {
  const rows = await reader.rows<{ name: string }>(
    "SELECT name FROM pg_settings WHERE name = ANY($1) AND setting = 'off' ORDER BY name",
    [lasting],
  );
  return rows.map(({ name }) => name);
};
