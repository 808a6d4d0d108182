import { type Actor, heldJurisdictions } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate } from './predicate';
import { bureau, readersOfFacts } from './registry.rules';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

/** Who has events sent to a program of theirs: those who read the log in more than one case. */
export const webhookRoles: readonly Role[] = ['ANALYST', 'BUREAU_OFFICER', 'BUREAU_LEADER', 'ADMINISTRATOR'];

const own = ({ personId }: Actor): Predicate => (personId === null ? never : { field: 'personId', is: personId });

/** Queries: one's own, and those shared where one reads the figures that they ask for. */
export const dataRules = (actor: Actor): ColumnRules => ({
  rows: {
    SavedQuery: anyOf(
      own(actor),
      allOf(
        { field: 'isShared', is: true },
        oneOf('jurisdictionId', heldJurisdictions(actor, [...bureau, ...readersOfFacts])),
      ),
    ),
    // where data goes to, and by which address, is its owner's business alone
    Webhook: own(actor),
  },
});
