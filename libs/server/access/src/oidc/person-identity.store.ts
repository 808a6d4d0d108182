import type { UnlinkReason } from '@wanchuang/domain-access';
import { type Doer, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { appendPersonEvent } from '../person/person-event';
import { lockPersonFor } from '../person/person.rights';
import { lockPerson } from '../person/person.store';
import { endSessionsBy } from '../session/session.store';

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

const noIdentity = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no identity ${globalId('personIdentity', id)}`, {
    place: 'input.identityId',
  });

/**
 * Takes an identity of a locked person away, with the event.
 * @param reason why, where somebody else does it
 * @throws ExpectedError NOT_FOUND for anybody else's
 */
async function takeIdentity(tx: Transaction, personId: number, identityId: number, reason?: UnlinkReason) {
  const [gone] = await tx.rows<{ issuer: string }>(
    'DELETE FROM person_identity WHERE id = $1 AND person_id = $2 RETURNING issuer',
    [identityId, personId],
  );
  if (!gone) throw noIdentity(identityId);
  const payload = { identityId, issuer: gone.issuer, ...(reason && { reason }) };
  await appendPersonEvent(tx, personId, { type: 'identity.unlinked', payload });
}

/** Takes away one's own. @throws ExpectedError REFUSED where it is the only way in; NOT_FOUND for anybody else's */
export async function unlinkOwnIdentity(tx: Transaction, personId: number, identityId: number): Promise<void> {
  await lockPerson(tx, personId);
  await takeIdentity(tx, personId, identityId);
  const [password] = await tx.rows('SELECT 1 FROM password WHERE person_id = $1', [personId]);
  if (!password)
    throw new ExpectedError('REFUSED', 'You have no password: without this identity you could not sign in', {
      reason: 'ONLY_WAY_IN',
      place: 'input.identityId',
    });
}

/**
 * Takes away somebody's, and ends the sessions that rest on a provider's word. Who has no password gets in by a new link.
 * @returns whose it was
 * @throws ExpectedError NOT_FOUND, FORBIDDEN
 */
export async function unlinkIdentityFor(
  tx: Transaction,
  doer: Doer,
  identityId: number,
  reason: UnlinkReason,
): Promise<number> {
  const [row] = await tx.rows<{ personId: number }>(
    'SELECT person_id AS "personId" FROM person_identity WHERE id = $1',
    [identityId],
  );
  if (!row) throw noIdentity(identityId);
  const { personId } = row;
  const missing = (): ExpectedError => noIdentity(identityId);
  await lockPersonFor(tx, { doer, action: 'UNLINK_IDENTITY', id: personId, place: 'input.identityId', missing });
  await takeIdentity(tx, personId, identityId, reason);
  await endSessionsBy(tx, personId, 'OIDC');
  return personId;
}
