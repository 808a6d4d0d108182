import { type Language, sayIn } from '@wanchuang/web-client';
import type { ScheduleStateFragment } from '../saved/saved.generated';
import { scheduleText, weekdayText } from './schedule.text';

export type ScheduleState = ScheduleStateFragment;
export type Times = Pick<ScheduleState, 'frequency' | 'weekday' | 'monthDay' | 'hour' | 'untilOn'>;

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const isWeekday = (text: string): text is (typeof weekdays)[number] => weekdays.some((one) => one === text);

export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** When a schedule runs, in words. */
export const timesText = ({ frequency, weekday, monthDay, hour }: Times, language: Language): string => {
  const say = sayIn(scheduleText, language);
  const at = hourText(hour);
  if (frequency === 'MONTHLY') return say('monthly', { monthDay: monthDay ?? 1, hour: at });
  const day = String(weekday);
  if (frequency === 'WEEKLY' && isWeekday(day))
    return say('weekly', { weekday: sayIn(weekdayText, language)(day), hour: at });
  return say('daily', { hour: at });
};
