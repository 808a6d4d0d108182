import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
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

// The package's data, not its functions: west of Greenwich those are a day late.
const daysOff: Readonly<Record<string, string>> = holidays;
const daysMadeUp: Readonly<Record<string, string>> = workdays;

/** `Spring Festival,春节,4` */
const nameOf = (entry: string): Words => {
  const [en = '', zh = ''] = entry.split(',');
  return { zh, en };
};

const kindOf = (day: IsoDate): CalendarDay => {
  const [off, madeUp] = [daysOff[day], daysMadeUp[day]];
  if (madeUp !== undefined) return { kind: 'MAKE_UP', name: nameOf(madeUp) };
  return off === undefined ? weekdayKind(day) : { kind: 'HOLIDAY', name: nameOf(off) };
};

const years = Object.keys(daysOff)
  .map((day) => day.slice(0, 4))
  .sort();

/** The calendar of the State Council, as `chinese-days` keeps it. */
export const stateCouncilCalendar: WorkingCalendar = {
  publishedFrom: `${years[0]}-01-01`,
  publishedUntil: `${years.at(-1)}-12-31`,
  kindOf,
};
