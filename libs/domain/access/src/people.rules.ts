import { type Actor, administeredJurisdictions, heldJurisdictions, isSignedIn } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau } from './registry.rules';
import type { ColumnRules } from './rules';

const oneself = ({ personId }: Actor): Predicate => (personId === null ? never : { field: 'id', is: personId });

const ofOrganisationsIn = (jurisdictionIds: readonly number[]): Predicate =>
  relatedTo('organisation', oneOf('jurisdictionId', jurisdictionIds));

/** The people whom an administrator looks after: of organisations in the own jurisdictions, and those of none. */
export const peopleManaged = (actor: Actor): Predicate => {
  const jurisdictionIds = administeredJurisdictions(actor);
  if (jurisdictionIds.length === 0) return never;
  return anyOf(ofOrganisationsIn(jurisdictionIds), { field: 'organisationId', is: null });
};

/** The roles that an administrator gives and ends: those held within the own jurisdictions. */
export const holdingsManaged = (actor: Actor): Predicate => {
  const jurisdictionIds = administeredJurisdictions(actor);
  return anyOf(oneOf('jurisdictionId', jurisdictionIds), ofOrganisationsIn(jurisdictionIds));
};

const hasEnded = ({ today }: Actor): Predicate => (today === undefined ? never : { field: 'untilOn', atMost: today });

/**
 * The people whose account an administrator may change: none who holds a role beyond the administrator's own
 * jurisdictions, for with that account would go the role.
 */
export const accountsManaged = (actor: Actor): Predicate =>
  allOf(peopleManaged(actor), { every: 'roles', where: anyOf(hasEnded(actor), holdingsManaged(actor)) });

/** One's own tokens, and those that belong to an account that one may change. */
export const tokensManaged = (actor: Actor): Predicate =>
  relatedTo('person', anyOf(oneself(actor), accountsManaged(actor)));

/**
 * People: oneself, those whom one administers, and, by name alone, those of the organisations that a bureau has to do
 * with. An e-mail address and a telephone number are for oneself; to the administrator they show in part.
 */
export const peopleRules = (actor: Actor): ColumnRules => {
  if (!isSignedIn(actor)) return { rows: {} };
  const addressed = anyOf(oneself(actor), peopleManaged(actor));
  const named = anyOf(addressed, ofOrganisationsIn(heldJurisdictions(actor, bureau)));
  return {
    rows: {
      Person: named,
      RoleHolding: relatedTo('person', addressed),
      PersonIdentity: relatedTo('person', addressed),
      Token: relatedTo('person', addressed),
    },
    shown: { 'Person.email': oneself(actor), 'Person.phone': oneself(actor) },
    masked: { 'Person.email': peopleManaged(actor), 'Person.phone': peopleManaged(actor) },
  };
};
