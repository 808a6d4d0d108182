import fc from 'fast-check';
import { median, percentile } from './statistics';

describe('the median', () => {
  it.each([
    [[], NaN],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('leaves its numbers in their order', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

describe('a percentile by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  it.each([
    [[], 0.5, NaN],
    [[7], 0.5, 7],
    [[7], 0.99, 7],
    [[1, 2], 0.5, 1],
    [[1, 2, 3], 0.5, 2],
    [hundred, 0.5, 50],
    [hundred, 0.99, 99],
    [hundred, 0.07, 7], // 0.07 × 100 is 7.000000000000001 in floating point
    [hundred, 1, 100],
    [[...hundred, 101], 0.99, 100],
  ])('of %j at %d is %d', (sorted, share, expected) => {
    expect(percentile(sorted, share)).toBe(expected);
  });

  it.each([0, -0.1, 1.01, NaN])('refuses the share %d', (share) => {
    expect(() => percentile([1], share)).toThrow(RangeError);
  });

  it('is the smallest measured value that enough others do not exceed', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 });
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(values, share, (numbers, percent) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = percentile(sorted, percent / 100);
        const notAbove = (limit: number): number => sorted.filter((value) => value <= limit).length * 100;
        expect(sorted).toContain(found);
        expect(notAbove(found)).toBeGreaterThanOrEqual(percent * sorted.length);
        expect(notAbove(found - 1)).toBeLessThan(percent * sorted.length);
      }),
    );
  });
});
