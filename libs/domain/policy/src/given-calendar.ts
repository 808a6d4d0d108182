import type { IsoDate } from './policy';
import { type CalendarDay, weekdayKind, type WorkingCalendar } from './working-calendar';

/** Days off and weekends worked that the State Council has announced, and the calendar does not have yet. */
export interface GivenDays {
  readonly holidays: readonly IsoDate[];
  readonly workedWeekends: readonly IsoDate[];
}

/** Why days cannot be added: the calendar has them already, a day off is worked, a weekday is no weekend. */
export type GivenDayFault = 'ANNOUNCED_BEFORE' | 'OFF_AND_WORKED' | 'NO_WEEKEND';

/** The first fault, with its day; null: there is none. Throws RangeError on what is no day. */
export function faultOfGivenDays(
  calendar: WorkingCalendar,
  { holidays, workedWeekends }: GivenDays,
): { readonly day: IsoDate; readonly fault: GivenDayFault } | null {
  const isKnown = (day: IsoDate): boolean => day <= calendar.publishedUntil;
  const first = (days: readonly IsoDate[], fault: GivenDayFault, isFault: (day: IsoDate) => boolean) => {
    const day = days.find(isFault);
    return day === undefined ? null : { day, fault };
  };
  return (
    first([...holidays, ...workedWeekends], 'ANNOUNCED_BEFORE', isKnown) ??
    first(workedWeekends, 'OFF_AND_WORKED', (day) => holidays.includes(day)) ??
    first(workedWeekends, 'NO_WEEKEND', (day) => weekdayKind(day).kind !== 'WEEKEND')
  );
}

/** A calendar that knows these days too, and by them whatever comes after what it knows itself. */
export const withGivenDays = (calendar: WorkingCalendar, { holidays, workedWeekends }: GivenDays): WorkingCalendar => ({
  publishedFrom: calendar.publishedFrom,
  publishedUntil: '9999-12-31',
  kindOf: (day): CalendarDay => {
    if (day <= calendar.publishedUntil) return calendar.kindOf(day);
    if (holidays.includes(day)) return { kind: 'HOLIDAY', name: null };
    return workedWeekends.includes(day) ? { kind: 'MAKE_UP', name: null } : weekdayKind(day);
  },
});
