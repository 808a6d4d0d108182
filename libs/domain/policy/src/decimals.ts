const parts = /^(-?\d+)(?:\.(\d+))?$/;

const scaled = (decimal: string, places: number): bigint => {
  const found = parts.exec(decimal);
  if (!found) throw new RangeError(`not a decimal: ${decimal}`);
  const [, whole = '', fraction = ''] = found;
  return BigInt(whole + fraction.padEnd(places, '0'));
};

const placesOf = (decimal: string): number => parts.exec(decimal)?.[2]?.length ?? 0;

/** Whether a text is a decimal that can be compared; what is half typed, such as `500.`, is none. */
export const isDecimal = (text: string): boolean => parts.test(text);

/** Below 0, 0 or above 0, as one decimal string is less than, equal to or more than another; exact. Throws RangeError. */
export function compareDecimals(one: string, other: string): number {
  const places = Math.max(placesOf(one), placesOf(other));
  const difference = scaled(one, places) - scaled(other, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
