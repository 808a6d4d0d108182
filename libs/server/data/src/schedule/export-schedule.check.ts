import { nextRun, type ScheduleTimes } from '@wanchuang/domain-access';
import { badInput } from '@wanchuang/server-registry';
import type { ScheduleTimesInput } from './export-schedule.inputs';

const inRange = (place: string, value: number | null, first: number, last: number, isWanted: boolean): number | null => {
  if (!isWanted) {
    if (value === null) return null;
    throw badInput(place, value, 'it is for another frequency');
  }
  if (value !== null && value >= first && value <= last) return value;
  throw badInput(place, value, `${first} to ${last} is wanted`);
};

/** @throws ExpectedError BAD_USER_INPUT, also for times that never come */
export const checkedTimes = (input: ScheduleTimesInput, now: Date): ScheduleTimes => {
  const { frequency, weekday = null, monthDay = null, hour, untilOn = null } = input;
  inRange('input.times.hour', hour, 0, 23, true);
  const times = {
    frequency,
    weekday: inRange('input.times.weekday', weekday, 1, 7, frequency === 'WEEKLY'),
    monthDay: inRange('input.times.monthDay', monthDay, 1, 31, frequency === 'MONTHLY'),
    hour,
    untilOn,
  };
  if (nextRun(times, now) === null) throw badInput('input.times.untilOn', untilOn, 'it would never run until then');
  return times;
};
