import { optionalChoiceParameter, textParameter } from '@wanchuang/web-client';

/** Why signing in through the provider came to nothing, as the server tells. */
export const oidcProblems = ['unavailable', 'attempt', 'cancelled', 'refused'] as const;

/** What the address of the way in may hold: the page of ours that somebody came from, and what went wrong at the provider. */
export const signInSchema = { to: textParameter(), problem: optionalChoiceParameter(oidcProblems) };
