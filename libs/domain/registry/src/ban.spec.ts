import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy, shiftParameter } from '@wanchuang/domain-policy/testing';
import { banPeriod } from './ban';

describe('Art. 24: a ban', () => {
  it.each([
    ['2024-06-30', '2027-06-30'],
    ['2024-12-31', '2027-12-31'],
    ['2028-02-29', '2031-02-28'], // that year has no such day
  ])('Art. 24: from %s lets one apply again on %s', (fromOn, untilOn) => {
    expect(banPeriod(wanzhouPolicy, fromOn)).toEqual({ ok: true, clause: 'Art. 24', untilOn });
  });

  it('Art. 24: is a year longer where the policy says so, and cited as other measures number it', () => {
    expect(banPeriod(shiftParameter(wanzhouPolicy, 'banYears'), '2024-06-30')).toMatchObject({ untilOn: '2028-06-30' });
    const years = inventedPolicy.parameters.banYears.values[0]?.value ?? 0;
    const { inForceFrom } = inventedPolicy;
    expect(banPeriod(inventedPolicy, inForceFrom)).toEqual({
      ok: true,
      clause: 'Art. 9(3)',
      untilOn: `${Number(inForceFrom.slice(0, 4)) + years}${inForceFrom.slice(4)}`,
    });
  });

  it('Art. 28: is none before the policy, nor where nobody has made one', () => {
    expect(banPeriod(wanzhouPolicy, '2024-04-17')).toEqual({ ok: false, reason: 'BEFORE_POLICY' });
    expect(banPeriod(wanzhouPolicy, '2024-04-18')).toMatchObject({ untilOn: '2027-04-18' });
    expect(banPeriod(null, '2024-06-30')).toEqual({ ok: false, reason: 'NO_POLICY' });
  });
});
