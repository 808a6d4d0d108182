import { parameterInForce, wanzhouPolicy } from '@wanchuang/domain-policy';
import fc from 'fast-check';
import { excellentLimit } from './excellent-limit';

describe('Art. 23: the limit of EXCELLENT', () => {
  it.each([
    [0, '0.2', 0],
    [4, '0.2', 0],
    [5, '0.2', 1],
    [9, '0.2', 1],
    [10, '0.2', 2],
    [30, '0.2', 6],
    [44, '0.2', 8],
    [45, '0.2', 9],
    [100, '0.29', 29], // 0.29 × 100 is 28.999… in floating point
    [1000, '0.001', 1],
    [3, '1', 3],
    [3, '1.0', 3],
    [3, '0', 0],
  ])('of %i participants at a rate of %s is %i', (participants, rate, limit) => {
    expect(excellentLimit(participants, rate)).toBe(limit);
  });

  it('takes the rate of the policy in force', () => {
    const quota = parameterInForce(wanzhouPolicy, 'excellentQuota', '2026-06-20');
    expect(quota.inForce && excellentLimit(44, quota.value)).toBe(8);
  });

  it('never exceeds the rate, and one more would', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(9_999), (participants, tenThousandths) => {
        const limit = excellentLimit(participants, `0.${String(tenThousandths).padStart(4, '0')}`);
        expect(limit * 10_000).toBeLessThanOrEqual(participants * tenThousandths);
        expect((limit + 1) * 10_000).toBeGreaterThan(participants * tenThousandths);
      }),
    );
  });

  it.each([
    [10, '1.01'],
    [10, '-0.2'],
    [10, '20%'],
    [10, ''],
    [10, '0.'],
    [-1, '0.2'],
    [2.5, '0.2'],
  ])('of %d participants at a rate of %j is refused', (participants, rate) => {
    expect(() => excellentLimit(participants, rate)).toThrow(RangeError);
  });
});
