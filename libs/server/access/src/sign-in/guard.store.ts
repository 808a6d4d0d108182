import { createHash } from 'node:crypto';
import { type Database, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import { tidyEmail } from '../person/person.check';
import { networkOf } from './network-of';

/** One count of failures. */
export interface Guard {
  readonly key: string;
  /** Failures that have no consequence; many people may share an address. */
  readonly free: number;
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Counts by account, whether or not there is one. */
export const accountGuard = (email: string): Guard => ({ key: hashed(`account ${tidyEmail(email)}`), free: 5 });

/** Counts by the network of an address: whoever has many addresses counts once. */
export const addressGuard = (address: string): Guard => ({ key: hashed(`address ${networkOf(address)}`), free: 20 });

/** Counts what one reason has put on record of one account, link or identity. */
export const recordGuard = (reason: string, countedBy: string): Guard => ({
  key: hashed(`record ${reason} ${countedBy}`),
  free: 10,
});

/** Counts what anybody may do from a network, such as to object to a notice. @param what tells one count from another */
export const attemptGuard = (what: string, address: string, free: number): Guard => ({
  key: hashed(`attempt ${what} ${networkOf(address)}`),
  free,
});

/** Waits double from one minute to an hour; a count that rests for a day begins anew. */
const take = `
INSERT INTO sign_in_guard AS guard (key, failures, tried_at) VALUES ($1, 1, $2)
ON CONFLICT (key) DO UPDATE SET (failures, tried_at, blocked_until, is_told) = (
  SELECT counted.failures, $2::timestamptz, CASE WHEN counted.failures >= $3::int
    THEN $2::timestamptz + least(60, 2 ^ least(6, counted.failures - $3::int)) * interval '1 minute' END,
    guard.is_told AND counted.failures > 1
  FROM (SELECT CASE WHEN guard.tried_at < $2::timestamptz - interval '1 day' THEN 1 ELSE guard.failures + 1 END AS failures) counted)
WHERE guard.blocked_until IS NULL OR guard.blocked_until <= $2
RETURNING key`;

/** Counts an attempt. @returns false while none is looked at */
export const tryAttempt = async (tx: Transaction, { key, free }: Guard): Promise<boolean> =>
  (await tx.rows(take, [key, tx.at, free])).length === 1;

/** Says from when on the next attempt is looked at. */
export class TooManyFailures extends ExpectedError {
  constructor(
    readonly guard: Guard,
    until: Date | null,
  ) {
    super('REFUSED', 'Too many attempts have failed. Wait a while before the next.', {
      reason: 'TOO_MANY_FAILURES',
      retryAt: until?.toISOString() ?? null,
    });
  }
}

/**
 * Counts an attempt as failed before it is looked at, so that many at once are not more than many one after another.
 * @throws TooManyFailures
 */
export async function takeAttempt(tx: Transaction, guards: readonly Guard[]): Promise<void> {
  for (const guard of guards) {
    if (await tryAttempt(tx, guard)) continue;
    const [row] = await tx.rows<{ until: Date }>('SELECT blocked_until AS until FROM sign_in_guard WHERE key = $1', [
      guard.key,
    ]);
    throw new TooManyFailures(guard, row?.until ?? null);
  }
}

/**
 * Notes that a count has begun to block, the first time in a row of failures; a success, or a day's rest, begins another.
 * @returns until when it blocks; null: it does not, or that was noted before
 */
export async function noteLock(tx: Transaction, { key }: Guard): Promise<Date | null> {
  const [row] = await tx.rows<{ until: Date }>(
    `UPDATE sign_in_guard SET is_told = true WHERE key = $1 AND blocked_until > $2 AND NOT is_told
     RETURNING blocked_until AS until`,
    [key, tx.at],
  );
  return row?.until ?? null;
}

/** Counts that have rested for a day are as good as none, and go. @returns how many */
export async function sweepGuards(database: Database): Promise<number> {
  return database.transact('system', async (tx) => {
    const swept = await tx.rows(
      `DELETE FROM sign_in_guard WHERE tried_at < $1::timestamptz - interval '1 day' AND (blocked_until IS NULL OR blocked_until <= $1)
       RETURNING key`,
      [tx.at],
    );
    return swept.length;
  });
}

/** An attempt that did not fail, but did not succeed either, or that others at its address must not pay for. */
export async function giveBack(tx: Transaction, { key }: Guard): Promise<void> {
  await tx.rows('UPDATE sign_in_guard SET failures = greatest(0, failures - 1), blocked_until = NULL WHERE key = $1', [
    key,
  ]);
}

/** After a success an account's count begins anew. */
export async function forgive(tx: Transaction, { key }: Guard): Promise<void> {
  await tx.rows('DELETE FROM sign_in_guard WHERE key = $1', [key]);
}
