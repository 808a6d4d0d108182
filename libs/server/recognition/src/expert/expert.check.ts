import { technologyFields } from '@wanchuang/domain-registry';
import type { ExpertKind } from '@wanchuang/domain-recognition';
import { badInput } from '@wanchuang/server-registry';

/** @throws ExpectedError BAD_USER_INPUT for a code of no field */
export const fieldIdsOf = (place: string, codes: readonly string[]): number[] =>
  [...new Set(codes)].map((code) => {
    const field = technologyFields.find((one) => one.code === code);
    if (field) return field.id;
    throw badInput(place, code, 'there is no such field');
  });

/** Each once, and without the main one. */
export const otherKinds = (main: ExpertKind, further: readonly ExpertKind[]): ExpertKind[] =>
  [...new Set(further)].filter((kind) => kind !== main);

/** In characters, as the database counts them. */
const lengthOf = (text: string): number => [...text].length;

/** One line of text. @throws ExpectedError BAD_USER_INPUT for more, and for line breaks and NUL */
export const checkedLine = (place: string, text: string, longest: number): string => {
  const line = text.trim();
  if (lengthOf(line) <= longest && !/\p{Cc}/u.test(line)) return line;
  throw badInput(place, lengthOf(line), `at most ${longest} characters on one line are wanted`);
};

/** A written reason or opinion. @throws ExpectedError BAD_USER_INPUT for none, too much, or NUL */
export const checkedText = (place: string, text: string, longest: number, shortest = 1): string => {
  const written = text.trim();
  const length = lengthOf(written);
  if (length >= shortest && length <= longest && !written.includes('\0')) return written;
  throw badInput(place, length, `${shortest} to ${longest} characters are wanted`);
};
