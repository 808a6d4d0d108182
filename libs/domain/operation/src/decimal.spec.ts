import fc from 'fast-check';
import { addDecimals } from './decimal';

describe('the exact sum of decimals', () => {
  it.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['9007199254740993', '0.01'], '9007199254740993.01'],
    [['1.50', '2.50'], '4'],
    [['0.05', '-0.1'], '-0.05'],
    [['-0', '0.00'], '0'],
    [['100'], '100'],
  ])('of %j is %s', (decimals, sum) => {
    expect(addDecimals(decimals)).toBe(sum);
  });

  it('of cents is the sum of their integers', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 18n });
    const text = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0n);
        expect(addDecimals(values.map(text))).toBe(addDecimals([text(total)]));
      }),
    );
  });

  it.each(['', '1e3', '1,000', '.5', 'NaN', '1.'])('refuses %j', (text) => {
    expect(() => addDecimals([text])).toThrow(RangeError);
  });
});
