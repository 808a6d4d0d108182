import fc from 'fast-check';
import { decimalText } from './import-mapping-decimal';
import { readNumber, readYear } from './import-mapping-number';

const numberOf = (cell: string, thousands?: ',' | ' '): string => {
  const reading = readNumber(cell, thousands);
  return reading.ok ? decimalText(reading.number) : reading.code;
};

describe('a number in a cell', () => {
  it.each([
    { cell: '157379000.0', expected: '157379000' },
    { cell: ' 12.50 ', expected: '12.5' },
    { cell: '+7', expected: '7' },
    { cell: '.5', expected: '0.5' },
    { cell: '１２３．５', expected: '123.5', title: 'full-width digits' },
    { cell: '1,234,567', expected: '1234567', title: 'two groups can only be thousands' },
    { cell: '1,234.5', expected: '1234.5', title: 'comma and point can only be thousands and decimals' },
    { cell: '1,234', expected: 'AMBIGUOUS_NUMBER' },
    { cell: '12,34', expected: 'NOT_A_NUMBER' },
    { cell: '1,2345,678', expected: 'NOT_A_NUMBER' },
    { cell: '1.234.567', expected: 'NOT_A_NUMBER' },
    { cell: '1234,5', expected: 'NOT_A_NUMBER' },
    { cell: '-5', expected: 'NEGATIVE' },
    { cell: '－5', expected: 'NEGATIVE', title: 'full-width minus' },
    { cell: '−5', expected: 'NEGATIVE', title: 'typographic minus' },
    { cell: '(5)', expected: 'NEGATIVE', title: 'the accountant’s minus' },
    { cell: '12%', expected: 'PERCENT' },
    { cell: '12％', expected: 'PERCENT' },
    { cell: '1.57E+08', expected: 'SCIENTIFIC_NOTATION' },
    { cell: 'n.a.', expected: 'NOT_A_NUMBER' },
    { cell: '12 人', expected: 'NOT_A_NUMBER' },
    { cell: '0x10', expected: 'NOT_A_NUMBER' },
    { cell: '½', expected: 'NOT_A_NUMBER' },
    { cell: '10²', expected: 'NOT_A_NUMBER' },
    { cell: 'Infinity', expected: 'NOT_A_NUMBER' },
    { cell: '16437000.000000002', expected: '16437000.000000002' },
    { cell: '0.123456789012', expected: '0.123456789012', title: 'twelve decimals' },
    { cell: '0.1234567890123', expected: 'TOO_MANY_DECIMALS' },
    { cell: '0.1000000000000000', expected: '0.1', title: 'zeros at the end are no decimals' },
    { cell: '9999999999999999', expected: '9999999999999999' },
    { cell: '10000000000000000', expected: 'OUT_OF_RANGE' },
    { cell: '9'.repeat(5000), expected: 'NOT_A_NUMBER' },
  ])('$cell → $expected $title', ({ cell, expected }) => expect(numberOf(cell)).toBe(expected));

  it('takes a single group of thousands where the mapping states the separator', () => {
    expect(numberOf('1,234', ',')).toBe('1234');
    expect(numberOf('1 234 567', ' ')).toBe('1234567');
    expect(numberOf('1\u00a0234', ' ')).toBe('1234');
    expect(numberOf('1 23', ' ')).toBe('NOT_A_NUMBER');
  });

  it('reads whole numbers with stated thousands as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 53 - 1 }), (n) => numberOf(n.toLocaleString('en'), ',') === String(n)),
    );
  });
});

describe('a year in a cell', () => {
  it.each([
    { cell: '2015', expected: 2015 },
    { cell: '2015年', expected: 2015 },
    { cell: '2015.0', expected: 2015 },
    { cell: ' 2026 ', expected: 2026 },
    { cell: '1949', expected: 1949 },
    { cell: '1948', expected: 'YEAR_OUT_OF_RANGE' },
    { cell: '2027', expected: 'YEAR_OUT_OF_RANGE' },
    { cell: '42005', expected: 'NOT_A_YEAR' },
    { cell: '2015/16', expected: 'NOT_A_YEAR' },
    { cell: '2015.5', expected: 'NOT_A_YEAR' },
    { cell: '', expected: 'NOT_A_YEAR' },
  ])('$cell in 2026 → $expected', ({ cell, expected }) => {
    const reading = readYear(cell, 2026);
    expect(reading.ok ? reading.year : reading.code).toBe(expected);
  });
});
