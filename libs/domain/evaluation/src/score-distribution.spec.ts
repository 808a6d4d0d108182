import fc from 'fast-check';
import { histogram, quartiles, quartilesFromHistogram } from './score-distribution';

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const scores = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  { minLength: 1 },
);

describe('the quartiles of scores (Art. 22)', () => {
  it.each([
    [[], null],
    [[70], { p25: 70, median: 70, p75: 70 }],
    [[60, 80], { p25: 65, median: 70, p75: 75 }],
    [[1, 2, 3, 4], { p25: 1.75, median: 2.5, p75: 3.25 }],
    [[1, 2, 3, 4, 5], { p25: 2, median: 3, p75: 4 }],
    [[10, 20, 30, 40, 50, 60], { p25: 22.5, median: 35, p75: 47.5 }],
  ])('of %j are %j, as percentile_cont has them', (sorted, expected) => {
    expect(quartiles(sorted)).toEqual(expected);
  });

  it('lie within the numbers and in order', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sorted = ascending(values);
        const found = quartiles(sorted);
        const line = [sorted[0], found?.p25, found?.median, found?.p75, sorted[sorted.length - 1]];
        expect(line).toEqual(ascending(line.map(Number)));
      }),
    );
  });
});

describe('the histogram of scores', () => {
  it('has a bin for each point, and the last also holds 100', () => {
    const bins = histogram([0, 0.99, 1, 64.99, 65, 99, 100]);
    expect(bins).toHaveLength(100);
    expect([bins[0], bins[1], bins[64], bins[65], bins[99]]).toEqual([2, 1, 1, 1, 2]);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(7);
  });

  it.each([-0.01, 100.01, NaN])('refuses %d', (score) => {
    expect(() => histogram([score])).toThrow(RangeError);
  });
});

describe('quartiles from a histogram', () => {
  it('take a bin as evenly filled', () => {
    expect(quartilesFromHistogram([])).toBeNull();
    expect(quartilesFromHistogram([0, 0, 0])).toBeNull();
    expect(quartilesFromHistogram([0, 4, 0])).toEqual({ p25: 1.25, median: 1.5, p75: 1.75 });
    expect(quartilesFromHistogram([2, 0, 2])).toEqual({ p25: 0.5, median: 1, p75: 2.5 });
  });

  it('stay within a point of the score that has the same rank', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sorted = ascending(values);
        const found = quartilesFromHistogram(histogram(sorted));
        const ranked = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
        expect(Math.abs((found?.p25 ?? NaN) - ranked(0.25))).toBeLessThanOrEqual(1);
        expect(Math.abs((found?.median ?? NaN) - ranked(0.5))).toBeLessThanOrEqual(1);
        expect(Math.abs((found?.p75 ?? NaN) - ranked(0.75))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
