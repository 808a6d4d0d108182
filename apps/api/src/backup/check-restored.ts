import type { Client } from 'pg';
import { ExpectedError, type Reader } from '@wanchuang/server-platform';
import { verdictLines, verifyEvents } from '../event-log/verify-events';
import type { Manifest } from './manifest';

const readerOf = (client: Client): Reader => ({
  statements: 0,
  rows: async <T>(sql: string, parameters: readonly unknown[] = []) =>
    // The driver's rows carry no type; the caller names the shape beside the SQL that makes it.
    (await client.query(sql, [...parameters])).rows as T[],
});

const differs = (says: string): ExpectedError =>
  new ExpectedError('CONFLICT', `What was restored is not what the manifest tells: ${says}. Nothing was kept.`);

const checkCounts = async (client: Client, { tables }: Manifest): Promise<void> => {
  for (const { name, rows: wanted } of tables) {
    const { rows } = await client.query<{ found: string }>(
      `SELECT count(*)::text AS found FROM ${client.escapeIdentifier(name)}`,
    );
    const found = rows[0]?.found;
    if (found !== String(wanted)) throw differs(`${name} has ${found} rows, and ${wanted} were written`);
  }
};

const checkEvents = async (client: Client, { lastEvent }: Manifest): Promise<void> => {
  const verdict = await verifyEvents(readerOf(client));
  if (verdict.faultsTotal > 0) throw differs(verdictLines(verdict).join('\n'));
  const { rows } = await client.query<{ hash: string }>('SELECT hash FROM event ORDER BY event.sequence DESC LIMIT 1');
  if ((rows[0]?.hash ?? null) !== (lastEvent?.hash ?? null)) throw differs('the chain of events has another end');
};

/**
 * Counts every table and walks the chain of events, before anything is committed.
 * @throws ExpectedError CONFLICT
 */
export const checkRestored = async (client: Client, manifest: Manifest): Promise<void> => {
  await checkCounts(client, manifest);
  await checkEvents(client, manifest);
};
