import type { WebhookFault } from '@wanchuang/domain-access';
import { globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import type { Webhook } from './webhook.entity';
import { appendWebhookEvent } from './webhook.store';

/** A webhook that this process, and no other, may send something to. */
export type ClaimedWebhook = Pick<
  Webhook,
  | 'id'
  | 'personId'
  | 'address'
  | 'sealedSecret'
  | 'previousSealedSecret'
  | 'previousUntil'
  | 'sequence'
  | 'untilSequence'
  | 'failures'
  | 'failingSince'
  | 'isTestWaiting'
> & { readonly claim: string };

/** After how long a process that took a webhook counts as dead, seconds: several times what one delivery may take. */
const lease = 60;

/** Receivers and people that have enough under way already. */
export interface Busy {
  /** Beginnings of addresses: `https://host:port/`. */
  readonly receivers: readonly string[];
  readonly personIds: readonly number[];
}

/** Takes the webhook that has waited longest of those for which there may be something to send; null: there is none. */
export const claimNext = async (tx: Transaction, claim: string, busy: Busy): Promise<ClaimedWebhook | null> => {
  const [row] = await tx.rows<ClaimedWebhook>(
    `UPDATE webhook SET claim = $1, claimed_until = $2::timestamptz + make_interval(secs => ${lease})
     WHERE id = (SELECT id FROM webhook
       WHERE (is_test_waiting OR (state = 'ACTIVE' AND (next_at IS NULL OR next_at <= $2)
           AND sequence < (SELECT max(sequence) FROM event)))
         AND (claimed_until IS NULL OR claimed_until <= $2)
         AND NOT EXISTS (SELECT FROM unnest($3::text[]) receiver WHERE starts_with(address, receiver))
         AND person_id <> ALL($4::int[])
       ORDER BY is_test_waiting DESC, greatest(delivered_at, failed_at) NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, person_id AS "personId", address, sealed_secret AS "sealedSecret", previous_sealed_secret AS "previousSealedSecret",
       previous_until AS "previousUntil", sequence, until_sequence AS "untilSequence", failures, failing_since AS "failingSince",
       is_test_waiting AS "isTestWaiting", claim`,
    [claim, tx.at, busy.receivers, busy.personIds],
  );
  return row ?? null;
};

/** The newest event: what is read after this sees all up to it. */
export const headOfLog = async (reader: Pick<Reader, 'rows'>): Promise<string> => {
  const [row] = await reader.rows<{ head: string }>('SELECT coalesce(max(sequence), 0) AS head FROM event');
  return row?.head ?? '0';
};

const isOurs = `id = $1 AND claim = $2`;
const givenBack = 'claim = NULL, claimed_until = NULL';

/** Gives it back as it was. */
export const giveBack = async (tx: Transaction, { id, claim }: ClaimedWebhook): Promise<void> => {
  await tx.rows(`UPDATE webhook SET ${givenBack} WHERE ${isOurs}`, [id, claim]);
};

/** Nothing up to there is for it. */
export const passOver = async (tx: Transaction, { id, claim }: ClaimedWebhook, sequence: string): Promise<void> => {
  await tx.rows(
    `UPDATE webhook SET ${givenBack}, sequence = greatest(sequence, $3::bigint), until_sequence = NULL WHERE ${isOurs}`,
    [id, claim, sequence],
  );
};

/** Settles what a delivery holds before it is sent: sent again, it holds the same. @returns false: another process has it */
export const beginDelivery = async (tx: Transaction, { id, claim }: ClaimedWebhook, until: string): Promise<boolean> => {
  const [row] = await tx.rows(`UPDATE webhook SET until_sequence = $3 WHERE ${isOurs} RETURNING id`, [id, claim, until]);
  return row !== undefined;
};

/** The receiver has it: only now the cursor moves. */
export const noteDelivered = async (tx: Transaction, { id, claim }: ClaimedWebhook, until: string): Promise<void> => {
  await tx.rows(
    `UPDATE webhook SET ${givenBack}, sequence = $3, until_sequence = NULL, delivered_at = $4, fault = NULL, fault_status = NULL,
       failures = 0, failing_since = NULL, next_at = NULL
     WHERE ${isOurs}`,
    [id, claim, until, tx.at],
  );
};

export interface Failure {
  readonly fault: WebhookFault;
  readonly status: number | null;
}

/** Of what a receiver did not take; it is tried again after `wait` ms. */
export const noteFailure = async (
  tx: Transaction,
  { id, claim }: ClaimedWebhook,
  { fault, status }: Failure,
  wait: number,
): Promise<void> => {
  await tx.rows(
    `UPDATE webhook SET ${givenBack}, failed_at = $3, fault = $4, fault_status = $5, failures = failures + 1,
       failing_since = coalesce(failing_since, $3), next_at = $6
     WHERE ${isOurs}`,
    [id, claim, tx.at, fault, status, new Date(tx.at.getTime() + wait)],
  );
};

/** The server sends no more until its owner lets it go on. */
export const stopWebhook = async (tx: Transaction, of: ClaimedWebhook, { fault, status }: Failure): Promise<void> => {
  const [stopped] = await tx.rows(
    `UPDATE webhook SET ${givenBack}, state = 'STOPPED', failed_at = $3, fault = $4, fault_status = $5, failures = failures + 1,
       failing_since = coalesce(failing_since, $3), next_at = NULL, version = version + 1
     WHERE ${isOurs} AND state = 'ACTIVE' RETURNING id`,
    [of.id, of.claim, tx.at, fault, status],
  );
  if (!stopped) return giveBack(tx, of);
  await appendWebhookEvent(tx, of, { type: 'webhook.stopped', payload: { fault, status } });
};

export const noteTest = async (
  tx: Transaction,
  { id, claim }: ClaimedWebhook,
  { fault, status }: { readonly fault: WebhookFault | null; readonly status: number | null },
): Promise<void> => {
  await tx.rows(
    `UPDATE webhook SET ${givenBack}, is_test_waiting = false, tested_at = $3, test_fault = $4, test_status = $5 WHERE ${isOurs}`,
    [id, claim, tx.at, fault, status],
  );
};

/** How many webhooks have what happened still before them, fail, rest, or were stopped. */
export const countWebhooks = async (
  reader: Pick<Reader, 'rows'>,
): Promise<{ behind: number; failing: number; paused: number; stopped: number }> => {
  const [row] = await reader.rows<{ behind: number; failing: number; paused: number; stopped: number }>(
    `SELECT count(*) FILTER (WHERE state = 'ACTIVE' AND sequence < (SELECT max(sequence) FROM event))::int AS behind,
       count(*) FILTER (WHERE state = 'ACTIVE' AND failures > 0)::int AS failing,
       count(*) FILTER (WHERE state = 'PAUSED')::int AS paused, count(*) FILTER (WHERE state = 'STOPPED')::int AS stopped
     FROM webhook`,
  );
  return row ?? { behind: 0, failing: 0, paused: 0, stopped: 0 };
};

/** As receivers, events and logs name it. */
export const nameOf = ({ id }: Pick<Webhook, 'id'>): string => globalId('webhook', id);
