import { textParameter } from '@wanchuang/web-client';

/** What the address of the way in may hold: the page of ours that somebody came from. */
export const signInSchema = { to: textParameter() };
