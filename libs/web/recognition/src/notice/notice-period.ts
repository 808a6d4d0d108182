import type { Reckoning } from '@wanchuang/domain-policy';
import type { NoticeSheetFragment } from './notice.generated';
import type { NoticePeriodShown } from './notice-sheet';

/** The period of a notice as it was posted; null: it is a draft. */
export const postedPeriod = (notice: NoticeSheetFragment): NoticePeriodShown | null => {
  const { postedOn, endsOn, workingDays, isProvisional, calendarSource, reckoning } = notice;
  if (postedOn === null || endsOn === null || workingDays === null) return null;
  return { postedOn, endsOn, workingDays, isProvisional, calendarSource, days: reckoning };
};

/** The same of what is reckoned before the posting. */
export const reckonedPeriod = ({ from, count, endsOn, isProvisional, days }: Reckoning): NoticePeriodShown => ({
  postedOn: from,
  endsOn,
  workingDays: count,
  isProvisional,
  calendarSource: null,
  days: days.map(({ day, kind, name, number, isPublished }) => ({
    day,
    kind,
    nameZh: name?.zh ?? null,
    nameEn: name?.en ?? null,
    number,
    isPublished,
  })),
});
