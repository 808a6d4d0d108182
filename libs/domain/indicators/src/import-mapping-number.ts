import { type ExactDecimal, exactDecimal } from './import-mapping-decimal';
import type { ImportFaultCode } from './import-mapping-fault';

/** Decimals that a source may have; more is the noise of some calculation, and says that the number was not typed. */
export const maximumDecimals = 12;
/** Digits before the point that the database takes. */
const maximumWholeDigits = 16;
/** A longer text of digits is no quantity, and is not worth computing with. */
const maximumCharacters = 60;

export type NumberReading =
  { readonly ok: true; readonly number: ExactDecimal } | { readonly ok: false; readonly code: ImportFaultCode };

/** Full-width forms (１２３．５) are the same signs typed with a Chinese keyboard; other look-alikes are not. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const number = /^\d+(\.\d+)?$|^\.\d+$/;

/** What a text is that is no plain number, the first that fits. */
const refusals: readonly [RegExp, ImportFaultCode][] = [
  [/[%‰]$/, 'PERCENT'],
  [/^[-−–(]\s*[\d.]/, 'NEGATIVE'],
  [/^\d+(\.\d+)?e[+-]?\d+$/i, 'SCIENTIFIC_NOTATION'],
  [/^\d{1,3},\d{3}$/, 'AMBIGUOUS_NUMBER'],
];

/** Thousands parted by commas that can be nothing else: two groups at least, or one group and a point. */
const unambiguousCommas = /^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3},\d{3}\.\d+$/;
const grouped: Readonly<Record<',' | ' ', RegExp>> = {
  ',': /^\d{1,3}(,\d{3})+(\.\d+)?$/,
  ' ': /^\d{1,3}([ \u00a0\u202f]\d{3})+(\.\d+)?$/,
};

/** An exact number from a cell's text. Accepts separators of thousands where stated, or where they can be nothing else. */
export function readNumber(cell: string, thousands?: ',' | ' '): NumberReading {
  const text = halfWidth(cell.trim()).replace(/^\+/, '');
  const isGrouped = thousands === undefined ? unambiguousCommas.test(text) : grouped[thousands].test(text);
  const digits = isGrouped ? text.replace(/[, \u00a0\u202f]/g, '') : text;
  if (!number.test(digits) || digits.length > maximumCharacters) {
    return { ok: false, code: refusals.find(([pattern]) => pattern.test(text))?.[1] ?? 'NOT_A_NUMBER' };
  }
  const exact = exactDecimal(digits.startsWith('.') ? `0${digits}` : digits);
  if (exact === undefined) return { ok: false, code: 'NOT_A_NUMBER' };
  if (exact.scale > maximumDecimals) return { ok: false, code: 'TOO_MANY_DECIMALS' };
  if (wholeDigits(exact) > maximumWholeDigits) return { ok: false, code: 'OUT_OF_RANGE' };
  return { ok: true, number: exact };
}

/** Digits before the point. */
export const wholeDigits = ({ digits, scale }: ExactDecimal): number => Math.max(1, digits.toString().length - scale);

export type YearReading =
  { readonly ok: true; readonly year: number } | { readonly ok: false; readonly code: ImportFaultCode };

/** The first year that the register takes. */
export const firstYear = 1949;

/** A year of four digits (`2015`, `2015年`, or `2015.0` as statistics programs write it), up to the running one. */
export function readYear(cell: string, lastYear: number): YearReading {
  const match = /^(\d{4})(\.0+|年)?$/.exec(halfWidth(cell.trim()));
  if (match === null) return { ok: false, code: 'NOT_A_YEAR' };
  const year = Number(match[1]);
  return year >= firstYear && year <= lastYear ? { ok: true, year } : { ok: false, code: 'YEAR_OUT_OF_RANGE' };
}
