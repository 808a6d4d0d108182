import type { ObjectionState } from '@wanchuang/domain-recognition';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** An objection as it comes in. */
export interface NewObjection {
  readonly itemId: number;
  readonly objectorName: string | null;
  readonly objectorContact: string | null;
  readonly body: string;
}

export interface ObjectionRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly itemId: number;
  readonly state: ObjectionState;
  readonly version: number;
}

/** Also for one that whoever asks may not see. */
export const noObjection = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no objection ${globalId('objection', id)}`, { place: 'input.objectionId' });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockObjection(tx: Transaction, id: number): Promise<ObjectionRow> {
  const [row] = await tx.rows<ObjectionRow>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", item_id AS "itemId", state, version FROM objection WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row) return row;
  throw noObjection(id);
}

/** How many objections to something on a notice are not settled, and how many are upheld. */
export async function countObjections(
  tx: Transaction,
  itemId: number,
): Promise<{ readonly open: number; readonly upheld: number }> {
  const [row] = await tx.rows<{ open: number; upheld: number }>(
    `SELECT count(*) FILTER (WHERE state = 'RECEIVED')::int AS open, count(*) FILTER (WHERE state = 'UPHELD')::int AS upheld
     FROM objection WHERE item_id = $1`,
    [itemId],
  );
  return row ?? { open: 0, upheld: 0 };
}

/** @returns its number */
export async function insertObjection(
  tx: Transaction,
  jurisdictionId: number,
  receiptHash: string,
  { itemId, objectorName, objectorContact, body }: NewObjection,
): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO objection (jurisdiction_id, item_id, receipt_hash, objector_name, objector_contact, body, received_at, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'RECEIVED') RETURNING id`,
    [jurisdictionId, itemId, receiptHash, objectorName, objectorContact, body, tx.at],
  );
  if (!row) throw new Error('the objection was not written');
  return row.id;
}
