import { reckonWorkingDays, stateCouncilCalendar, type WorkingCalendar } from '@wanchuang/domain-policy';
import { noticeLifecycle, recomputedEnd } from '@wanchuang/domain-recognition';
import {
  changeRow,
  type Database,
  dayInShanghai,
  globalId,
  type Job,
  systemDoer,
  type Transaction,
} from '@wanchuang/server-platform';
import type { Logger } from 'pino';
import { takeStep } from '../lifecycle/take-step';
import { noticeFacts, periodOf } from './notice-facts';
import { lockNotice, type NoticeRow } from './notice.store';
import { reckoningText } from './post-notice';
import { PublicNotice } from './public-notice.entity';

/**
 * Reckons a period again that is provisional, or whose holidays were given by hand: those of the calendar prevail. What a newer
 * calendar says nothing new of stays as it is.
 */
async function recompute(tx: Transaction, notice: NoticeRow, calendar: WorkingCalendar): Promise<boolean> {
  const { id, version, jurisdictionId } = notice;
  const today = dayInShanghai(tx.at);
  const facts = noticeFacts(notice, today);
  if (notice.state !== 'POSTED' || facts.isSettled) return false;
  const { postedOn, endsOn: before, workingDays } = periodOf(notice);
  const reckoning = reckonWorkingDays(postedOn, workingDays, calendar);
  if (reckoning.isProvisional) return false;
  const state = takeStep(noticeLifecycle, systemDoer, { state: notice.state, step: 'RECKON', facts });
  const endsOn = recomputedEnd(before, reckoning.endsOn, today);
  const set = { state, endsOn, isProvisional: false, calendarSource: null, reckoning: reckoningText(reckoning) };
  await changeRow(tx, PublicNotice, { id, version, set });
  const payload = { before, endsOn, reckonedOn: reckoning.endsOn };
  await tx.appendEvent({ type: 'notice.recomputed', subject: globalId('notice', id), jurisdictionId, payload });
  return true;
}

/** Closes a notice whose last day is past. */
async function close(tx: Transaction, notice: NoticeRow): Promise<boolean> {
  const { id, version, jurisdictionId, state: before, endsOn } = notice;
  const facts = noticeFacts(notice, dayInShanghai(tx.at));
  if (before !== 'POSTED' || !facts.isOver) return false;
  const state = takeStep(noticeLifecycle, systemDoer, { state: before, step: 'CLOSE', facts });
  await changeRow(tx, PublicNotice, { id, version, set: { state } });
  await tx.appendEvent({ type: 'notice.closed', subject: globalId('notice', id), jurisdictionId, payload: { endsOn } });
  return true;
}

export interface SweepOptions {
  readonly database: Database;
  readonly logger: Pick<Logger, 'error'>;
  readonly calendar?: WorkingCalendar;
}

/**
 * Reckons provisional notices again, now that the holidays of another year may be announced, and closes those whose last
 * day is past: each in a transaction of its own.
 * @returns how many were changed. @throws AggregateError of what failed; the others were swept all the same
 */
export async function sweepNotices({
  database,
  logger,
  calendar = stateCouncilCalendar,
}: SweepOptions): Promise<{ readonly recomputed: number; readonly closed: number }> {
  const posted = await database
    .reader()
    .rows<{ id: number }>(`SELECT id FROM public_notice WHERE state = 'POSTED' ORDER BY id`);
  const counts = { recomputed: 0, closed: 0 };
  const faults: unknown[] = [];
  for (const { id } of posted) {
    const inOne = <T>(work: (tx: Transaction, notice: NoticeRow) => Promise<T>): Promise<T> =>
      database.transact('system', async (tx) => work(tx, await lockNotice(tx, id)));
    try {
      if (await inOne((tx, notice) => recompute(tx, notice, calendar))) counts.recomputed += 1;
      if (await inOne(close)) counts.closed += 1;
    } catch (err) {
      logger.error({ err, noticeId: id }, 'a notice was not swept');
      faults.push(err);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${posted.length} notices were not swept`);
  return counts;
}

/** Every hour, and at the start: a notice is over from midnight on (Asia/Shanghai). */
export const noticeJobs = (options: SweepOptions): Job[] => [
  { name: 'notice-sweep', cron: '1 * * * *', run: async () => void (await sweepNotices(options)) },
];
