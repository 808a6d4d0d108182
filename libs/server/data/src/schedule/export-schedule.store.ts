import { nextRun, type ScheduleTimes } from '@wanchuang/domain-access';
import { changeRow, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { placeOfPerson } from '@wanchuang/server-access';
import { ExportSchedule } from './export-schedule.entity';
import { mostSchedules } from './export-schedule.limits';

/** What decides about a change, of the row as it is locked. */
export type FoundSchedule = Omit<ExportSchedule, 'savedQuery' | 'person'>;

export type NewSchedule = ScheduleTimes & Pick<ExportSchedule, 'savedQueryId' | 'personId' | 'format' | 'headings'>;

export type ScheduleChange = Partial<
  ScheduleTimes & Pick<ExportSchedule, 'format' | 'headings' | 'state' | 'nextAt' | 'failures'>
>;

type ScheduleEvent =
  | 'schedule.made'
  | 'schedule.changed'
  | 'schedule.removed'
  | 'schedule.finished'
  | 'schedule.delivered'
  | 'schedule.failed'
  | 'schedule.stopped';

const columns = `id, saved_query_id AS "savedQueryId", person_id AS "personId", format, headings, frequency, weekday,
  month_day AS "monthDay", hour, until_on AS "untilOn", state, next_at AS "nextAt", failures, version`;

/** Ids and values only; it happened where the person’s organisation is. */
export const appendScheduleEvent = async (
  tx: Transaction,
  { id, personId, savedQueryId }: Pick<FoundSchedule, 'id' | 'personId' | 'savedQueryId'>,
  type: ScheduleEvent,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await tx.appendEvent({
    type,
    subject: globalId('exportSchedule', id),
    jurisdictionId: await placeOfPerson(tx, personId),
    payload: { savedQueryId: globalId('savedQuery', savedQueryId), personId: globalId('person', personId), ...payload },
  });
};

/** A schedule, locked for a change; null: there is none. */
export const findSchedule = async (tx: Transaction, id: number): Promise<FoundSchedule | null> => {
  const [row] = await tx.rows<FoundSchedule>(`SELECT ${columns} FROM export_schedule WHERE id = $1 FOR UPDATE`, [id]);
  return row ?? null;
};

/** One whose time has come, locked; what another process holds is passed over. null: there is none. */
export const findDue = async (tx: Transaction): Promise<FoundSchedule | null> => {
  const [row] = await tx.rows<FoundSchedule>(
    `SELECT ${columns} FROM export_schedule WHERE state = 'ACTIVE' AND next_at <= $1
     ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [tx.at],
  );
  return row ?? null;
};

/**
 * The person’s row is held, so that the limit holds for two at once.
 * @throws ExpectedError CONFLICT for a query that has one; REFUSED for one too many
 */
export const insertSchedule = async (tx: Transaction, made: NewSchedule): Promise<number> => {
  const { personId, savedQueryId, format, headings, frequency, weekday, monthDay, hour, untilOn } = made;
  await tx.rows('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  const others = await tx.rows<{ savedQueryId: number }>(
    'SELECT saved_query_id AS "savedQueryId" FROM export_schedule WHERE person_id = $1',
    [personId],
  );
  if (others.some((one) => one.savedQueryId === savedQueryId))
    throw new ExpectedError('CONFLICT', `${globalId('savedQuery', savedQueryId)} is exported by schedule already: change that`, {
      place: 'input.savedQueryId',
    });
  if (others.length >= mostSchedules)
    throw new ExpectedError('REFUSED', `Nobody has more than ${mostSchedules} schedules. Remove one first.`, {
      maximum: mostSchedules,
    });
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO export_schedule (saved_query_id, person_id, format, headings, frequency, weekday, month_day, hour, until_on, state, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'ACTIVE', $10) RETURNING id`,
    [savedQueryId, personId, format, headings, frequency, weekday, monthDay, hour, untilOn, nextRun(made, tx.at)],
  );
  if (!row) throw new Error('the schedule was not written');
  const payload = { format, frequency, weekday, monthDay, hour, untilOn };
  await appendScheduleEvent(tx, { id: row.id, personId, savedQueryId }, 'schedule.made', payload);
  return row.id;
};

/** @throws ExpectedError CONFLICT for another version */
export const changeSchedule = async (
  tx: Transaction,
  found: FoundSchedule,
  version: number,
  set: ScheduleChange,
): Promise<void> => {
  await changeRow(tx, ExportSchedule, { id: found.id, version, set });
  const { nextAt: _, failures: __, ...payload } = set;
  await appendScheduleEvent(tx, found, 'schedule.changed', payload);
};

/** @throws ExpectedError CONFLICT for another version */
export const removeSchedule = async (tx: Transaction, found: FoundSchedule, version: number): Promise<void> => {
  if (found.version !== version)
    throw new ExpectedError('CONFLICT', `${globalId('exportSchedule', found.id)} was changed meanwhile: look at it again`, {
      place: 'input.version',
      version: found.version,
    });
  await tx.rows('DELETE FROM export_schedule WHERE id = $1', [found.id]);
  await appendScheduleEvent(tx, found, 'schedule.removed');
};
