import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { isProvisional, reportsDueOn } from './report';

describe('Art. 19: the annual report', () => {
  it.each([
    [2018, '2019-01-30'],
    [2024, '2025-01-30'],
    [2025, '2026-01-30'],
  ])('for %i is due on %s, also in recorded history', (year, due) => {
    expect(reportsDueOn(year)).toBe(due);
  });

  it.each([
    ['2025-12-31', true],
    ['2026-01-29', true],
    ['2026-01-30', true],
    ['2026-01-31', false],
  ])('on %s the figures for 2025 are provisional: %s', (today, provisional) => {
    expect(isProvisional(2025, today)).toBe(provisional);
  });

  it('is due on the day that the policy in force says', () => {
    const [first] = wanzhouPolicy.parameters.annualReportDueDay.values;
    if (first === undefined) throw new Error('the policy has a due day');
    const values = [
      { ...first, until: '2028-01-01' },
      { ...first, value: '02-28', from: '2028-01-01' },
    ];
    const parameters = {
      ...wanzhouPolicy.parameters,
      annualReportDueDay: { ...wanzhouPolicy.parameters.annualReportDueDay, values },
    };
    const policy = { ...wanzhouPolicy, parameters };
    expect(reportsDueOn(2026, policy)).toBe('2027-01-30');
    expect(reportsDueOn(2027, policy)).toBe('2028-02-28');
    expect(isProvisional(2027, '2028-02-28', policy)).toBe(true);
    expect(isProvisional(2027, '2028-02-29', policy)).toBe(false);
  });
});
