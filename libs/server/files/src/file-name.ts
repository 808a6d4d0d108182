import { ExpectedError } from '@wanchuang/server-platform';

/** Characters. */
const longestName = 200;

/** Control characters, and marks that turn the direction of what follows: `fdp.exe` reads as `exe.pdf` behind one. */
const unreadable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const path = /[\\/]/;

const refuse = (reason: string, says: string): ExpectedError =>
  new ExpectedError('BAD_USER_INPUT', `The file’s name ${says}`, { place: 'file', reason });

/**
 * A file’s name as it is kept: it is shown and sent back, and never a part of a path.
 * @throws ExpectedError BAD_USER_INPUT
 */
export const checkedFileName = (given: string): string => {
  const name = given.normalize('NFC').trim();
  if (unreadable.test(name)) throw refuse('NAME_UNREADABLE', 'holds characters that nobody sees');
  if (path.test(name)) throw refuse('NAME_IS_PATH', 'holds a path');
  if (name.replaceAll('.', '') === '') throw refuse('NAME_EMPTY', 'says nothing');
  if ([...name].length > longestName) throw refuse('NAME_TOO_LONG', `is longer than ${longestName} characters`);
  return name;
};
