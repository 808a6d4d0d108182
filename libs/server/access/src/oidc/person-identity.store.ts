import { appendPersonEvent } from '../person/person-event';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** Whom a provider vouches for. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Links a locked person, with the event. */
export async function linkIdentity(tx: Transaction, personId: number, { issuer, subject }: Identity): Promise<void> {
  const [row] = await tx.rows<{ id: number }>(
    'INSERT INTO person_identity (person_id, issuer, subject, linked_at) VALUES ($1, $2, $3, $4) RETURNING id',
    [personId, issuer, subject, tx.at],
  );
  if (!row) throw new Error('the identity was not written');
  const payload = { identityId: row.id, issuer };
  await appendPersonEvent(tx, personId, { type: 'identity.linked', payload });
}

/**
 * Takes an identity of a locked person away, with the event.
 * @throws ExpectedError REFUSED where it is the only way in; NOT_FOUND for anybody else's
 */
export async function unlinkIdentity(tx: Transaction, personId: number, identityId: number): Promise<void> {
  const [gone] = await tx.rows<{ issuer: string }>(
    'DELETE FROM person_identity WHERE id = $1 AND person_id = $2 RETURNING issuer',
    [identityId, personId],
  );
  if (!gone)
    throw new ExpectedError('NOT_FOUND', `You have no identity ${globalId('personIdentity', identityId)}`, {
      place: 'input.identityId',
    });
  const [password] = await tx.rows('SELECT 1 FROM password WHERE person_id = $1', [personId]);
  if (!password)
    throw new ExpectedError('REFUSED', 'You have no password: without this identity you could not sign in', {
      reason: 'ONLY_WAY_IN',
      place: 'input.identityId',
    });
  const payload = { identityId, issuer: gone.issuer };
  await appendPersonEvent(tx, personId, { type: 'identity.unlinked', payload });
}
