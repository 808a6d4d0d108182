import { appendPersonEvent } from '../person/person-event';
import { type Transaction } from '@wanchuang/server-platform';
import { newSecret, secretHash } from '../secret';
import type { LinkPurpose } from './one-time-link.entity';

const hoursValid = 72;

/** A link that was just made: its token is shown this once. */
export interface NewLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes the one link that a person can use now: those made before end. */
export async function makeLink(tx: Transaction, personId: number, purpose: LinkPurpose): Promise<NewLink> {
  await voidLinks(tx, personId);
  const token = newSecret();
  const expiresAt = new Date(tx.at.getTime() + hoursValid * 60 * 60 * 1000);
  await tx.rows(
    'INSERT INTO one_time_link (person_id, purpose, hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [personId, purpose, secretHash(token), tx.at, expiresAt],
  );
  await appendPersonEvent(tx, personId, { type: 'link.made', payload: { purpose } });
  return { token, expiresAt };
}

/** Links that a person has not used are of no use from now on. */
export async function voidLinks(tx: Transaction, personId: number): Promise<void> {
  await tx.rows('UPDATE one_time_link SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL', [personId, tx.at]);
}
