import { appendPersonEvent } from '../person/person-event';
import { type Transaction } from '@wanchuang/server-platform';

/** Sets a locked person's password, with the event. */
export async function setPassword(tx: Transaction, personId: number, hash: string): Promise<void> {
  await tx.rows(
    `INSERT INTO password (person_id, hash, changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET hash = $2, changed_at = $3`,
    [personId, hash, tx.at],
  );
  await appendPersonEvent(tx, personId, { type: 'password.changed', payload: {} });
}
