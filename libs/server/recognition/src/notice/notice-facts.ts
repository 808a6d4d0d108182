import { isNoticeOver, type NoticeFacts } from '@wanchuang/domain-recognition';
import type { NoticeRow } from './notice.store';

/** What the steps of a notice look at. @param today YYYY-MM-DD */
export const noticeFacts = (
  { endsOn, isProvisional, calendarSource }: NoticeRow,
  today: string,
  applications = 0,
): NoticeFacts => ({
  applications,
  endsOn,
  isOver: endsOn !== null && isNoticeOver({ endsOn, isProvisional }, today),
  isSettled: !isProvisional && calendarSource === null,
});

interface Period {
  readonly postedOn: string;
  readonly endsOn: string;
  readonly workingDays: number;
}

/** The period of a notice that was posted; the table keeps it whole. */
export function periodOf({ id, postedOn, endsOn, workingDays }: NoticeRow): Period {
  if (postedOn === null || endsOn === null || workingDays === null) throw new Error(`notice ${id} has no period`);
  return { postedOn, endsOn, workingDays };
}
