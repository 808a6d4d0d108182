import type { Transaction } from '../database/database';
import { ExpectedError } from '../errors/expected-error';

export const keyForm = /^[A-Za-z0-9_-]{8,64}$/;
/** How long a key is remembered, ms. */
const kept = 24 * 60 * 60 * 1000;
/** How many forgotten keys one new key sweeps away. */
const swept = 100;

/** A request with a key, as the table tells it from others. */
export interface RequestKey {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  readonly selectionHash: string;
}

const forgottenAt = ({ at }: Transaction): Date => new Date(at.getTime() - kept);

/**
 * Takes the key for this transaction; waits for another that has it, until that one commits or gives it up.
 * @returns false if it was used within 24 hours
 */
export const beginKey = async (tx: Transaction, request: RequestKey): Promise<boolean> => {
  const forgotten = forgottenAt(tx);
  const [taken] = await tx.rows(
    `INSERT INTO idempotency_key AS k (actor, key, request_hash, selection_hash, row_id, answer, made_at)
     VALUES ($1, $2, $3, $4, 0, 'null', $5)
     ON CONFLICT ON CONSTRAINT idempotency_key_pk DO UPDATE
       SET request_hash = excluded.request_hash, selection_hash = excluded.selection_hash, made_at = excluded.made_at
       WHERE k.made_at <= $6
     RETURNING k.key`,
    [request.actor, request.key, request.requestHash, request.selectionHash, tx.at, forgotten],
  );
  if (!taken) return false;
  await tx.rows(
    `DELETE FROM idempotency_key WHERE (actor, key) IN
       (SELECT actor, key FROM idempotency_key WHERE made_at <= $1 ORDER BY made_at LIMIT ${swept} FOR UPDATE SKIP LOCKED)`,
    [forgotten],
  );
  return true;
};

/** Keeps what was answered, in the transaction of the change. */
export const finishKey = async (
  tx: Transaction,
  { actor, key }: RequestKey,
  rowId: number,
  answer: unknown,
): Promise<void> => {
  await tx.rows('UPDATE idempotency_key SET row_id = $3, answer = $4 WHERE (actor, key) = ($1, $2)', [
    actor,
    key,
    rowId,
    JSON.stringify(answer ?? null),
  ]);
};

/**
 * What was answered to the request before.
 * @returns the answer; null where something else of the row is asked for than then
 * @throws ExpectedError CONFLICT if the key was used for another request
 */
export const answerOf = async <T>(
  tx: Transaction,
  request: RequestKey,
): Promise<{ rowId: number; answer: T | null }> => {
  const [row] = await tx.rows<{ requestHash: string; selectionHash: string; rowId: string; answer: string }>(
    `SELECT request_hash AS "requestHash", selection_hash AS "selectionHash", row_id AS "rowId", answer
     FROM idempotency_key WHERE (actor, key) = ($1, $2)`,
    [request.actor, request.key],
  );
  if (row?.requestHash !== request.requestHash) {
    throw new ExpectedError('CONFLICT', 'idempotencyKey: it was used for another request', { place: 'idempotencyKey' });
  }
  const isSame = row.selectionHash === request.selectionHash;
  return { rowId: Number(row.rowId), answer: isSame ? JSON.parse(row.answer) : null };
};

/** Forgets what was answered of a row, as of one whose personal data goes: whoever asks again is told how it is by then. */
export const forgetAnswers = async (tx: Transaction, rowId: number): Promise<void> => {
  await tx.rows(`UPDATE idempotency_key SET answer = 'null' WHERE row_id = $1`, [rowId]);
};

/** Forgets the keys of the day before, however many. @returns how many */
export const sweepKeys = async (tx: Transaction): Promise<number> => {
  const gone = await tx.rows('DELETE FROM idempotency_key WHERE made_at <= $1 RETURNING key', [forgottenAt(tx)]);
  return gone.length;
};
