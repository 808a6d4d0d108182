import { todayInShanghai } from '../people/holding-words';
import type { TokenStateFragment } from './tokens.generated';

export type TokenState = TokenStateFragment;

/** As many as a token has if nothing else is said; the server holds it. */
export const usualPoints = 300_000;

/** Order in which the form and the list name them. */
export const datasetOrder = ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS'] as const;

/** The last day on which it works, in Asia/Shanghai: it ends with the day. */
export const lastDay = ({ expiresAt }: Pick<TokenState, 'expiresAt'>): string =>
  todayInShanghai(new Date(new Date(expiresAt).getTime() - 1));

export const isExpired = ({ expiresAt }: Pick<TokenState, 'expiresAt'>, now: Date = new Date()): boolean =>
  new Date(expiresAt).getTime() <= now.getTime();
