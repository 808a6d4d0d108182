import { type Actor, heldJurisdictions, heldOrganisations, isSignedIn } from './actor';
import { always, anyOf, oneOf, type Predicate, never, relatedTo } from './predicate';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

/** Those who know everything about the centers that they answer for (Art. 5–7). */
export const thoseConcerned: readonly Role[] = [
  'HOST_OFFICER',
  'DEPARTMENT_OFFICER',
  'BUREAU_OFFICER',
  'BUREAU_LEADER',
];
/** Those who decide of a jurisdiction's centers (Art. 5). */
export const bureau: readonly Role[] = ['BUREAU_OFFICER', 'BUREAU_LEADER'];
/** Those who read what is filed of a jurisdiction's centers (Art. 21, 22). */
export const readersOfFacts: readonly Role[] = ['EVALUATOR', 'ANALYST'];

/** The centers that are reached by one of these roles: of the own host, of the own department, of the jurisdictions. */
export const centersOf = (actor: Actor, roles: readonly Role[]): Predicate =>
  anyOf(
    oneOf('jurisdictionId', heldJurisdictions(actor, roles)),
    roles.includes('HOST_OFFICER') ? oneOf('hostId', heldOrganisations(actor, 'HOST_OFFICER')) : never,
    roles.includes('DEPARTMENT_OFFICER')
      ? oneOf('departmentId', heldOrganisations(actor, 'DEPARTMENT_OFFICER'))
      : never,
  );

/** The directory that the public reads: centers that are recognised now. */
const recognised: Predicate = {
  all: [
    { field: 'kind', is: 'CENTER' },
    { field: 'status', in: ['ACTIVE', 'RECTIFYING'] },
  ],
};

/** Bureaus and departments are public bodies, so everyone knows their names (Art. 5, 6). */
const authorities: Predicate = { field: 'kind', in: ['BUREAU', 'DEPARTMENT'] };

const organisations = (actor: Actor): Predicate =>
  anyOf(
    authorities,
    oneOf('id', heldOrganisations(actor, 'HOST_OFFICER')),
    oneOf('jurisdictionId', heldJurisdictions(actor, [...bureau, ...readersOfFacts, 'ADMINISTRATOR'])),
  );

/** The organisations that an administrator looks after: those of the own jurisdictions. */
export const organisationsManaged = (actor: Actor): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, ['ADMINISTRATOR']));

/**
 * The register (Ch. I–II): places and fields are catalogue. An organisation that a center names shows with it, whatever
 * stands here. Host officers see other centers nowhere, not even those that the public reads of.
 */
export const registryRules = (actor: Actor): ColumnRules => ({
  rows: {
    Jurisdiction: always,
    Field: always,
    Organisation: organisations(actor),
    Center: isSignedIn(actor) ? centersOf(actor, [...thoseConcerned, ...readersOfFacts]) : recognised,
    CenterParty: relatedTo('center', centersOf(actor, [...thoseConcerned, ...readersOfFacts])),
  },
});
