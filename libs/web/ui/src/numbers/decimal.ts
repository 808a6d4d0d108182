/** An exact decimal as the API sends it: `157379000`, `-12.5`. */
export type DecimalText = string;

interface Decimal {
  /** The value times ten to the power of `places`. */
  readonly units: bigint;
  readonly places: number;
}

function parse(text: DecimalText): Decimal {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`'${text}' is not a decimal number`);
  return { units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

const power = (places: number): bigint => 10n ** BigInt(places);
const unitsAt = ({ units, places }: Decimal, wanted: number): bigint => units * power(wanted - places);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function print(units: bigint, places: number): DecimalText {
  const digits = magnitude(units)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** Half away from zero, as statistics are rounded. */
function divideUnits(dividend: bigint, divisor: bigint): bigint {
  const [top, bottom] = [magnitude(dividend), magnitude(divisor)];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return dividend < 0n === divisor < 0n ? rounded : -rounded;
}

const withoutTrailingZeros = (text: DecimalText): DecimalText =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text;

/** The exact sum of what is there; null where nothing is, because missing is not zero. */
export function addDecimals(values: readonly (DecimalText | null)[]): DecimalText | null {
  const known = values.filter((value) => value !== null).map(parse);
  if (known.length === 0) return null;
  const places = Math.max(...known.map((value) => value.places));
  return withoutTrailingZeros(
    print(
      known.reduce((sum, value) => sum + unitsAt(value, places), 0n),
      places,
    ),
  );
}

/** The exact difference. */
export function subtractDecimals(from: DecimalText, value: DecimalText): DecimalText {
  const negated = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return addDecimals([from, negated]) ?? '0';
}

/** Negative, zero or positive, as `Array.sort` takes it. */
export function compareDecimals(one: DecimalText, other: DecimalText): number {
  const [a, b] = [parse(one), parse(other)];
  const places = Math.max(a.places, b.places);
  const difference = unitsAt(a, places) - unitsAt(b, places);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The quotient with that many places, half away from zero; null where the divisor is zero. */
export function divideDecimals(value: DecimalText, divisor: DecimalText, places: number): DecimalText | null {
  const [top, bottom] = [parse(value), parse(divisor)];
  if (bottom.units === 0n) return null;
  const common = Math.max(top.places, bottom.places);
  return print(divideUnits(unitsAt(top, common) * power(places), unitsAt(bottom, common)), places);
}

/** Exactly that many places, half away from zero. */
export function roundDecimal(value: DecimalText, places: number): DecimalText {
  return divideDecimals(value, '1', places) ?? value;
}

/** The exact product. */
export function multiplyDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const [a, b] = [parse(one), parse(other)];
  return withoutTrailingZeros(print(a.units * b.units, a.places + b.places));
}

/** The greatest of what is there. */
export function greatestDecimal(values: readonly (DecimalText | null)[]): DecimalText | null {
  return values.reduce(
    (best, value) => (value !== null && (best === null || compareDecimals(value, best) > 0) ? value : best),
    null,
  );
}

/** A decimal for a number of the language, such as a count or a ratio. Throws RangeError for what is not finite. */
export function decimalOf(value: number): DecimalText {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a decimal number`);
  return withoutTrailingZeros(value.toFixed(12));
}

/** For places on the screen only, never for sums. */
export function pixelsOf(value: DecimalText): number {
  return Number(value);
}
