import { DateScalar, DecimalScalar } from './scalars';

describe('DecimalScalar', () => {
  it.each([
    ['157379000.0', '157379000'],
    ['12.50', '12.5'],
    ['0.0001', '0.0001'],
    ['1000', '1000'],
    [7, '7'],
  ])('writes %s as %s', (value, text) => {
    expect(DecimalScalar.serialize(value)).toBe(text);
  });

  it.each([['1e5'], ['12,5'], ['NaN'], [''], [0.1], [null], ['99999999999999999']])('refuses %s', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow('A decimal is wanted');
  });
});

describe('DateScalar', () => {
  it('keeps a day as it is written', () => expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29'));
  it.each([['2023-02-29'], ['2024-13-01'], ['2024-1-1'], [20240101], ['2024-01-01T00:00:00Z']])(
    'refuses %s',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow('A calendar day is wanted');
    },
  );
});
