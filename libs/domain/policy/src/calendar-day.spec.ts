import { addDays, addMonths, addYears, isIsoDate, weekdayOf } from './calendar-day';

describe('days of the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-27T00:00:00Z', false],
    ['', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-27', 0, '2026-11-27'],
  ])('%s and %d days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['Art. 23: six months of rectification', '2026-08-31', 6, '2027-02-28'],
    ['Art. 23: six months into a leap year', '2027-08-31', 6, '2028-02-29'],
    ['Art. 23: six months over the year’s end', '2026-11-27', 6, '2027-05-27'],
    ['backwards', '2026-03-31', -1, '2026-02-28'],
  ])('%s: %s and %d months is %s', (_, day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2026-11-27', 3, '2029-11-27'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2027-02-28', -3, '2024-02-28'],
  ])('Art. 24: %s and %d years is %s, to the day', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected);
  });

  it('knows the day of the week', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([5, 6, 0]);
  });

  it.each(['2026-02-30', 'today'])('refuses %s, which is none', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => addYears(text, 1)).toThrow(RangeError);
    expect(() => weekdayOf(text)).toThrow(RangeError);
  });
});
