import type { DeliberationDecision, DeliberationState } from '@wanchuang/domain-recognition';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';

export interface DeliberationItemState {
  readonly applicationId: number;
  readonly decision: DeliberationDecision;
  readonly reason: string;
}

/** A record that is not written yet; ids are the database's numbers. */
export interface NewDeliberation {
  readonly jurisdictionId: number;
  readonly heldOn: string;
  readonly attendees: string;
  readonly minutes: string;
  readonly items: readonly DeliberationItemState[];
  /** An upload of whoever writes it. */
  readonly fileId: number | null;
}

/** What stays as it is is left out. */
export type DeliberationChange = Partial<Omit<NewDeliberation, 'jurisdictionId'>>;

export interface DeliberationRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly state: DeliberationState;
  readonly heldOn: string;
  readonly attendees: string;
  readonly minutes: string;
  readonly version: number;
}

/** Also for one that whoever asks may not see. */
export const noDeliberation = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no deliberation ${globalId('deliberation', id)}`, {
    place: 'input.deliberationId',
  });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockDeliberation(tx: Transaction, id: number): Promise<DeliberationRow> {
  const [row] = await tx.rows<DeliberationRow>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", state, held_on AS "heldOn", attendees, minutes, version
     FROM deliberation WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row) return row;
  throw noDeliberation(id);
}

/** In the order in which the applications were begun, which is the order in which they are locked. */
export const itemsOfDeliberation = (tx: Transaction, id: number): Promise<DeliberationItemState[]> =>
  tx.rows(
    `SELECT application_id AS "applicationId", decision, reason FROM deliberation_item
     WHERE deliberation_id = $1 ORDER BY application_id`,
    [id],
  );

/** Writes a record with neither items nor document. @returns its number */
export async function insertDeliberation(tx: Transaction, draft: NewDeliberation): Promise<number> {
  const { jurisdictionId, heldOn, attendees, minutes } = draft;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO deliberation (jurisdiction_id, state, held_on, attendees, minutes) VALUES ($1, 'DRAFT', $2, $3, $4) RETURNING id`,
    [jurisdictionId, heldOn, attendees, minutes],
  );
  if (!row) throw new Error('the deliberation was not written');
  return row.id;
}

/**
 * What the meeting decides, in place of what stood there.
 * @throws ExpectedError BAD_USER_INPUT for an application that the place has not
 */
export async function replaceItems(
  tx: Transaction,
  id: number,
  jurisdictionId: number,
  items: readonly DeliberationItemState[],
): Promise<void> {
  await tx.rows('DELETE FROM deliberation_item WHERE deliberation_id = $1', [id]);
  for (const [place, { applicationId, decision, reason }] of items.entries()) {
    const [written] = await tx.rows(
      `INSERT INTO deliberation_item (deliberation_id, application_id, decision, reason)
       SELECT $1, id, $3, $4 FROM application WHERE id = $2 AND jurisdiction_id = $5 AND submitted_at IS NOT NULL
       RETURNING application_id`,
      [id, applicationId, decision, reason, jurisdictionId],
    );
    const value = globalId('application', applicationId);
    if (!written) throw badInput(`input.items.${place}.applicationId`, value, 'the place has no such application');
  }
}
