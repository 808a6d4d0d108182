import { type GivenDays, stateCouncilCalendar, weekdayKind } from '@wanchuang/domain-policy';
import { reckonByGivenDays } from '@wanchuang/domain-recognition';
import type { NoticePeriodShown } from './notice-sheet';

const isUnknown = (day: string): boolean => day > stateCouncilCalendar.publishedUntil;
export const isWeekend = (day: string): boolean => weekdayKind(day).kind === 'WEEKEND';

/** What ticked days say: a weekday is off, a weekend is worked. */
export const givenDays = (ticked: readonly string[]): GivenDays => ({
  holidays: ticked.filter((day) => !isWeekend(day)),
  workedWeekends: ticked.filter(isWeekend),
});

interface TickedPeriod {
  /** The days of the period that the program does not know: those that can be ticked. */
  readonly days: readonly string[];
  readonly endsOn: string;
}

/** A posted period by the days that are ticked. Days off make it reach further, to days that may be ticked as well. */
export function periodByTicks(
  period: Pick<NoticePeriodShown, 'postedOn' | 'endsOn' | 'workingDays'>,
  isTicked: (day: string) => boolean,
  today: string,
): TickedPeriod {
  let ticked: readonly string[] = [];
  for (;;) {
    const found = reckonByGivenDays(period, givenDays(ticked), today);
    if (!found.ok) throw new Error(`${found.refusal.day}: ${found.refusal.reason}`);
    const days = found.reckoning.days.map(({ day }) => day).filter(isUnknown);
    const further = days.filter((day) => isTicked(day) && !ticked.includes(day));
    if (further.length === 0) return { days, endsOn: found.endsOn };
    ticked = [...ticked, ...further];
  }
}
