/** An exact decimal as PostgreSQL's numeric holds it: units ÷ 10^scale. The scale shows in its text, and a division keeps it. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);
const absolute = (units: bigint): bigint => (units < 0n ? -units : units);

export const zero: Decimal = { units: 0n, scale: 0 };

/** A decimal from PostgreSQL’s text. */
export const decimalOf = (text: string): Decimal => {
  const [whole = '', places = ''] = text.split('.');
  return { units: BigInt(whole + places), scale: places.length };
};

/** PostgreSQL's text, with as many places as the scale says. */
export const decimalText = ({ units, scale }: Decimal): string => {
  const digits = absolute(units)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(digits.length - scale)}` : ''}`;
};

const atScale = ({ units, scale }: Decimal, wanted: number): bigint => units * powerOfTen(wanted - scale);

/** The exact sum, with the larger scale of the two. */
export const add = (one: Decimal, other: Decimal): Decimal => {
  const scale = Math.max(one.scale, other.scale);
  return { units: atScale(one, scale) + atScale(other, scale), scale };
};

/** The exact difference. */
export const subtract = (one: Decimal, other: Decimal): Decimal =>
  add(one, { units: -other.units, scale: other.scale });

/** The exact product, with the scales of both. */
export const multiply = (one: Decimal, other: Decimal): Decimal => ({
  units: one.units * other.units,
  scale: one.scale + other.scale,
});

/** Below, at or above 0, as for sort. */
export const compareDecimals = (one: Decimal, other: Decimal): number => {
  const scale = Math.max(one.scale, other.scale);
  const difference = atScale(one, scale) - atScale(other, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The exact sum; null of none, as in SQL. */
export const sumOf = (values: readonly Decimal[]): Decimal | null =>
  values.length === 0 ? null : values.reduce(add, zero);

/** Rounds a quotient of integers half away from zero. */
const roundedQuotient = (above: bigint, below: bigint): bigint => {
  const magnitude = (2n * absolute(above) + absolute(below)) / (2n * absolute(below));
  return above < 0n === below < 0n ? magnitude : -magnitude;
};

/** Half away from zero; fewer places are filled up with zeros. */
export const roundTo = (value: Decimal, places: number): Decimal =>
  value.scale <= places
    ? { units: atScale(value, places), scale: places }
    : { units: roundedQuotient(value.units, powerOfTen(value.scale - places)), scale: places };

/** The weight and value of the first digit to the base of 10,000, by which PostgreSQL estimates a quotient's size. */
const leadingDigit = ({ units, scale }: Decimal): { weight: number; digit: number } => {
  if (units === 0n) return { weight: 0, digit: 0 };
  const digits = absolute(units).toString();
  const exponent = digits.length - 1 - scale;
  const weight = Math.floor(exponent / 4);
  const length = exponent - 4 * weight + 1;
  return { weight, digit: Number(digits.slice(0, length).padEnd(length, '0')) };
};

const fewestDigits = 16;

/** The quotient as PostgreSQL's numeric division gives it: at least 16 significant digits, the last of them rounded. */
export const divide = (above: Decimal, below: Decimal): Decimal => {
  const [one, other] = [leadingDigit(above), leadingDigit(below)];
  const weight = one.weight - other.weight - (one.digit <= other.digit ? 1 : 0);
  const scale = Math.max(fewestDigits - 4 * weight, above.scale, below.scale, 0);
  const shift = scale + below.scale - above.scale;
  const [numerator, denominator] =
    shift >= 0 ? [above.units * powerOfTen(shift), below.units] : [above.units, below.units * powerOfTen(-shift)];
  return { units: roundedQuotient(numerator, denominator), scale };
};

/** The mean as PostgreSQL's avg gives it; null of none. */
export const meanOf = (values: readonly Decimal[]): Decimal | null => {
  const sum = sumOf(values);
  return sum && divide(sum, { units: BigInt(values.length), scale: 0 });
};

/** null where there is nothing to divide, or nothing to divide by. */
export const ratioOf = (above: Decimal | null, below: Decimal | null): Decimal | null =>
  above === null || below === null || below.units === 0n ? null : divide(above, below);
