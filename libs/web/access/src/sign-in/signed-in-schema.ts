import { optionalChoiceParameter } from '@wanchuang/web-client';

/** `close=yes`: the window was opened to sign in, and is not needed any more. */
export const signedInSchema = { close: optionalChoiceParameter(['yes'] as const) };
