import type { GivenDays } from '@wanchuang/domain-policy';
import { type GivenPeriodRefusal, noticeLifecycle, reckonByGivenDays } from '@wanchuang/domain-recognition';
import {
  changeRow,
  dayInShanghai,
  type Doer,
  type ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { takeStep } from '../lifecycle/take-step';
import { noticeFacts, periodOf } from './notice-facts';
import type { NoticeRow } from './notice.store';
import { reckoningText } from './post-notice';
import { PublicNotice } from './public-notice.entity';

/** Holidays that are announced, and that the program does not know yet. */
export interface GivenCalendar extends GivenDays {
  /** Where they stand: the announcement's number or title. */
  readonly source: string;
}

const says: Readonly<Record<GivenPeriodRefusal['reason'], string>> = {
  ANNOUNCED_BEFORE: 'the calendar has this day already',
  OFF_AND_WORKED: 'a day is off or worked, not both',
  NO_WEEKEND: 'it is no Saturday or Sunday',
};

const refusedDay = ({ holidays }: GivenDays, { reason, day }: GivenPeriodRefusal): ExpectedError => {
  const isOff = reason === 'ANNOUNCED_BEFORE' && holidays.includes(day);
  return badInput(isOff ? 'input.holidays' : 'input.workedWeekends', day, says[reason]);
};

/**
 * Reckons a posted period by holidays that an officer has read, so that it ends although the program knows of none.
 * @throws ExpectedError REFUSED where the calendar itself has its days; BAD_USER_INPUT for a day that cannot be
 */
export async function reckonByHand(
  tx: Transaction,
  doer: Doer,
  notice: NoticeRow,
  { version, source, ...given }: GivenCalendar & { readonly version: number },
): Promise<void> {
  const { id, jurisdictionId } = notice;
  const today = dayInShanghai(tx.at);
  const state = takeStep(noticeLifecycle, doer, {
    state: notice.state,
    step: 'RECKON',
    facts: noticeFacts(notice, today),
  });
  const period = periodOf(notice);
  const found = reckonByGivenDays(period, given, today);
  if (!found.ok) throw refusedDay(given, found.refusal);
  const { reckoning, endsOn } = found;
  const set = { state, endsOn, isProvisional: false, calendarSource: source, reckoning: reckoningText(reckoning) };
  await changeRow(tx, PublicNotice, { id, version, set });
  const payload = { before: period.endsOn, endsOn, reckonedOn: reckoning.endsOn, ...given };
  await tx.appendEvent({ type: 'notice.recomputed', subject: globalId('notice', id), jurisdictionId, payload });
}
