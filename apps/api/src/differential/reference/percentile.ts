import { type Decimal, decimalText, roundTo } from './decimal';

/** A float as a quotient of integers. */
const exactly = (value: number): { above: bigint; below: bigint } => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  const signed = value < 0 ? -mantissa : mantissa;
  return power >= 0 ? { above: signed << BigInt(power), below: 1n } : { above: signed, below: 1n << BigInt(-power) };
};

/** Half to even, as the C library prints. */
const roundedToEven = (above: bigint, below: bigint): bigint => {
  const quotient = above / below;
  const twice = 2n * (above % below);
  return twice > below || (twice === below && quotient % 2n === 1n) ? quotient + 1n : quotient;
};

const significantDigits = 15;

/** PostgreSQL's cast of a float8 that is not negative to numeric: through its text of 15 digits. */
export const decimalOfFloat = (value: number): Decimal => {
  if (value === 0) return { units: 0n, scale: 0 };
  const exponent = Number(value.toExponential().split('e')[1]);
  const places = significantDigits - 1 - exponent;
  const { above, below } = exactly(value);
  const [numerator, denominator] =
    places >= 0 ? [above * 10n ** BigInt(places), below] : [above, below * 10n ** BigInt(-places)];
  const units = roundedToEven(numerator, denominator);
  return places >= 0 ? { units, scale: places } : { units: units * 10n ** BigInt(-places), scale: 0 };
};

/** percentile_cont over numerics, which PostgreSQL computes in float8, then rounded to 4 places; null of none. */
export const percentile = (share: number, values: readonly Decimal[]): Decimal | null => {
  const sorted = values.map((value) => Number(decimalText(value))).sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return roundTo(decimalOfFloat(low + (place - Math.floor(place)) * (high - low)), 4);
};
