import { globalId, type Transaction } from '@wanchuang/server-platform';

/** Ends a person's sessions, all or but one, with their events. @returns how many */
export async function endSessions(tx: Transaction, personId: number, except?: number): Promise<number> {
  const ended = await tx.rows<{ id: number }>(
    `UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 AND id IS DISTINCT FROM $3
     RETURNING id`,
    [personId, tx.at, except ?? null],
  );
  for (const { id } of ended)
    await tx.appendEvent({ type: 'session.ended', subject: globalId('person', personId), payload: { sessionId: id } });
  return ended.length;
}
