// Unified social credit code (GB 32100-2015): 17 places and a check digit modulo 31. The database has the same check.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CreditCodeCheck =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'LENGTH' | 'CHARACTER' | 'CHECK_DIGIT' };

const isOfAlphabet = (text: string): boolean => [...text].every((character) => alphabet.includes(character));

function checkDigit(first17: string): string {
  const total = weights.reduce((sum, weight, place) => sum + weight * alphabet.indexOf(first17.charAt(place)), 0);
  return alphabet.charAt((31 - (total % 31)) % 31);
}

/** Whether an organisation's code is well formed (Art. 8(1)); letters are capital, I O S V Z do not occur. */
export function checkCreditCode(code: string): CreditCodeCheck {
  if (code.length !== 18) return { ok: false, reason: 'LENGTH' };
  if (!isOfAlphabet(code)) return { ok: false, reason: 'CHARACTER' };
  return checkDigit(code.slice(0, 17)) === code.charAt(17) ? { ok: true } : { ok: false, reason: 'CHECK_DIGIT' };
}

/** The code of which these are the first 17 places. Throws RangeError for other lengths or characters. */
export function completeCreditCode(first17: string): string {
  if (first17.length !== 17 || !isOfAlphabet(first17)) {
    throw new RangeError(`a credit code begins with 17 places of ${alphabet}`);
  }
  return first17 + checkDigit(first17);
}
