interface Scaled {
  readonly units: bigint;
  readonly places: number;
}

function scaled(decimal: string): Scaled {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(decimal);
  if (parts === null) throw new RangeError(`not a decimal: ${decimal}`);
  const [, whole = '', fraction = ''] = parts;
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** The exact sum of decimal strings, without trailing zeros; `0` of none. Throws RangeError for other text. */
export function addDecimals(decimals: readonly string[]): string {
  const terms = decimals.map(scaled);
  const places = Math.max(0, ...terms.map((term) => term.places));
  const total = terms.reduce((sum, term) => sum + term.units * 10n ** BigInt(places - term.places), 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return (total < 0n ? '-' : '') + whole + (fraction === '' ? '' : `.${fraction}`);
}
