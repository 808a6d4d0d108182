import { type Database, globalId } from '@wanchuang/server-platform';

/** Removes uploads that nobody has put anywhere within a day. @returns how many */
export const sweepFiles = async (database: Database): Promise<number> =>
  database.transact(
    'system',
    async (tx) => {
      const swept = await tx.rows<{ id: number; jurisdictionId: number }>(
        `DELETE FROM stored_file WHERE audience = 'OWN' AND uploaded_at <= $1::timestamptz - interval '1 day'
         RETURNING id, jurisdiction_id AS "jurisdictionId"`,
        [tx.at],
      );
      for (const { id, jurisdictionId } of swept) {
        const subject = globalId('file', id);
        await tx.appendEvent({ type: 'file.removed', subject, jurisdictionId, payload: { reason: 'UNUSED' } });
      }
      return swept.length;
    },
    { eventsAtEnd: true },
  );
