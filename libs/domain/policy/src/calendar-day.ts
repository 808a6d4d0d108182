import type { IsoDate } from './policy';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMilliseconds = 86_400_000;

/** Midnight UTC stands for the day: a calendar day has no time zone. NaN: no day of the calendar. */
const instantOf = (day: string): number => {
  const [, year, month, date] = form.exec(day) ?? [];
  const instant = year === undefined ? Number.NaN : Date.UTC(Number(year), Number(month) - 1, Number(date));
  return !Number.isNaN(instant) && dayOf(instant) === day ? instant : Number.NaN;
};

const dayOf = (instant: number): IsoDate => new Date(instant).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => !Number.isNaN(instantOf(text));

const known = (day: IsoDate): number => {
  const instant = instantOf(day);
  if (Number.isNaN(instant)) throw new RangeError(`no day: ${day}`);
  return instant;
};

/** 0 is Sunday, 6 Saturday. Throws RangeError on what is no day. */
export const weekdayOf = (day: IsoDate): number => new Date(known(day)).getUTCDay();

/** Throws RangeError on what is no day. */
export const addDays = (day: IsoDate, days: number): IsoDate => dayOf(known(day) + days * dayInMilliseconds);

/**
 * The same day so many months later, or earlier below 0; where that month has no such day, its last one: a month from
 * January 31 ends on the last of February. Throws RangeError on what is no day.
 */
export const addMonths = (day: IsoDate, months: number): IsoDate => {
  const from = new Date(known(day));
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return addDays(dayOf(first), Math.min(from.getUTCDate(), last) - 1);
};

/** The same day so many years later, or earlier below 0; February 29 becomes the 28th. Throws RangeError on what is no day. */
export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, 12 * years);
