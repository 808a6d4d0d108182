import { addDays } from './calendar-day';
import type { IsoDate } from './policy';
import {
  type CalendarDay,
  isWorked,
  stateCouncilCalendar,
  weekdayKind,
  type WorkingCalendar,
} from './working-calendar';

export interface ReckonedDay extends CalendarDay {
  readonly day: IsoDate;
  /** Which working day of the period it is; null: none. */
  readonly number: number | null;
  /** False: the year is not announced yet, and the day goes by the week alone. */
  readonly isPublished: boolean;
}

/** A period of working days, told day by day. */
export interface Reckoning {
  /** The day of publication, which is not counted. */
  readonly from: IsoDate;
  readonly count: number;
  readonly days: readonly ReckonedDay[];
  /** The last working day: the period is over at its end. */
  readonly endsOn: IsoDate;
  /** Whether it reaches into a year that is not announced: reckon again when it is. */
  readonly isProvisional: boolean;
}

const kindOn = (day: IsoDate, calendar: WorkingCalendar): CalendarDay & { readonly isPublished: boolean } => {
  const isPublished = calendar.publishedFrom <= day && day <= calendar.publishedUntil;
  return { ...(isPublished ? calendar.kindOf(day) : weekdayKind(day)), isPublished };
};

/**
 * A period of so many working days from the day after publication (Art. 9(4)); make-up weekends are worked.
 * Throws RangeError on what is no day, and on a count that is no whole number above 0.
 */
export function reckonWorkingDays(
  from: IsoDate,
  count: number,
  calendar: WorkingCalendar = stateCouncilCalendar,
): Reckoning {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`no number of working days: ${count}`);
  const days: ReckonedDay[] = [];
  let day = from;
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1);
    const found = kindOn(day, calendar);
    if (isWorked(found)) counted += 1;
    days.push({ ...found, day, number: isWorked(found) ? counted : null });
  }
  return { from, count, days, endsOn: day, isProvisional: days.some(({ isPublished }) => !isPublished) };
}
