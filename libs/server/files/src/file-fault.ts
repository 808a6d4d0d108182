import { type ErrorCode, ExpectedError } from '@wanchuang/server-platform';

/** Why a file is not taken. */
export type FileFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TYPE_NOT_TAKEN'
  | 'NOT_WHAT_IT_SAYS'
  | 'DAMAGED'
  | 'HOLDS_MACROS'
  | 'UNPACKS_TOO_LARGE'
  | 'NAME_UNREADABLE'
  | 'NAME_IS_PATH'
  | 'NAME_EMPTY'
  | 'NAME_TOO_LONG'
  | 'QUOTA';

interface Told {
  readonly en: string;
  readonly zh: string;
}

const codes: Readonly<Partial<Record<FileFault, ErrorCode>>> = { TOO_LARGE: 'TOO_LARGE', QUOTA: 'REFUSED' };

/** A file that is refused. @param details such as what it says it is, and what was found */
export const refusedFile = (
  reason: FileFault,
  { en, zh }: Told,
  details: Readonly<Record<string, unknown>> = {},
): ExpectedError =>
  new ExpectedError(codes[reason] ?? 'BAD_USER_INPUT', en, { place: 'file', reason, messageZh: zh, ...details });
