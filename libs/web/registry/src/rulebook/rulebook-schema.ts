import { addressOf, codeParameter, textParameter } from '@wanchuang/web-client';

export const rulebookSchema = {
  j: codeParameter(),
  /** `Art. 8(7)`: the clause that is opened and marked. */
  clause: textParameter(),
  /** `policyDocument_1`: which policy; without it the one in force. */
  policy: codeParameter(),
};

/**
 * The rulebook, open at a clause.
 * @param j the place that the page's head shows
 * @param policy by whose numbers; null: the one in force
 */
export const clauseAddress = (clause: string, j: string | null, policy: string | null = null): string =>
  addressOf('/rulebook', rulebookSchema, { j, clause, policy });
