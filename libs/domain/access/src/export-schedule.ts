import type { Label } from '@wanchuang/domain-indicators';

/** How often a query is exported by schedule. */
export const ScheduleFrequency = { DAILY: 'DAILY', WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY' } as const;
export type ScheduleFrequency = keyof typeof ScheduleFrequency;

export const scheduleFrequencyLabels: Readonly<Record<ScheduleFrequency, Label>> = {
  DAILY: { zh: '每天', en: 'Every day' },
  WEEKLY: { zh: '每周', en: 'Every week' },
  MONTHLY: { zh: '每月', en: 'Every month' },
};

/** Whether a schedule goes on, and why not. */
export const ScheduleState = {
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  FAILING: 'FAILING',
  NO_RIGHT: 'NO_RIGHT',
  FINISHED: 'FINISHED',
} as const;
export type ScheduleState = keyof typeof ScheduleState;

export const scheduleStateLabels: Readonly<Record<ScheduleState, Label>> = {
  ACTIVE: { zh: '进行中', en: 'Goes on' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  FAILING: { zh: '连续三次失败，已暂停', en: 'Paused after three failures in a row' },
  NO_RIGHT: { zh: '权限已变动，已停止', en: 'Stopped: its owner has no right to it any more' },
  FINISHED: { zh: '已到截止日期', en: 'Past its last day' },
};

/** When a schedule runs, in Asia/Shanghai. */
export interface ScheduleTimes {
  readonly frequency: ScheduleFrequency;
  /** 1 (Monday) to 7, of every week. */
  readonly weekday: number | null;
  /** 1 to 31, of every month; in a month that is shorter, its last day. */
  readonly monthDay: number | null;
  /** 0 to 23. */
  readonly hour: number;
  /** The last day on which it runs; null: it runs until somebody ends it. */
  readonly untilOn: string | null;
}

/** Asia/Shanghai is eight hours ahead all year. */
const ahead = 8 * 3_600_000;
const day = 24 * 3_600_000;
/** The same day of the month comes again within so many days. */
const furthest = 32;

const isRunDay = ({ frequency, weekday, monthDay }: ScheduleTimes, date: Date): boolean => {
  if (frequency === 'WEEKLY') return (date.getUTCDay() || 7) === weekday;
  if (frequency === 'DAILY') return true;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(monthDay ?? 1, last);
};

/** The first instant after another at which a schedule runs; null: there is none until its last day. */
export const nextRun = (times: ScheduleTimes, after: Date): Date | null => {
  const there = new Date(after.getTime() + ahead);
  const midnight = Date.UTC(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate());
  for (let count = 0; count <= furthest; count += 1) {
    const date = new Date(midnight + count * day);
    if (times.untilOn !== null && date.toISOString().slice(0, 10) > times.untilOn) return null;
    const at = new Date(date.getTime() + times.hour * 3_600_000 - ahead);
    if (at > after && isRunDay(times, date)) return at;
  }
  throw new Error('a schedule has no day on which it runs');
};
