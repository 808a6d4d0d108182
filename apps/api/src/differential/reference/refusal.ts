export type RefusalCode = 'BAD_USER_INPUT' | 'REFUSED';

/** The API refuses what was asked; several codes where it is free to name any of several reasons. */
export class Refusal extends Error {
  readonly codes: readonly RefusalCode[];

  constructor(...codes: RefusalCode[]) {
    super(codes.join(', '));
    this.codes = codes;
  }
}

/** What was asked is wrong. */
export const badInput = (): Refusal => new Refusal('BAD_USER_INPUT');

/** Refuses with BAD_USER_INPUT where a condition does not hold. */
export const expectInput = (holds: boolean): void => {
  if (!holds) throw badInput();
};

/**
 * Makes all checks, also behind one that fails: which reason an API names first is its own affair.
 * @throws Refusal with the codes of all that failed
 */
export const checkAll = (...checks: readonly (() => unknown)[]): void => {
  const codes = new Set<RefusalCode>();
  for (const check of checks) {
    try {
      check();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const code of error.codes) codes.add(code);
    }
  }
  if (codes.size > 0) throw new Refusal(...codes);
};
