import { type Actor, heldJurisdictions } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate } from './predicate';
import { bureau, readersOfFacts } from './registry.rules';
import type { ColumnRules } from './rules';

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
  },
});
