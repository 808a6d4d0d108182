import { type Actor, heldJurisdictions } from './actor';
import { allOf, anyOf, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, thoseConcerned } from './registry.rules';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

/** What happened to filed data; an analyst reads of nothing else. */
const filedDataEvents = ['import.loaded', 'import.undone', 'register.saved'] as const;

/** What happened to roles and organisations; an administrator has no business data. */
const administeredEvents = [
  'role.granted',
  'role.ended',
  'organisation.created',
  'organisation.changed',
  'roster.loaded',
] as const;

const within = (actor: Actor, role: Role, types: readonly string[]): Predicate =>
  allOf(oneOf('type', types), oneOf('jurisdictionId', heldJurisdictions(actor, [role])));

/** The event log (Art. 25): what happened to the centers that one answers for, and in the bureau's jurisdictions. */
export const eventsRules = (actor: Actor): ColumnRules => ({
  rows: {
    Event: anyOf(
      oneOf('jurisdictionId', heldJurisdictions(actor, bureau)),
      relatedTo('center', centersOf(actor, thoseConcerned)),
      within(actor, 'ANALYST', filedDataEvents),
      within(actor, 'ADMINISTRATOR', administeredEvents),
    ),
  },
});
