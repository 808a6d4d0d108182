import { type NoticeItemState, type NoticeState } from '@wanchuang/domain-recognition';
import { databaseFaultOf, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';

/** A notice that is not written yet; ids are the database's numbers. */
export interface NewNotice {
  readonly jurisdictionId: number;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  /** Null: as few as the policy lets it. */
  readonly workingDays: number | null;
  /** Each once, in order. */
  readonly applicationIds: readonly number[];
}

/** What stays as it is is left out. */
export type NoticeChange = Partial<Omit<NewNotice, 'jurisdictionId'>>;

export interface NoticeRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly state: NoticeState;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly workingDays: number | null;
  readonly postedOn: string | null;
  readonly endsOn: string | null;
  readonly isProvisional: boolean;
  readonly calendarSource: string | null;
  readonly version: number;
}

export interface NoticeItemRow {
  readonly id: number;
  readonly noticeId: number;
  readonly applicationId: number;
  readonly hostId: number;
  readonly hostName: string;
  readonly name: string;
  readonly state: NoticeItemState;
  readonly version: number;
}

const shown = `id, jurisdiction_id AS "jurisdictionId", state, number, title, body, working_days AS "workingDays",
  posted_on AS "postedOn", ends_on AS "endsOn", is_provisional AS "isProvisional", calendar_source AS "calendarSource", version`;

const shownOfItem = `item.id, item.notice_id AS "noticeId", item.application_id AS "applicationId", item.host_id AS "hostId",
  host.name AS "hostName", item.name, item.state, item.version`;

/** Also for one that whoever asks may not see. */
export const noNotice = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no public notice ${globalId('notice', id)}`, { place: 'input.noticeId' });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockNotice(tx: Transaction, id: number): Promise<NoticeRow> {
  const [row] = await tx.rows<NoticeRow>(`SELECT ${shown} FROM public_notice WHERE id = $1 FOR UPDATE`, [id]);
  if (row) return row;
  throw noNotice(id);
}

/** The list, in its order; nobody else changes it until the transaction ends. */
export const lockItems = (tx: Transaction, noticeId: number): Promise<NoticeItemRow[]> =>
  tx.rows(
    `SELECT ${shownOfItem} FROM notice_item item JOIN organisation host ON host.id = item.host_id
     WHERE item.notice_id = $1 ORDER BY item.application_id FOR UPDATE OF item`,
    [noticeId],
  );

/** Also for one that nobody has seen yet. */
export const noItem = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `No notice lists ${globalId('noticeItem', id)}`, { place: 'input.itemId' });

/** @throws ExpectedError NOT_FOUND */
export async function lockItem(tx: Transaction, id: number): Promise<NoticeItemRow> {
  const [row] = await tx.rows<NoticeItemRow>(
    `SELECT ${shownOfItem} FROM notice_item item JOIN organisation host ON host.id = item.host_id
     WHERE item.id = $1 FOR UPDATE OF item`,
    [id],
  );
  if (row) return row;
  throw noItem(id);
}

const isTaken =
  (constraint: string) =>
  (error: unknown): boolean =>
    databaseFaultOf(error)?.constraint === constraint;
const isNumberTaken = isTaken('public_notice_number_unique');
const isListedElsewhere = isTaken('notice_item_once');

/** What the database refuses, as the place in the form that it is about. */
export const explainedNotice = (error: unknown): unknown => {
  if (isNumberTaken(error))
    return new ExpectedError('CONFLICT', 'Another notice has this number already', { place: 'input.number' });
  if (isListedElsewhere(error))
    return new ExpectedError('CONFLICT', 'One of the applications stands on another notice', {
      place: 'input.applicationIds',
      reason: 'ON_ANOTHER_NOTICE',
      clause: 'Art. 9(4)',
    });
  return error;
};

/** Writes a notice without its list. @returns its number */
export async function insertNotice(tx: Transaction, draft: NewNotice): Promise<number> {
  const { jurisdictionId, number, title, body, workingDays } = draft;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO public_notice (jurisdiction_id, state, number, title, body, working_days) VALUES ($1, 'DRAFT', $2, $3, $4, $5)
     RETURNING id`,
    [jurisdictionId, number, title, body, workingDays],
  );
  if (!row) throw new Error('the notice was not written');
  return row.id;
}

export const removeItems = async (tx: Transaction, noticeId: number): Promise<void> => {
  await tx.rows('DELETE FROM notice_item WHERE notice_id = $1', [noticeId]);
};

/**
 * The list, in place of what stood there: approved applications of the place, with name and host as they are now.
 * @throws ExpectedError BAD_USER_INPUT for one that is not approved
 */
export async function replaceList(
  tx: Transaction,
  noticeId: number,
  jurisdictionId: number,
  applicationIds: readonly number[],
): Promise<void> {
  await removeItems(tx, noticeId);
  for (const applicationId of applicationIds) {
    const [listed] = await tx.rows(
      `INSERT INTO notice_item (notice_id, application_id, host_id, department_id, name, state)
       SELECT $1, id, host_id, department_id, name, 'LISTED' FROM application
       WHERE id = $2 AND jurisdiction_id = $3 AND state = 'APPROVED' RETURNING id`,
      [noticeId, applicationId, jurisdictionId],
    );
    const value = globalId('application', applicationId);
    if (!listed) throw badInput('input.applicationIds', value, `${value} is no approved application of the place`);
  }
}
