import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { readSubsidy, subsidyCap } from './subsidy-cap';

describe('a subsidy that is typed', () => {
  const cap = subsidyCap(wanzhouPolicy, '2026-06-30');

  it('Art. 9(4): has the cap of the policy in force, and none before it was', () => {
    expect(cap).toEqual({ value: '200000', citation: 'Art. 9(4)' });
    expect(subsidyCap(wanzhouPolicy, '2024-04-17')).toBeNull();
  });

  it.each([
    ['200,000', { ok: true, amount: '200000' }],
    ['２０００００.00', { ok: true, amount: '200000' }],
    ['0.01', { ok: true, amount: '0.01' }],
    ['200000.01', { ok: false, fault: 'amountAbove' }],
    ['0', { ok: false, fault: 'amountWanted' }],
    ['', { ok: false, fault: 'amountWanted' }],
    ['-5', { ok: false, fault: 'amountWanted' }],
    ['1.005', { ok: false, fault: 'amountWanted' }],
  ])('Art. 9(4): %s', (typed, read) => {
    expect(readSubsidy(typed, cap?.value ?? null)).toEqual(read);
  });
});
