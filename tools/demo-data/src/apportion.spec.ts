import fc from 'fast-check';
import { apportion } from './apportion';

const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('apportioning a total', () => {
  it.each([
    [10, [1, 1], [5, 5]],
    [10, [2, 1], [7, 3]],
    [1, [1, 1, 1], [1, 0, 0]],
    [0, [1, 2], [0, 0]],
    [5, [0, 0], [0, 0]],
    [5, [0, 3], [0, 5]],
  ])('of %i by %j gives %j', (total, by, shares) => {
    expect(apportion(total, by)).toEqual(shares);
  });

  it('adds up exactly, and no share is a whole away from its due', () => {
    fc.assert(
      fc.property(fc.nat(1e9), weights, (total, by) => {
        const sum = by.reduce((a, b) => a + b, 0);
        fc.pre(sum > 1e-3);
        const shares = apportion(total, by);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, index) =>
          expect(Math.abs(share - (total * (by[index] ?? 0)) / sum)).toBeLessThan(1.001),
        );
      }),
    );
  });
});
