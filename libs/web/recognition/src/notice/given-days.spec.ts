import { givenDays, periodByTicks } from './given-days';

describe('Art. 9(4): the period of a notice by the days that are ticked', () => {
  const period = { postedOn: '2065-12-29', endsOn: '2066-01-05', workingDays: 5 };
  const ticked = (...days: readonly string[]) => periodByTicks(period, (day) => days.includes(day), '2066-01-01');

  it('shows the days that the program does not know, and reaches further with each day off', () => {
    const posted = ['2065-12-30', '2065-12-31', '2066-01-01', '2066-01-02', '2066-01-03', '2066-01-04', '2066-01-05'];
    expect(ticked()).toEqual({ days: posted, endsOn: '2066-01-05' });
    expect(ticked('2066-01-01', '2066-01-06')).toEqual({
      days: [...posted, '2066-01-06', '2066-01-07'],
      endsOn: '2066-01-07',
    });
  });

  it('is shorter by a weekend that is worked, and lets go of a day beyond its end', () => {
    expect(ticked('2066-01-02', '2066-01-20')).toMatchObject({ endsOn: '2066-01-04' });
    expect(givenDays(['2066-01-01', '2066-01-02'])).toEqual({
      holidays: ['2066-01-01'],
      workedWeekends: ['2066-01-02'],
    });
  });
});
