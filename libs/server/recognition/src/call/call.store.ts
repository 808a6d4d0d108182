import type { CallState } from '@wanchuang/domain-recognition';
import { holdFile, publishFile, removeFile } from '@wanchuang/server-files';
import { changeRow, databaseFaultOf, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { RecognitionCall } from './call.entity';
import type { CallDraft } from './call.given';

export interface LockedCall extends CallDraft {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly state: CallState;
  readonly version: number;
}

export const noCall = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no ${globalId('recognitionCall', id)}`, { place: 'input.callId' });

/** The call, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export const lockCall = async (tx: Transaction, id: number): Promise<LockedCall> => {
  const [row] = await tx.rows<LockedCall>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", state, title, guidance, field_ids AS "fieldIds", opens_at AS "opensAt",
       closes_at AS "closesAt", version FROM recognition_call WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row) return row;
  throw noCall(id);
};

/** Ids and values: the words of a call are its own. */
export const appendCallEvent = async (
  tx: Transaction,
  { id, jurisdictionId }: Pick<LockedCall, 'id' | 'jurisdictionId'>,
  type: string,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await tx.appendEvent({ type, subject: globalId('recognitionCall', id), jurisdictionId, payload });
};

/** @returns its number. @throws ExpectedError BAD_USER_INPUT for a jurisdiction that is not there */
export const insertCall = async (tx: Transaction, call: CallDraft & { jurisdictionId: number }): Promise<number> => {
  const { jurisdictionId, title, guidance, fieldIds, opensAt, closesAt } = call;
  const inserting = tx.rows<{ id: number }>(
    `INSERT INTO recognition_call (jurisdiction_id, state, title, guidance, field_ids, opens_at, closes_at)
     VALUES ($1, 'DRAFT', $2, $3, $4, $5, $6) RETURNING id`,
    [jurisdictionId, title, guidance, fieldIds, opensAt, closesAt],
  );
  const [row] = await inserting.catch((error: unknown) => {
    if (databaseFaultOf(error)?.constraint !== 'recognition_call_jurisdiction_fk') throw error;
    throw badInput('input.jurisdictionId', globalId('jurisdiction', jurisdictionId), 'there is no such jurisdiction');
  });
  if (!row) throw new Error('the call was not written');
  await appendCallEvent(tx, { id: row.id, jurisdictionId }, 'call.created');
  return row.id;
};

/** @throws ExpectedError CONFLICT for another version */
export const saveCall = async (
  tx: Transaction,
  { id }: LockedCall,
  version: number,
  set: Partial<Omit<RecognitionCall, 'id' | 'version'>>,
): Promise<void> => void (await changeRow(tx, RecognitionCall, { id, version, set }));

const attachmentsOf = async (tx: Transaction, callId: number): Promise<number[]> => {
  const rows = await tx.rows<{ fileId: number }>(
    `SELECT file_id AS "fileId" FROM call_attachment WHERE call_id = $1 ORDER BY place`,
    [callId],
  );
  return rows.map(({ fileId }) => fileId);
};

/**
 * Makes these the files of a call, in this order: what is new is an own upload, what is left out is removed.
 * @returns whether anything changed. @throws ExpectedError NOT_FOUND for a file that is not one’s own
 */
export const setAttachments = async (
  tx: Transaction,
  callId: number,
  wanted: readonly number[],
  personId: number,
): Promise<boolean> => {
  const had = await attachmentsOf(tx, callId);
  if (JSON.stringify(had) === JSON.stringify(wanted)) return false;
  const holder = globalId('recognitionCall', callId);
  await tx.rows('DELETE FROM call_attachment WHERE call_id = $1', [callId]);
  for (const fileId of had.filter((id) => !wanted.includes(id))) await removeFile(tx, fileId, holder);
  for (const fileId of wanted.filter((id) => !had.includes(id))) await holdFile(tx, { fileId, holder, personId });
  await tx.rows(
    `INSERT INTO call_attachment (call_id, file_id, place)
     SELECT $1, file_id, place - 1 FROM unnest($2::int[]) WITH ORDINALITY AS wanted (file_id, place)`,
    [callId, wanted],
  );
  return true;
};

/** Shows a call's files to everyone. */
export const publishAttachments = async (tx: Transaction, callId: number): Promise<void> => {
  for (const fileId of await attachmentsOf(tx, callId)) {
    await publishFile(tx, fileId, globalId('recognitionCall', callId));
  }
};

interface Extension {
  readonly closedAt: Date;
  readonly closesAt: Date;
  readonly reason: string;
}

export const insertExtension = async (
  tx: Transaction,
  callId: number,
  { closedAt, closesAt, reason }: Extension,
): Promise<void> => {
  await tx.rows(
    `INSERT INTO call_extension (call_id, closed_at, closes_at, reason, extended_at) VALUES ($1, $2, $3, $4, $5)`,
    [callId, closedAt, closesAt, reason, tx.at],
  );
};
