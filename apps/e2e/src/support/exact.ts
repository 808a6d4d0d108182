// Sums of money, exact: what a page says on hover is compared to the last digit, never as a float.

/** The exact decimal in words such as `2025年 食品与农业 173,450,000元 31%` or `¥1,930,800`: `173450000`. */
export const exactIn = (words: string): string => {
  const match =
    /(−?)[¥£€]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?:元|英镑|欧元|$)/.exec(words.trim()) ??
    /(−?)[¥£€]([\d,]+(?:\.\d+)?)/.exec(words);
  if (!match?.[2]) throw new Error(`no amount in “${words}”`);
  return plain(`${match[1] === '−' ? '-' : ''}${match[2].replaceAll(',', '')}`);
};

/** The source's values carry the noise of an earlier calculation: `16437000.000000002`. */
const places = 12;

const unitsOf = (text: string): bigint => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || fraction.length > places) throw new Error(`“${text}” is no decimal`);
  return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
};

const textOf = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return units < 0n ? `-${text}` : text;
};

/** A decimal without zeros that say nothing. */
export const plain = (text: string): string => textOf(unitsOf(text));

/** The exact sum. */
export const sumOf = (texts: readonly string[]): string => textOf(texts.reduce((sum, text) => sum + unitsOf(text), 0n));

/** A decimal in a greater unit with so many places, rounded half away from zero: `556270000` in 1e8 with 2 places is `5.56`. */
export const inUnit = (text: string, zeros: number, decimals: number): string => {
  const units = unitsOf(text);
  const step = 10n ** BigInt(places + zeros - decimals);
  const magnitude = units < 0n ? -units : units;
  const rounded = (magnitude * 2n + step) / (step * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${units < 0n ? '−' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
};
