// A certificate's number is the bureau's; its verification code is a random number that nobody can guess.
const serialPlaces = 3;

/** The number of a certificate: `{year}` and `{serial}` of the pattern stand for the year and the number within it. */
export const certificateNumber = (pattern: string, year: number, serial: number): string =>
  pattern.replace('{year}', String(year)).replace('{serial}', String(serial).padStart(serialPlaces, '0'));

/** Crockford's base 32: no I, L, O and U, which are read as others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 65 bits. */
const randomPlaces = 13;
const groups = /^(.{5})(.{5})(.{4})$/;

/** Crockford's check symbol, modulo 37; the last five stand outside the alphabet. */
const checkSymbols = `${alphabet}*~$=U`;

const valueOf = (places: string): bigint =>
  [...places].reduce((value, place) => value * 32n + BigInt(alphabet.indexOf(place)), 0n);

const checkSymbol = (places: string): string => checkSymbols.charAt(Number(valueOf(places) % 37n));

/**
 * The code of 13 random bytes, as people read it: XXXXX-XXXXX-XXXX, the last place for a check. Null where the check
 * would be a sign that is no letter or digit: draw again.
 */
export function verificationCode(random: Uint8Array): string | null {
  if (random.length !== randomPlaces) throw new RangeError(`${randomPlaces} random bytes are wanted`);
  const places = Array.from(random, (byte) => alphabet.charAt(byte % 32)).join('');
  const check = checkSymbol(places);
  return alphabet.includes(check) ? (places + check).replace(groups, '$1-$2-$3') : null;
}

/** What somebody typed as the code that it is; null: a place is mistyped, or it is none. */
export function readVerificationCode(typed: string): string | null {
  const places = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const isForm = places.length === randomPlaces + 1 && [...places].every((place) => alphabet.includes(place));
  if (!isForm || checkSymbol(places.slice(0, randomPlaces)) !== places.charAt(randomPlaces)) return null;
  return places.replace(groups, '$1-$2-$3');
}
