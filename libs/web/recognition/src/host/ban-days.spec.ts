import { daysLeft } from './ban-days';

describe('the days left of a ban', () => {
  it('Art. 24: end with the day before one may apply again', () => {
    expect(daysLeft('2027-03-01', '2027-02-28')).toBe(1);
    expect(daysLeft('2027-03-01', '2027-03-01')).toBe(0);
    expect(daysLeft('2027-03-01', '2028-01-01')).toBe(0);
  });

  it('Art. 24: count a leap day', () => {
    expect(daysLeft('2028-03-01', '2028-02-28')).toBe(2);
  });
});
