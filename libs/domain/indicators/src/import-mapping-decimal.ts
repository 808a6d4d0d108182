/** An exact decimal number: `digits × 10^-scale`. Nothing here ever passes through a float. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

const plain = /^\d+(\.\d+)?$/;

/** Exact decimal of a text such as `1349.0`; zeros behind the point are left out. Undefined where the text is none. */
export function exactDecimal(text: string): ExactDecimal | undefined {
  if (!plain.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const significant = fraction.replace(/0+$/, '');
  return { digits: BigInt(whole + significant), scale: significant.length };
}

/** Sum, exact. */
export function addDecimals(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const scale = Math.max(left.scale, right.scale);
  const raise = (one: ExactDecimal): bigint => one.digits * 10n ** BigInt(scale - one.scale);
  return { digits: raise(left) + raise(right), scale };
}

/** Product, exact. */
export function multiplyDecimals(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  return { digits: left.digits * right.digits, scale: left.scale + right.scale };
}

/** Rounded half up to so many places behind the point (the numbers here are never negative). */
export function roundHalfUp(decimal: ExactDecimal, places: number): ExactDecimal {
  if (decimal.scale <= places) return decimal;
  const unit = 10n ** BigInt(decimal.scale - places);
  return { digits: (decimal.digits + unit / 2n) / unit, scale: places };
}

/** The shortest text of a decimal: no zeros behind the point. */
export function decimalText({ digits, scale }: ExactDecimal): string {
  const padded = digits.toString().padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
