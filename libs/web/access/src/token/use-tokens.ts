import type { TokenStateFragment } from './tokens.generated';

export type TokenState = TokenStateFragment;

/** As many as a token has if nothing else is said; the server holds it. */
export const usualPoints = 300_000;

/** Order in which the form and the list name them. */
export const datasetOrder = ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS'] as const;

export const isExpired = ({ expiresAt }: Pick<TokenState, 'expiresAt'>, now: Date = new Date()): boolean =>
  new Date(expiresAt).getTime() <= now.getTime();
