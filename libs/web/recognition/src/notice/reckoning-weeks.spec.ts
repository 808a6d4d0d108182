import { reckonWorkingDays } from '@wanchuang/domain-policy';
import { reckonedPeriod } from './notice-period';
import { weeksOf } from './reckoning-weeks';

// Spring Festival of 2024: February 4 and 18 were worked, February 10 to 17 were not.
const { postedOn, days } = reckonedPeriod(reckonWorkingDays('2024-02-08', 5));
const weeks = weeksOf(postedOn, days);
const cell = (day: string) => weeks.flat().find((one) => one.day === day)?.is;

describe('the calendar of a notice over Spring Festival', () => {
  it('has whole weeks from Monday on', () => {
    expect(weeks.map((week) => [week[0]?.day, week.length])).toEqual([
      ['2024-02-05', 7],
      ['2024-02-12', 7],
      ['2024-02-19', 7],
    ]);
  });

  it('Art. 9(4): begins to count on the day after the posting', () => {
    expect(cell('2024-02-08')).toBe('POSTED');
    expect(cell('2024-02-07')).toBeNull();
    expect(cell('2024-02-09')).toMatchObject({ kind: 'WORKING', number: 1 });
  });

  it('Art. 9(4): names the holiday, and counts the weekend that is worked', () => {
    expect(cell('2024-02-12')).toMatchObject({ kind: 'HOLIDAY', nameZh: '春节', number: null });
    expect(cell('2024-02-18')).toMatchObject({ kind: 'MAKE_UP', number: 2 });
    expect(cell('2024-02-21')).toMatchObject({ number: 5 });
    expect(cell('2024-02-22')).toBeNull();
  });
});
