/** Excel keeps numbers as doubles and shows 15 digits of them; the digits behind are noise (0.30000000000000004). */
const exactDigits = 15;

/** A number cell as exact plain text with Excel's 15 digits; undefined where it is no number. */
export function sheetNumber(stored: string): string | undefined {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return undefined;
  const [mantissa = '0', exponent = '0'] = Math.abs(number)
    .toExponential(exactDigits - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const point = Number(exponent) + 1;
  const sign = number < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`.replace(/^-?0\.0*$/, '0');
  if (digits.length <= point) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
