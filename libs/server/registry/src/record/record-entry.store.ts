import type { RecordEntryKind, RecordEntryState } from '@wanchuang/domain-registry';
import { changeRow, globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import { RecordEntry } from './record-entry.entity';

/** An entry as the rules of a clean record look at it (Art. 8(1)). */
export interface StandingEntry {
  readonly kind: RecordEntryKind;
  readonly occurredOn: string;
}

/** What stands against a legal person, whatever its name is; withdrawn entries are none. */
export const recordEntriesOf = (reader: Reader, creditCode: string): Promise<StandingEntry[]> =>
  reader.rows<StandingEntry>(
    `SELECT kind, occurred_on AS "occurredOn" FROM record_entry WHERE credit_code = $1 AND state = 'STANDING' ORDER BY occurred_on, id`,
    [creditCode],
  );

export interface NewRecordEntry extends StandingEntry {
  readonly jurisdictionId: number;
  readonly organisationId: number;
  readonly creditCode: string;
  readonly description: string;
  readonly source: string;
  readonly recordedBy: number;
}

/** Writes an entry with its event. @returns its number */
export async function insertRecordEntry(tx: Transaction, entry: NewRecordEntry): Promise<number> {
  const { jurisdictionId, organisationId, creditCode, kind, occurredOn, description, source, recordedBy } = entry;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO record_entry (jurisdiction_id, organisation_id, credit_code, kind, occurred_on, description, source, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [jurisdictionId, organisationId, creditCode, kind, occurredOn, description, source, recordedBy, tx.at],
  );
  if (!row) throw new Error('the entry was not written');
  await tx.appendEvent({
    type: 'record_entry.added',
    subject: globalId('recordEntry', row.id),
    jurisdictionId,
    payload: { organisationId: globalId('organisation', organisationId), creditCode, kind, occurredOn },
  });
  return row.id;
}

export interface LockedEntry {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly organisationId: number;
  readonly state: RecordEntryState;
}

/** The row, which nobody else changes until the transaction ends; undefined where there is none. */
export const lockRecordEntry = async (tx: Transaction, id: number): Promise<LockedEntry | undefined> => {
  const [row] = await tx.rows<LockedEntry>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", organisation_id AS "organisationId", state FROM record_entry WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
};

/** Writes that an entry counts no longer, with its event. @throws ExpectedError CONFLICT */
export async function withdrawEntry(
  tx: Transaction,
  { id, jurisdictionId, organisationId }: LockedEntry,
  { version, state, reason }: { readonly version: number; readonly state: RecordEntryState; readonly reason: string },
): Promise<void> {
  const set = { state, withdrawnAt: tx.at, withdrawalReason: reason };
  await changeRow(tx, RecordEntry, { id, version, set });
  await tx.appendEvent({
    type: 'record_entry.withdrawn',
    subject: globalId('recordEntry', id),
    jurisdictionId,
    payload: { organisationId: globalId('organisation', organisationId) },
  });
}
