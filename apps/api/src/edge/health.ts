import type { FastifyInstance } from 'fastify';
import { type Database, migrationNames } from '@wanchuang/server-platform';
import type { Drain } from './drain';

/** Whoever asks for health has no time to wait, ms. */
const patience = 2_000;

/** What the database says in time; null: it did not. */
const ask = async <Row>(
  database: Database,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[] | null> => {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), patience);
  });
  const rows = database
    .reader()
    .rows<Row>(sql, parameters)
    .catch(() => null);
  try {
    return await Promise.race([rows, tooLate]);
  } finally {
    clearTimeout(late);
  }
};

const notReady = async (database: Database, drain: Drain): Promise<string | null> => {
  if (drain.isDraining) return 'the server is about to stop';
  const wanted = migrationNames();
  const applied = 'SELECT count(*)::int AS applied FROM schema_migration WHERE name = ANY($1)';
  const rows = await ask<{ applied: number }>(database, applied, [wanted]);
  if (!rows) return 'the database does not answer';
  return rows[0]?.applied === wanted.length ? null : 'the database is not migrated';
};

/** /healthz: the process lives and reaches its database. /readyz: requests may be sent here. */
export const answerHealth = (app: FastifyInstance, database: Database, drain: Drain): void => {
  app.get('/healthz', async (_, reply) => {
    const isUp = (await ask(database, 'SELECT 1')) !== null;
    return reply
      .code(isUp ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isUp ? 'ok' : 'the database does not answer' });
  });
  app.get('/readyz', async (_, reply) => {
    const reason = await notReady(database, drain);
    return reply
      .code(reason === null ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: reason ?? 'ready' });
  });
};
