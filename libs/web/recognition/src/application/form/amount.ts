/** What is wrong with a number that is being typed. */
export type AmountFault = 'NOT_A_NUMBER' | 'NEGATIVE' | 'TOO_MANY_PLACES' | 'TOO_LARGE';

export type Amount =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly fault: AmountFault };

/** Digits and signs as they are typed in Chinese: full width, with commas or spaces between groups. */
const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replaceAll(/[,，\s]/gu, '');

const mostDigits = 13;

/**
 * Reads a number as people type it. Empty is none; what it means stays exact.
 * @param places how many digits may stand behind the point
 */
export function readAmount(text: string, places: number): Amount {
  const plain = tidied(text);
  if (plain === '') return { ok: true, value: null };
  if (/^[-−]/u.test(plain)) return { ok: false, fault: 'NEGATIVE' };
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === undefined) return { ok: false, fault: 'NOT_A_NUMBER' };
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) return { ok: false, fault: 'TOO_MANY_PLACES' };
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > mostDigits) return { ok: false, fault: 'TOO_LARGE' };
  return { ok: true, value: kept === '' ? digits : `${digits}.${kept}` };
}
