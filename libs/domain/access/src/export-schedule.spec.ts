import { nextRun, type ScheduleTimes } from './export-schedule';

const daily: ScheduleTimes = { frequency: 'DAILY', weekday: null, monthDay: null, hour: 8, untilOn: null };
const monday: ScheduleTimes = { ...daily, frequency: 'WEEKLY', weekday: 1 };
const last: ScheduleTimes = { ...daily, frequency: 'MONTHLY', monthDay: 31 };

describe('a schedule runs next', () => {
  it.each([
    ['every day at its hour in Shanghai', daily, '2026-06-30T23:59:59Z', '2026-07-01T00:00:00.000Z'],
    ['not again at the instant itself', daily, '2026-07-01T00:00:00Z', '2026-07-02T00:00:00.000Z'],
    [
      'at midnight, which is a day earlier in UTC',
      { ...daily, hour: 0 },
      '2026-07-01T15:00:00Z',
      '2026-07-01T16:00:00.000Z',
    ],
    ['on its day of the week', monday, '2026-06-30T04:00:00Z', '2026-07-06T00:00:00.000Z'],
    ['on Sunday, the seventh', { ...monday, weekday: 7 }, '2026-06-30T04:00:00Z', '2026-07-05T00:00:00.000Z'],
    ['a week later, once the day’s hour is past', monday, '2026-07-06T00:00:01Z', '2026-07-13T00:00:00.000Z'],
    ['on the last day of a month that is too short', last, '2026-02-01T00:00:00Z', '2026-02-28T00:00:00.000Z'],
    ['on the 31st, once there is one', last, '2026-02-28T00:00:00Z', '2026-03-31T00:00:00.000Z'],
    ['in a leap year on the 29th', last, '2028-02-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['on its last day still', { ...daily, untilOn: '2026-07-01' }, '2026-06-30T23:00:00Z', '2026-07-01T00:00:00.000Z'],
  ])('%s', (_, times, after, expected) => {
    expect(nextRun(times, new Date(after))?.toISOString()).toBe(expected);
  });

  it('never again behind its last day', () => {
    expect(nextRun({ ...daily, untilOn: '2026-07-01' }, new Date('2026-07-01T00:00:00Z'))).toBeNull();
    expect(nextRun({ ...last, untilOn: '2026-07-30' }, new Date('2026-06-30T23:00:00Z'))).toBeNull();
  });
});
