import { type Action, actedOnBy, can, isMaking } from './actions';
import type { Actor } from './actor';
import { meets, never, type PredicateRow } from './predicate';
import { rulesOf } from './rules-of';

/** What becomes of somebody's wish to do something to a row. */
export type Verdict = 'ALLOWED' | 'FORBIDDEN' | 'HIDDEN';

/**
 * One rule for every refusal: who may not see a row is answered as if there were none; who sees it, and may not do this
 * to it, is told so. A row that the action makes hides nothing.
 * @param row as it is in the transaction, with the relations that the rules ask for
 */
export const verdictOn = (actor: Actor, action: Action, row: PredicateRow): Verdict => {
  if (can(actor, action, row)) return 'ALLOWED';
  if (isMaking(action)) return 'FORBIDDEN';
  return meets(row, rulesOf(actor).rows[actedOnBy(action)] ?? never) ? 'FORBIDDEN' : 'HIDDEN';
};
