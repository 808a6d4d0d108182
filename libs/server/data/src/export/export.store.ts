import { globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import { placeOfPerson } from '@wanchuang/server-access';
import type { ExportFault, ExportFormat } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import { noteOutcome } from '../schedule/schedule-outcome';
import type { DataExport } from './data-export.entity';

export type Claimed = Pick<
  DataExport,
  | 'id'
  | 'personId'
  | 'dataset'
  | 'arguments'
  | 'columns'
  | 'format'
  | 'headings'
  | 'byteOrderMark'
  | 'query'
  | 'filterZh'
  | 'filterEn'
  | 'schemaVersion'
  | 'createdAt'
  | 'attempts'
  | 'isQuery'
> & { readonly claim: string };

export type NewExport = Pick<
  DataExport,
  'personId' | 'dataset' | 'arguments' | 'columns' | 'format' | 'headings' | 'byteOrderMark' | 'query' | 'schemaVersion'
> & {
  readonly filter: Label;
  /** What a schedule wants it for. */
  readonly scheduled?: ScheduledExport;
};

/** An export of a saved query, for one of the instants of its schedule. */
export type ScheduledExport = Pick<DataExport, 'title'> & { readonly scheduleId: number; readonly slotAt: Date };

/** After how long without a word a process that writes an export counts as dead, seconds. */
export const silence = 60;
/** How often an export is begun: again once, if the process died over it. */
export const mostAttempts = 2;

type ExportEvent = 'export.created' | 'export.cancelled' | 'export.finished' | 'export.failed' | 'export.expired';

/** Ids, counts and hashes only; it happened where the person’s organisation is. */
const appendEvent = async (
  tx: Transaction,
  type: ExportEvent,
  { id, personId, ...of }: { readonly id: number; readonly personId: number; readonly dataset: string },
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await tx.appendEvent({
    type,
    subject: globalId('export', id),
    jurisdictionId: await placeOfPerson(tx, personId),
    payload: { dataset: of.dataset, personId: globalId('person', personId), ...payload },
  });
};

/** How many of somebody’s exports wait or are being written; the person’s row is held, so that the count stays. */
export const countOpen = async (tx: Transaction, personId: number): Promise<number> => {
  await tx.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  const [row] = await tx.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM data_export WHERE person_id = $1 AND state IN ('QUEUED', 'RUNNING')`,
    [personId],
  );
  return row?.count ?? 0;
};

/** @throws ExpectedError CONFLICT where the schedule’s instant has its export */
export const insertExport = async (tx: Transaction, made: NewExport): Promise<number> => {
  const { personId, dataset, columns, format, headings, filter, scheduled } = made;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO data_export (person_id, dataset, arguments, columns, format, headings, byte_order_mark, query, filter_zh, filter_en,
       schema_version, created_at, is_query, title, schedule_id, slot_at, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'QUEUED') RETURNING id`,
    [
      personId,
      dataset,
      made.arguments,
      columns,
      format,
      headings,
      made.byteOrderMark,
      made.query,
      filter.zh,
      filter.en,
      made.schemaVersion,
      tx.at,
      scheduled !== undefined,
      scheduled?.title ?? null,
      scheduled?.scheduleId ?? null,
      scheduled?.slotAt ?? null,
    ],
  );
  if (!row) throw new Error('the export was not written');
  const by = scheduled && { scheduleId: globalId('exportSchedule', scheduled.scheduleId) };
  await appendEvent(tx, 'export.created', { id: row.id, personId, dataset }, { format, ...by });
  return row.id;
};

/** An export that a schedule wanted and that its query cannot be made into any more: it stands there as failed. */
export const insertRefused = async (
  tx: Transaction,
  { personId, format, headings, query, ...made }: Omit<NewExport, 'dataset' | 'columns' | 'filter' | 'scheduled'>,
  { title, scheduleId, slotAt }: ScheduledExport,
): Promise<number> => {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO data_export (person_id, dataset, arguments, columns, format, headings, byte_order_mark, query, filter_zh, filter_en,
       schema_version, created_at, finished_at, is_query, title, schedule_id, slot_at, state, fault)
     VALUES ($1, '', $2, '{}', $3, $4, $5, $6, '', '', $7, $8, $8, TRUE, $9, $10, $11, 'FAILED', 'REFUSED') RETURNING id`,
    [personId, made.arguments, format, headings, made.byteOrderMark, query, made.schemaVersion, tx.at, title, scheduleId, slotAt],
  );
  if (!row) throw new Error('the export was not written');
  await appendEvent(tx, 'export.failed', { id: row.id, personId, dataset: '' }, { fault: 'REFUSED' });
  await noteOutcome(tx, { scheduleId, id: row.id, fault: 'REFUSED' });
  return row.id;
};

/** @returns false where it neither waits nor is being written */
export const cancelExport = async (tx: Transaction, id: number): Promise<boolean> => {
  const [row] = await tx.rows<{ personId: number; dataset: string }>(
    `UPDATE data_export SET state = 'CANCELLED', finished_at = $2 WHERE id = $1 AND state IN ('QUEUED', 'RUNNING')
     RETURNING person_id AS "personId", dataset`,
    [id, tx.at],
  );
  if (row) await appendEvent(tx, 'export.cancelled', { id, ...row });
  return row !== undefined;
};

/** Takes the next export that waits, or whose process died over it; null: there is none. */
export const claimNext = async (tx: Transaction, claim: string): Promise<Claimed | null> => {
  const [row] = await tx.rows<Claimed>(
    `UPDATE data_export SET state = 'RUNNING', attempts = attempts + 1, claim = $1, seen_at = $2, written = 0, total = NULL
     WHERE id = (SELECT id FROM data_export
       WHERE state = 'QUEUED' OR (state = 'RUNNING' AND seen_at <= $2::timestamptz - make_interval(secs => $3) AND attempts < $4)
       ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, person_id AS "personId", dataset, arguments, columns, format, headings, byte_order_mark AS "byteOrderMark", query,
       filter_zh AS "filterZh", filter_en AS "filterEn", schema_version AS "schemaVersion", created_at AS "createdAt", attempts, claim, is_query AS "isQuery"`,
    [claim, tx.at, silence, mostAttempts],
  );
  return row ?? null;
};

/** Exports over which processes died as often as may be. @returns which */
export const failInterrupted = async (tx: Transaction): Promise<{ id: number; format: ExportFormat }[]> => {
  const failed = await tx.rows<{ id: number; personId: number; dataset: string; format: ExportFormat; scheduleId: number | null }>(
    `UPDATE data_export SET state = 'FAILED', fault = 'INTERRUPTED', finished_at = $1
     WHERE state = 'RUNNING' AND seen_at <= $1::timestamptz - make_interval(secs => $2) AND attempts >= $3
     RETURNING id, person_id AS "personId", dataset, format, schedule_id AS "scheduleId"`,
    [tx.at, silence, mostAttempts],
  );
  for (const { scheduleId, ...one } of failed) {
    await appendEvent(tx, 'export.failed', one, { fault: 'INTERRUPTED' });
    await noteOutcome(tx, { scheduleId, id: one.id, fault: 'INTERRUPTED' });
  }
  return failed;
};

/** Says that whoever writes it lives, and how far it is. @returns false: it is theirs no more */
export const noteProgress = async (
  tx: Transaction,
  { id, claim }: Claimed,
  progress: { readonly written: number; readonly total: number | null },
): Promise<boolean> => {
  const [row] = await tx.rows(
    `UPDATE data_export SET seen_at = $3, written = $4, total = $5 WHERE id = $1 AND claim = $2 AND state = 'RUNNING' RETURNING id`,
    [id, claim, tx.at, progress.written, progress.total],
  );
  return row !== undefined;
};

type ScheduleOf = Pick<DataExport, 'scheduleId'>;

interface Finished {
  readonly rows: number;
  readonly asOf: Date;
  readonly cutOff: { readonly sequence: string; readonly at: Date } | null;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly keptMilliseconds: number;
}

/** @returns false: it was cancelled, or is somebody else’s by now */
export const finishExport = async (tx: Transaction, of: Claimed, finished: Finished): Promise<boolean> => {
  const { rows, asOf, cutOff, sizeBytes, sha256, keptMilliseconds } = finished;
  const [row] = await tx.rows<ScheduleOf>(
    `UPDATE data_export SET state = 'DONE', written = $3, total = $3, as_of = $4, data_sequence = $5, data_at = $6, size_bytes = $7,
       sha256 = $8, finished_at = $9, expires_at = $10
     WHERE id = $1 AND claim = $2 AND state = 'RUNNING' RETURNING schedule_id AS "scheduleId"`,
    [
      of.id,
      of.claim,
      rows,
      asOf,
      cutOff?.sequence ?? null,
      cutOff?.at ?? null,
      sizeBytes,
      sha256,
      tx.at,
      new Date(tx.at.getTime() + keptMilliseconds),
    ],
  );
  if (row) {
    await appendEvent(tx, 'export.finished', of, { format: of.format, rows, sizeBytes, sha256 });
    await noteOutcome(tx, { ...row, id: of.id, fault: null });
  }
  return row !== undefined;
};

export const failExport = async (tx: Transaction, of: Claimed, fault: ExportFault): Promise<void> => {
  const [row] = await tx.rows<ScheduleOf>(
    `UPDATE data_export SET state = 'FAILED', fault = $3, finished_at = $4 WHERE id = $1 AND claim = $2 AND state = 'RUNNING'
     RETURNING schedule_id AS "scheduleId"`,
    [of.id, of.claim, fault, tx.at],
  );
  if (!row) return;
  await appendEvent(tx, 'export.failed', of, { fault });
  await noteOutcome(tx, { ...row, id: of.id, fault });
};

/** Gives an export back that could not be finished before the server ends; the attempt does not count. */
export const requeueExport = async (tx: Transaction, { id, claim }: Claimed): Promise<void> => {
  await tx.rows(
    `UPDATE data_export SET state = 'QUEUED', claim = NULL, attempts = attempts - 1, written = 0, total = NULL
     WHERE id = $1 AND claim = $2 AND state = 'RUNNING'`,
    [id, claim],
  );
};

/** Those whose file is kept no more. */
export const expireExports = async (tx: Transaction): Promise<{ id: number; format: ExportFormat }[]> => {
  const expired = await tx.rows<{ id: number; personId: number; dataset: string; format: ExportFormat }>(
    `UPDATE data_export SET state = 'EXPIRED' WHERE state = 'DONE' AND expires_at <= $1
     RETURNING id, person_id AS "personId", dataset, format`,
    [tx.at],
  );
  for (const one of expired) await appendEvent(tx, 'export.expired', one);
  return expired;
};

export type KeptExport = Pick<
  DataExport,
  | 'id'
  | 'personId'
  | 'dataset'
  | 'arguments'
  | 'columns'
  | 'format'
  | 'query'
  | 'filterZh'
  | 'filterEn'
  | 'schemaVersion'
  | 'createdAt'
  | 'state'
  | 'written'
  | 'sha256'
  | 'sizeBytes'
  | 'dataSequence'
  | 'dataAt'
  | 'asOf'
>;

/** An export of somebody’s; null: there is none, or it is another’s. */
export const ownExport = async (reader: Reader, id: number, personId: number): Promise<KeptExport | null> => {
  const [row] = await reader.rows<KeptExport>(
    `SELECT id, person_id AS "personId", dataset, arguments, columns, format, query, filter_zh AS "filterZh", filter_en AS "filterEn",
       schema_version AS "schemaVersion", created_at AS "createdAt", state, written, sha256, size_bytes AS "sizeBytes",
       data_sequence AS "dataSequence", data_at AS "dataAt", as_of AS "asOf"
     FROM data_export WHERE id = $1 AND person_id = $2`,
    [id, personId],
  );
  return row ?? null;
};
