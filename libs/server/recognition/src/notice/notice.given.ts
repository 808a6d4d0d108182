import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { checkedText } from '../reading/checked-text';
import type { ChangeNoticeInput, DraftNoticeInput, ReckonNoticeInput } from './notice.inputs';
import type { NewNotice, NoticeChange } from './notice.store';
import type { GivenCalendar } from './reckon-by-hand';

const mostApplications = 200;
const mostWorkingDays = 60;
const mostGivenDays = 60;

const numberOf = (text: string): string => checkedText('input.number', text, { least: 1, most: 60 });
const titleOf = (text: string): string => checkedText('input.title', text, { least: 1, most: 200 });
const bodyOf = (text: string): string => checkedText('input.body', text, { least: 1, most: 20_000, hasLines: true });

const workingDaysOf = (days: number | null): number | null => {
  if (days === null || (days >= 1 && days <= mostWorkingDays)) return days;
  throw badInput('input.workingDays', days, `1 to ${mostWorkingDays} working days are wanted`);
};

const applicationsOf = (ids: readonly string[]): number[] => {
  if (ids.length > mostApplications)
    throw badInput('input.applicationIds', ids.length, `a notice lists at most ${mostApplications} applications`);
  const keys = ids.map((id, place) => numericId('application', id, `input.applicationIds.${place}`));
  return [...new Set(keys)].sort((one, other) => one - other);
};

/** @throws ExpectedError BAD_USER_INPUT */
export const newNotice = (input: DraftNoticeInput): NewNotice => ({
  jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
  number: numberOf(input.number),
  title: titleOf(input.title),
  body: bodyOf(input.body),
  workingDays: workingDaysOf(input.workingDays ?? null),
  applicationIds: applicationsOf(input.applicationIds),
});

/** Only what was given is in it. @throws ExpectedError BAD_USER_INPUT */
export const noticeChange = (input: ChangeNoticeInput): NoticeChange => ({
  ...(input.number == null ? {} : { number: numberOf(input.number) }),
  ...(input.title == null ? {} : { title: titleOf(input.title) }),
  ...(input.body == null ? {} : { body: bodyOf(input.body) }),
  ...(input.workingDays === undefined ? {} : { workingDays: workingDaysOf(input.workingDays) }),
  ...(input.applicationIds == null ? {} : { applicationIds: applicationsOf(input.applicationIds) }),
});

const daysOf = (place: string, days: readonly string[]): string[] => {
  if (days.length <= mostGivenDays) return [...new Set(days)].sort();
  throw badInput(place, days.length, `at most ${mostGivenDays} days are wanted`);
};

/** @throws ExpectedError BAD_USER_INPUT */
export const givenCalendar = ({ holidays, workedWeekends, source }: ReckonNoticeInput): GivenCalendar => ({
  holidays: daysOf('input.holidays', holidays),
  workedWeekends: daysOf('input.workedWeekends', workedWeekends),
  source: checkedText('input.source', source, { least: 1, most: 200 }),
});
