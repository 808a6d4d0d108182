import { checkCreditCode } from '@wanchuang/domain-registry';
import type { FormParty } from '@wanchuang/domain-recognition';

export type PartyCodeFault = 'codeLength' | 'codeCharacter' | 'codeDigit' | 'codeOwn' | 'codeTwice';

/** A code as people paste it: spaces around or within it and small letters mean the same. */
export const tidyCode = (code: string): string => code.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();

/** What is wrong with the code of one party; null: nothing, or nothing is typed yet. */
export function partyCodeFault(
  parties: readonly FormParty[],
  index: number,
  hostCode: string | null,
): PartyCodeFault | null {
  const code = tidyCode(parties[index]?.creditCode ?? '');
  if (code === '') return null;
  const check = checkCreditCode(code);
  if (!check.ok) {
    return ({ LENGTH: 'codeLength', CHARACTER: 'codeCharacter', CHECK_DIGIT: 'codeDigit' } as const)[check.reason];
  }
  if (code === hostCode) return 'codeOwn';
  return parties.some((party, other) => other !== index && tidyCode(party.creditCode) === code) ? 'codeTwice' : null;
}
