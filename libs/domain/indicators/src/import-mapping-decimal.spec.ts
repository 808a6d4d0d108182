import fc from 'fast-check';
import {
  addDecimals,
  decimalText,
  type ExactDecimal,
  exactDecimal,
  multiplyDecimals,
  roundHalfUp,
} from './import-mapping-decimal';

const of = (text: string): ExactDecimal => {
  const decimal = exactDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is no decimal`);
  return decimal;
};
const decimalAsText = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => decimalText({ digits, scale }));

describe('exact decimals', () => {
  it.each([
    ['1349.0', '1349'],
    ['0.10', '0.1'],
    ['16437000.000000002', '16437000.000000002'],
    ['007', '7'],
    ['0.000', '0'],
  ])('read %s and give %s', (text, shortest) => expect(decimalText(of(text))).toBe(shortest));

  it.each(['', '-1', '1e3', '1,000', '.5', '5.', 'NaN', ' 1'])('do not read %j', (text) =>
    expect(exactDecimal(text)).toBeUndefined(),
  );

  it.each([
    ['0.00499', 2, '0'],
    ['0.005', 2, '0.01'],
    ['1.00004999', 4, '1'],
    ['1.00005', 4, '1.0001'],
    ['99.995', 2, '100'],
    ['12', 2, '12'],
  ])('%s rounded half up to %i places is %s', (text, places, rounded) =>
    expect(decimalText(roundHalfUp(of(text), places))).toBe(rounded),
  );

  it('multiply without loss where a float has none to give: 0.1 × 0.2 = 0.02, 16437000.000000002 × 0.85', () => {
    expect(decimalText(multiplyDecimals(of('0.1'), of('0.2')))).toBe('0.02');
    expect(decimalText(multiplyDecimals(of('16437000.000000002'), of('0.85')))).toBe('13971450.0000000017');
  });

  it('keep every text on the way in and out', () => {
    fc.assert(fc.property(decimalAsText, (text) => decimalText(of(text)) === text));
  });

  it('add in any order and grouping to the same sum', () => {
    fc.assert(
      fc.property(decimalAsText, decimalAsText, decimalAsText, (a, b, c) => {
        const left = addDecimals(addDecimals(of(a), of(b)), of(c));
        const right = addDecimals(of(c), addDecimals(of(b), of(a)));
        expect(decimalText(left)).toBe(decimalText(right));
      }),
    );
  });

  it('multiply over a sum as over its parts', () => {
    fc.assert(
      fc.property(decimalAsText, decimalAsText, decimalAsText, (a, b, rate) => {
        const whole = multiplyDecimals(addDecimals(of(a), of(b)), of(rate));
        const parts = addDecimals(multiplyDecimals(of(a), of(rate)), multiplyDecimals(of(b), of(rate)));
        expect(decimalText(whole)).toBe(decimalText(parts));
      }),
    );
  });

  it('round to within half a unit, and rounding again changes nothing', () => {
    fc.assert(
      fc.property(decimalAsText, fc.integer({ min: 0, max: 6 }), (text, places) => {
        const exact = of(text);
        const rounded = roundHalfUp(exact, places);
        const scale = Math.max(exact.scale, places) + 1;
        const raise = (one: ExactDecimal): bigint => one.digits * 10n ** BigInt(scale - one.scale);
        const distance = raise(rounded) - raise(exact);
        const half = 5n * 10n ** BigInt(scale - places - 1);
        expect(distance > -half && distance <= half).toBe(true);
        expect(roundHalfUp(rounded, places)).toEqual(rounded);
      }),
    );
  });
});
