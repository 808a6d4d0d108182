import { type Actor, heldJurisdictions } from './actor';
import { allOf, anyOf, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

/** What happened to filed data; an analyst reads of nothing else. */
const filedDataEvents = ['import.loaded', 'import.undone', 'register.saved'] as const;

const filedData = (actor: Actor): Predicate =>
  allOf(oneOf('type', filedDataEvents), oneOf('jurisdictionId', heldJurisdictions(actor, ['ANALYST'])));

/** The event log (Art. 25): what happened to the centers that one answers for, and in the bureau's jurisdictions. */
export const eventsRules = (actor: Actor): ColumnRules => ({
  rows: {
    Event: anyOf(
      oneOf('jurisdictionId', heldJurisdictions(actor, bureau)),
      relatedTo('center', centersOf(actor, thoseConcerned)),
      filedData(actor),
    ),
  },
});
