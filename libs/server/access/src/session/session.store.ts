import { appendPersonEvent } from '../person/person-event';
import { type Client, type Transaction } from '@wanchuang/server-platform';
import { newSecret, secretHash } from '../secret';
import type { SignInMethod } from '../sign-in/sign-in-method';

/** Ends a person's sessions, all or but one, with their events. @returns how many */
export async function endSessions(tx: Transaction, personId: number, except?: number): Promise<number> {
  const ended = await tx.rows<{ id: number }>(
    `UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 AND id IS DISTINCT FROM $3
     RETURNING id`,
    [personId, tx.at, except ?? null],
  );
  for (const { id } of ended)
    await appendPersonEvent(tx, personId, { type: 'session.ended', payload: { sessionId: id } });
  return ended.length;
}

/** Ends those of a person's sessions that were begun in one way, with their events. */
export async function endSessionsBy(tx: Transaction, personId: number, method: SignInMethod): Promise<void> {
  const ended = await tx.rows<{ id: number }>(
    `UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 AND method = $3 RETURNING id`,
    [personId, tx.at, method],
  );
  for (const { id } of ended)
    await appendPersonEvent(tx, personId, { type: 'session.ended', payload: { sessionId: id } });
}

/** A session that was just begun: its token is told this once. */
export interface NewSession {
  readonly sessionId: number;
  readonly token: string;
  readonly expiresAt: Date;
}

interface BegunSession {
  readonly personId: number;
  readonly method: SignInMethod;
  /** Whether a second factor of ours was given. */
  readonly secondFactor: boolean;
  readonly hours: number;
}

const longestDevice = 200;

export async function beginSession(
  tx: Transaction,
  { personId, method, secondFactor, hours }: BegunSession,
  { device, address }: Client,
): Promise<NewSession> {
  const token = newSecret();
  const expiresAt = new Date(tx.at.getTime() + hours * 60 * 60 * 1000);
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO session (hash, person_id, begun_at, seen_at, expires_at, second_factor, device, address, method)
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [secretHash(token), personId, tx.at, expiresAt, secondFactor, tidyDevice(device), address, method],
  );
  if (!row) throw new Error('the session was not written');
  const payload = { sessionId: row.id, method, secondFactor };
  await appendPersonEvent(tx, personId, { type: 'session.begun', payload });
  return { sessionId: row.id, token, expiresAt };
}

/** What a browser says of itself comes from strangers: it is kept short and without control characters. */
const tidyDevice = (device: string): string =>
  device
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longestDevice);
