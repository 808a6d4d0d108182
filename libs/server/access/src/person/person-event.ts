import { globalId, type NewEvent, type Transaction } from '@wanchuang/server-platform';

/** Where the organisation of somebody is; undefined without one. */
export async function placeOfPerson(tx: Transaction, personId: number): Promise<number | undefined> {
  const [place] = await tx.rows<{ jurisdictionId: number }>(
    `SELECT jurisdiction_id AS "jurisdictionId" FROM person JOIN organisation ON organisation.id = organisation_id WHERE person.id = $1`,
    [personId],
  );
  return place?.jurisdictionId;
}

/**
 * Writes what happened to somebody. It happened where their organisation is, so that the administrators of that place
 * find it in the log; of somebody without one, all do.
 */
export async function appendPersonEvent(
  tx: Transaction,
  personId: number,
  event: Pick<NewEvent, 'type' | 'payload'>,
): Promise<void> {
  const jurisdictionId = await placeOfPerson(tx, personId);
  await tx.appendEvent({ ...event, subject: globalId('person', personId), jurisdictionId });
}
