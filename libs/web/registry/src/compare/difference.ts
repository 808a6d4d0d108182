import { type DecimalText, changeText, divideDecimals, subtractDecimals } from '@wanchuang/web-ui';

/** How a value stands to the one that it is measured against. */
export interface Difference {
  /** With its sign, exact: `-120.5`. */
  readonly absolute: DecimalText;
  /** `+12.4%`; null against zero. */
  readonly relative: string | null;
}

/** The difference of a value to the base; null where either is missing, for missing is not zero. */
export function differenceOf(value: DecimalText | null, base: DecimalText | null): Difference | null {
  if (value === null || base === null) return null;
  const absolute = subtractDecimals(value, base);
  const rate = divideDecimals(absolute, base, 6);
  return { absolute, relative: rate === null ? null : changeText(rate) };
}
