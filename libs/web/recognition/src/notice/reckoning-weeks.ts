import { addDays } from '@wanchuang/domain-policy';

/** A day of a notice's period, as the server keeps it or the browser reckons it. */
export interface DayOfNotice {
  readonly day: string;
  readonly kind: 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  /** Which working day of the period it is; null: none. */
  readonly number: number | null;
  /** False: the year's holidays are not announced. */
  readonly isPublished: boolean;
}

export interface CalendarCell {
  readonly day: string;
  /** POSTED: the day of the posting, which is not counted; null: before or after the period. */
  readonly is: 'POSTED' | DayOfNotice | null;
}

/** 0: Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The period as a calendar has it: whole weeks from Monday on, from that of the posting to that of the last day. */
export function weeksOf(postedOn: string, days: readonly DayOfNotice[]): readonly (readonly CalendarCell[])[] {
  const last = days.at(-1)?.day ?? postedOn;
  const from = addDays(postedOn, -weekdayOf(postedOn));
  const until = addDays(last, 6 - weekdayOf(last));
  const weeks: CalendarCell[][] = [];
  for (let monday = from; monday <= until; monday = addDays(monday, 7)) {
    const week = Array.from({ length: 7 }, (_, place) => addDays(monday, place));
    weeks.push(
      week.map((day) => ({ day, is: day === postedOn ? 'POSTED' : (days.find((one) => one.day === day) ?? null) })),
    );
  }
  return weeks;
}
