import { ExpectedError } from '@wanchuang/server-platform';

/** Why a file is not taken; the words of the interface are kept by these names. */
export type FileFault =
  'EMPTY' | 'TYPE_NOT_TAKEN' | 'NOT_WHAT_IT_SAYS' | 'DAMAGED' | 'HOLDS_MACROS' | 'UNPACKS_TOO_LARGE';

/** A file that is refused for what it is. @param details what it says it is, and what was found */
export const refusedFile = (
  reason: FileFault,
  says: string,
  details: Readonly<Record<string, unknown>> = {},
): ExpectedError => new ExpectedError('BAD_USER_INPUT', says, { place: 'file', reason, ...details });
