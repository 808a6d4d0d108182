import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  divideDecimals,
  greatestDecimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from './decimal';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, '0')}`);

describe('addDecimals', () => {
  it('adds exactly what floats would not', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(addDecimals(['9007199254740993', '0.01'])).toBe('9007199254740993.01');
  });

  it('leaves out what is missing and stays missing when nothing is there', () => {
    expect(addDecimals(['5', null, '-7.5'])).toBe('-2.5');
    expect(addDecimals([null, null])).toBeNull();
    expect(addDecimals([])).toBeNull();
  });

  it('is the same in any order', () => {
    fc.assert(fc.property(fc.array(decimal), (values) => addDecimals(values) === addDecimals([...values].reverse())));
  });
});

it('subtracts what was added', () => {
  fc.assert(
    fc.property(decimal, decimal, (one, other) => {
      const sum = addDecimals([one, other]) ?? '';
      return compareDecimals(subtractDecimals(sum, other), one) === 0;
    }),
  );
});

describe('divideDecimals', () => {
  it.each([
    { value: '556123456', divisor: '100000000', places: 2, expected: '5.56' },
    { value: '5', divisor: '2', places: 0, expected: '3' },
    { value: '-5', divisor: '2', places: 0, expected: '-3' },
    { value: '1', divisor: '3', places: 4, expected: '0.3333' },
    { value: '0.5', divisor: '-0.25', places: 1, expected: '-2.0' },
    { value: '0', divisor: '7', places: 2, expected: '0.00' },
  ])('$value ÷ $divisor to $places places is $expected', ({ value, divisor, places, expected }) => {
    expect(divideDecimals(value, divisor, places)).toBe(expected);
  });

  it('has no answer for zero', () => {
    expect(divideDecimals('1', '0.00', 2)).toBeNull();
  });
});

it.each([
  { value: '1.005', places: 2, expected: '1.01' },
  { value: '-0.004', places: 2, expected: '0.00' },
  { value: '2', places: 1, expected: '2.0' },
])('rounds $value to $places places as $expected', ({ value, places, expected }) => {
  expect(roundDecimal(value, places)).toBe(expected);
});

it('multiplies exactly', () => {
  expect(multiplyDecimals('1.5', '-0.2')).toBe('-0.3');
});

it('finds the greatest by value, not by text', () => {
  expect(greatestDecimal(['9', null, '10.5', '10.49'])).toBe('10.5');
  expect(greatestDecimal([null])).toBeNull();
});

it('takes finite numbers only', () => {
  expect(decimalOf(0.25)).toBe('0.25');
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
});

it.each(['', '1,000', '1e5', '.5', '5.', '＋5', 'NaN'])("refuses '%s'", (text) => {
  expect(() => addDecimals([text])).toThrow(`'${text}' is not a decimal number`);
});
