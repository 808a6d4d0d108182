import fc from 'fast-check';
import { compareDecimals, isDecimal } from './decimals';

const written = (cents: number): string => {
  const text = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};

describe('decimals', () => {
  it.each([
    ['1999999.99', '2000000', -1],
    ['2000000.00', '2000000', 0],
    ['2000000.01', '2000000', 1],
    ['0.1', '0.10', 0],
    ['-0.5', '-0.25', -1],
    ['-1', '0', -1],
    ['99999999999999999999.01', '99999999999999999999.02', -1],
  ])('%s is to %s as %d is to 0', (one, other, expected) => {
    expect(Math.sign(compareDecimals(one, other))).toBe(expected);
    expect(Math.sign(compareDecimals(other, one))).toBe(-expected + 0);
  });

  it('compare as the numbers of fen that they stand for', () => {
    const fen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fen, fen, (one, other) => {
        expect(Math.sign(compareDecimals(written(one), written(other)))).toBe(Math.sign(one - other));
      }),
    );
  });

  it.each(['', '500.', '.5', '1,000', ' 1', '1e3', '１００', 'NaN'])('%j is none, and is not compared', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => compareDecimals(text, '1')).toThrow(RangeError);
  });
});
