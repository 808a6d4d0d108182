import {
  citationIn,
  faultOfGivenDays,
  type GivenDayFault,
  type GivenDays,
  type IsoDate,
  parameterInForce,
  type PolicyTerms,
  type Reckoning,
  reckonWorkingDays,
  stateCouncilCalendar,
  withGivenDays,
  type WorkingCalendar,
} from '@wanchuang/domain-policy';

/** What a posted notice says of its period. */
export interface NoticePeriod {
  readonly endsOn: IsoDate;
  /** It reaches into a year whose holidays are not announced: it may still become longer. */
  readonly isProvisional: boolean;
}

/** Why a notice cannot be posted as it is (Art. 9(4), 28). */
export type NoticeRefusal =
  | { readonly reason: 'NO_POLICY' | 'BEFORE_POLICY' | 'AFTER_POLICY' | 'NO_VALUE'; readonly clause: 'Art. 28' }
  | { readonly reason: 'TOO_SHORT'; readonly clause: string; readonly observed: number; readonly threshold: number };

export type NoticeReckoning =
  { readonly ok: true; readonly reckoning: Reckoning } | { readonly ok: false; readonly refusal: NoticeRefusal };

/**
 * The period of a notice from the day after its posting (Art. 9(4)).
 * @param workingDays how many the bureau gives it; null: as few as the policy lets it
 */
export function reckonNotice(
  policy: PolicyTerms | null,
  postedOn: IsoDate,
  workingDays: number | null,
  calendar: WorkingCalendar = stateCouncilCalendar,
): NoticeReckoning {
  if (policy === null) return { ok: false, refusal: { reason: 'NO_POLICY', clause: 'Art. 28' } };
  const least = parameterInForce(policy, 'noticeWorkingDays', postedOn);
  if (!least.inForce) return { ok: false, refusal: { reason: least.reason, clause: 'Art. 28' } };
  const count = workingDays ?? least.value;
  if (count < least.value) {
    const clause = least.citation ?? citationIn(policy, 'Art. 9(4)');
    return { ok: false, refusal: { reason: 'TOO_SHORT', clause, observed: count, threshold: least.value } };
  }
  return { ok: true, reckoning: reckonWorkingDays(postedOn, count, calendar) };
}

/** Whether the period is over: from midnight after its last day on, in Asia/Shanghai. A provisional end is none yet. */
export const isNoticeOver = ({ endsOn, isProvisional }: NoticePeriod, today: IsoDate): boolean =>
  !isProvisional && today > endsOn;

/**
 * The last day of a notice that is reckoned again when a year's holidays are announced. It is never made to have ended
 * before the day on which that happens: whoever relied on the day that was posted may still object.
 */
export function recomputedEnd(posted: IsoDate, reckoned: IsoDate, today: IsoDate): IsoDate {
  const reliedOn = posted < today ? posted : today;
  return reckoned < reliedOn ? reliedOn : reckoned;
}

interface PostedPeriod {
  readonly postedOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly workingDays: number;
}

/** Why a posted period cannot be reckoned by the days that are given. */
export interface GivenPeriodRefusal {
  readonly reason: GivenDayFault;
  readonly day: IsoDate;
}

export type RecomputedPeriod =
  | { readonly ok: true; readonly reckoning: Reckoning; readonly endsOn: IsoDate }
  | { readonly ok: false; readonly refusal: GivenPeriodRefusal };

/** A posted period by the holidays that the State Council has announced, and that the calendar does not have yet (Art. 9(4)). */
export function reckonByGivenDays(
  { postedOn, endsOn, workingDays }: PostedPeriod,
  given: GivenDays,
  today: IsoDate,
  calendar: WorkingCalendar = stateCouncilCalendar,
): RecomputedPeriod {
  const found = faultOfGivenDays(calendar, given);
  if (found) return { ok: false, refusal: { reason: found.fault, day: found.day } };
  const reckoning = reckonWorkingDays(postedOn, workingDays, withGivenDays(calendar, given));
  return { ok: true, reckoning, endsOn: recomputedEnd(endsOn, reckoning.endsOn, today) };
}
