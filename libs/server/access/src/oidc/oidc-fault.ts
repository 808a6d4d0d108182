/**
 * Why signing in through the provider came to nothing, as the sign-in page is told: the provider does not answer as it
 * should; the attempt was not begun here, is too old or was used; the person gave up; nobody here is meant.
 */
export const oidcProblems = ['unavailable', 'attempt', 'cancelled', 'refused'] as const;
export type OidcProblem = (typeof oidcProblems)[number];

/** The provider's part of an attempt has failed. */
export class OidcFault extends Error {
  constructor(
    readonly problem: Exclude<OidcProblem, 'refused'>,
    cause: unknown,
  ) {
    super(`signing in through the provider: ${problem}`, { cause });
    this.name = 'OidcFault';
  }
}
