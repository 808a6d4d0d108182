import { type Actor, administeredJurisdictions, heldJurisdictions } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, thoseConcerned } from './registry.rules';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

/** What happened to filed data; an analyst reads of nothing else. */
const filedDataEvents = ['import.loaded', 'import.undone', 'register.saved'] as const;

/** What happened to people, roles and organisations; an administrator has no business data. */
const administeredEvents = [
  'person.invited',
  'person.changed',
  'person.suspended',
  'person.resumed',
  'person.erased',
  'person.unmasked',
  'demo.person_added',
  'role.granted',
  'role.ending',
  'role.ended',
  'organisation.created',
  'organisation.changed',
  'roster.loaded',
  'export.created',
  'export.cancelled',
  'export.finished',
  'export.failed',
  'export.expired',
  'webhook.made',
  'webhook.paused',
  'webhook.resumed',
  'webhook.stopped',
  'webhook.secret_replaced',
  'webhook.tested',
  'webhook.removed',
] as const;

/** How people get in: nobody's business but their own and the administrators'. */
const signInEvents = [
  'link.made',
  'session.begun',
  'session.ended',
  'sign_in.refused',
  'sign_in.locked',
  'password.changed',
  'authenticator.started',
  'authenticator.confirmed',
  'authenticator.removed',
  'recovery_codes.made',
  'recovery_code.used',
  'identity.linked',
  'identity.unlinked',
  'token.made',
  'token.revoked',
  'calendar_feed.made',
  'calendar_feed.revoked',
  'notification_preference.set',
] as const;

/** Those of the own jurisdictions, and of people of no organisation, whom every administrator looks after. */
const administered = (actor: Actor): Predicate => {
  const jurisdictionIds = administeredJurisdictions(actor);
  if (jurisdictionIds.length === 0) return never;
  return allOf(
    oneOf('type', [...administeredEvents, ...signInEvents]),
    anyOf(oneOf('jurisdictionId', jurisdictionIds), { field: 'jurisdictionId', is: null }),
  );
};

const ofOneself = ({ personId }: Actor): Predicate =>
  personId === null ? never : { field: 'subject', is: `person_${personId}` };

const within = (actor: Actor, role: Role, types: readonly string[]): Predicate =>
  allOf(oneOf('type', types), oneOf('jurisdictionId', heldJurisdictions(actor, [role])));

/** The event log (Art. 25): what happened to the centers that one answers for, and in the bureau's jurisdictions. */
export const eventsRules = (actor: Actor): ColumnRules => ({
  rows: {
    Event: anyOf(
      allOf(oneOf('jurisdictionId', heldJurisdictions(actor, bureau)), { not: oneOf('type', signInEvents) }),
      relatedTo('center', centersOf(actor, thoseConcerned)),
      within(actor, 'ANALYST', filedDataEvents),
      administered(actor),
      ofOneself(actor),
    ),
  },
});
