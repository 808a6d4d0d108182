import { badInput } from '@wanchuang/server-registry';

interface Bounds {
  readonly least?: number;
  readonly most: number;
  /** Line breaks and tabs may be in it. */
  readonly hasLines?: boolean;
}

/** Kept as it was typed. @throws ExpectedError BAD_USER_INPUT that names the place and the bounds */
export const checkedText = (place: string, value: string, { least = 0, most, hasLines = false }: Bounds): string => {
  const length = [...value].length;
  if (length > most || (least > 0 && value.trim().length < least))
    throw badInput(place, length, `a text of ${least} to ${most} characters is wanted`);
  const isPlain = hasLines ? !/[^\P{Cc}\n\r\t]/u.test(value) : !/\p{Cc}/u.test(value);
  if (isPlain) return value;
  throw badInput(place, null, hasLines ? 'it has characters that nobody can read' : 'it stands on one line');
};

/** An empty one is none. @throws ExpectedError BAD_USER_INPUT */
export const checkedOptionalText = (place: string, value: string | null | undefined, bounds: Bounds): string | null =>
  value == null || value.trim() === '' ? null : checkedText(place, value, bounds);
