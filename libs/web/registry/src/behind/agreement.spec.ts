import { agreement } from './agreement';

describe('the rows behind a number', () => {
  it('agree by their sum where the indicator is an amount', () => {
    expect(agreement('TECH_CONTRACT_VOLUME', '1200000.5', { count: 3, total: '1200000.50' })).toEqual({
      by: 'sum',
      given: '1200000.50',
      agrees: true,
    });
  });

  it('agree by their number where the indicator counts', () => {
    expect(agreement('PATENTS_INVENTION', '4', { count: 4, total: null })).toEqual({
      by: 'count',
      given: '4',
      agrees: true,
    });
    expect(agreement('TECH_CONTRACT_COUNT', '4', { count: 4, total: '99' }).agrees).toBe(true);
  });

  it('disagree by a cent, and by one row', () => {
    expect(agreement('HORIZONTAL_FUNDING', '10', { count: 1, total: '10.01' }).agrees).toBe(false);
    expect(agreement('PATENTS_INVENTION', '4', { count: 5, total: null }).agrees).toBe(false);
  });
});
