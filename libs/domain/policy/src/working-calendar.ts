import chineseDays from 'chinese-days';
import { weekdayOf } from './calendar-day';
import type { IsoDate, Words } from './policy';

/** MAKE_UP: a Saturday or Sunday on which the State Council has people work for a day off elsewhere. */
export const DayKind = { WORKING: 'WORKING', WEEKEND: 'WEEKEND', HOLIDAY: 'HOLIDAY', MAKE_UP: 'MAKE_UP' } as const;
export type DayKind = keyof typeof DayKind;

export interface CalendarDay {
  readonly kind: DayKind;
  /** The holiday, also of the day worked in its stead; null on any other day. */
  readonly name: Words | null;
}

/** Which days are worked. Where the State Council has not announced a year yet, only its weekends are known. */
export interface WorkingCalendar {
  /** First and last day of the years that are announced. */
  readonly publishedFrom: IsoDate;
  readonly publishedUntil: IsoDate;
  readonly kindOf: (day: IsoDate) => CalendarDay;
}

export const isWorked = ({ kind }: CalendarDay): boolean => kind === 'WORKING' || kind === 'MAKE_UP';

/** What the days of the week alone say. */
export const weekdayKind = (day: IsoDate): CalendarDay => ({
  kind: [0, 6].includes(weekdayOf(day)) ? 'WEEKEND' : 'WORKING',
  name: null,
});

/** The package counts in the machine's own time zone: given a text it takes the day before, west of Greenwich. */
const localNoon = (day: IsoDate): Date => new Date(`${day}T12:00:00`);

const isAnnounced = (year: number): boolean =>
  chineseDays.getHolidaysInRange(localNoon(`${year}-01-01`), localNoon(`${year}-01-03`), false).length > 0;

const lastYear = (firstYear: number): number => {
  let year = firstYear;
  while (isAnnounced(year + 1)) year += 1;
  return year;
};

const kindOf = (day: IsoDate): CalendarDay => {
  const { work, name } = chineseDays.getDayDetail(localNoon(day));
  const [en = '', zh] = name.split(',');
  if (zh === undefined) return weekdayKind(day); // an ordinary day has its weekday for a name
  return { kind: work ? 'MAKE_UP' : 'HOLIDAY', name: { zh, en } };
};

const firstYear = 2004;

/** The calendar of the State Council, as `chinese-days` keeps it. */
export const stateCouncilCalendar: WorkingCalendar = {
  publishedFrom: `${firstYear}-01-01`,
  publishedUntil: `${lastYear(firstYear)}-12-31`,
  kindOf,
};
