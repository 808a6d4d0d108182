import { placeOfPerson } from '@wanchuang/server-access';
import { changeRow, ExpectedError, globalId, type NewEvent, type Transaction } from '@wanchuang/server-platform';
import { Webhook } from './webhook.entity';
import { mostWebhooks, overlap } from './webhook.limits';

export interface NewWebhook {
  readonly personId: number;
  readonly name: string;
  readonly address: string;
  readonly types: readonly string[];
  readonly jurisdictionIds: readonly number[];
  readonly centerIds: readonly number[];
  /** null: behind all that has happened. */
  readonly afterSequence: string | null;
  readonly sealedSecret: string;
}

/** What decides about a change, of the row as it is locked. */
export type FoundWebhook = Pick<Webhook, 'id' | 'personId' | 'state' | 'sealedSecret' | 'version'>;

/** Ids and what was chosen; no address and no name, which are the owner's alone. */
export const appendWebhookEvent = async (
  tx: Transaction,
  { id, personId }: Pick<Webhook, 'id' | 'personId'>,
  event: Pick<NewEvent, 'type' | 'payload'>,
): Promise<void> => {
  const jurisdictionId = await placeOfPerson(tx, personId);
  const payload = { personId: globalId('person', personId), ...event.payload };
  await tx.appendEvent({ type: event.type, payload, subject: globalId('webhook', id), jurisdictionId });
};

/** Webhooks of one person are made in turns ("WCWH"), so that the limit holds for two at once. */
const turn = 'SELECT pg_advisory_xact_lock(1464031048, $1)';

/** @throws ExpectedError REFUSED for one too many */
export async function insertWebhook(tx: Transaction, made: NewWebhook): Promise<number> {
  const { personId, name, address, types, jurisdictionIds, centerIds, afterSequence, sealedSecret } = made;
  await tx.rows(turn, [personId]);
  const had = await tx.rows('SELECT FROM webhook WHERE person_id = $1', [personId]);
  if (had.length >= mostWebhooks)
    throw new ExpectedError('REFUSED', `Nobody has more than ${mostWebhooks} webhooks: remove one that is not needed`, {
      reason: 'TOO_MANY_WEBHOOKS',
      most: mostWebhooks,
    });
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO webhook (person_id, state, name, address, types, jurisdiction_ids, center_ids, sealed_secret, made_at, sequence)
     VALUES ($1, 'ACTIVE', $2, $3, $4, $5, $6, $7, $8, coalesce($9::bigint, (SELECT max(sequence) FROM event), 0)) RETURNING id`,
    [personId, name, address, types, jurisdictionIds, centerIds, sealedSecret, tx.at, afterSequence],
  );
  if (!row) throw new Error('the webhook was not written');
  const payload = {
    types,
    jurisdictionIds: jurisdictionIds.map((id) => globalId('jurisdiction', id)),
    centerIds: centerIds.map((id) => globalId('center', id)),
  };
  await appendWebhookEvent(tx, { id: row.id, personId }, { type: 'webhook.made', payload });
  return row.id;
}

/** A webhook, locked for a change; null: there is none. */
export async function findWebhook(tx: Transaction, id: number): Promise<FoundWebhook | null> {
  const [row] = await tx.rows<FoundWebhook>(
    `SELECT id, person_id AS "personId", state, sealed_secret AS "sealedSecret", version FROM webhook WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** @throws ExpectedError CONFLICT for another version */
export async function replaceSecret(
  tx: Transaction,
  found: FoundWebhook,
  version: number,
  sealedSecret: string,
): Promise<void> {
  const { id } = found;
  const previousUntil = new Date(tx.at.getTime() + overlap);
  const set = { sealedSecret, previousSealedSecret: found.sealedSecret, previousUntil };
  await changeRow(tx, Webhook, { id, version, set });
  await appendWebhookEvent(tx, found, { type: 'webhook.secret_replaced', payload: {} });
}

/** Pauses it, or lets it go on at once, whatever it waited for. @throws ExpectedError CONFLICT for another version */
export async function pauseWebhook(
  tx: Transaction,
  found: FoundWebhook,
  version: number,
  isPaused: boolean,
): Promise<void> {
  const { id } = found;
  const onward = { nextAt: null, failures: 0, failingSince: null, fault: null, faultStatus: null };
  const set = isPaused ? { state: 'PAUSED' as const } : { state: 'ACTIVE' as const, ...onward };
  await changeRow(tx, Webhook, { id, version, set });
  await appendWebhookEvent(tx, found, { type: isPaused ? 'webhook.paused' : 'webhook.resumed', payload: {} });
}

export async function askForTest(tx: Transaction, found: FoundWebhook): Promise<void> {
  await tx.rows('UPDATE webhook SET is_test_waiting = true WHERE id = $1', [found.id]);
  await appendWebhookEvent(tx, found, { type: 'webhook.tested', payload: {} });
}

/** @throws ExpectedError CONFLICT for another version */
export async function removeWebhook(tx: Transaction, found: FoundWebhook, version: number): Promise<void> {
  if (found.version !== version)
    throw new ExpectedError('CONFLICT', `${globalId('webhook', found.id)} was changed meanwhile: look at it again`, {
      place: 'input.version',
      version: found.version,
    });
  await tx.rows('DELETE FROM webhook WHERE id = $1', [found.id]);
  await appendWebhookEvent(tx, found, { type: 'webhook.removed', payload: {} });
}
