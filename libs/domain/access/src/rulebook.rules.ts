import { type Actor, heldJurisdictions, heldOrganisations } from './actor';
import { always, anyOf, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

/** What is of the jurisdictions in whose bureau somebody works (Art. 5). */
export const ofBureau = (actor: Actor): Predicate => oneOf('jurisdictionId', heldJurisdictions(actor, bureau));
export const ofOfficer = (actor: Actor): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_OFFICER']));
/** What a bureau decides, its leader signs. */
export const ofLeader = (actor: Actor): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_LEADER']));

/** That a host has done what it owed is kept by the officer of its center’s bureau. */
export const obligationsCompleted = (actor: Actor): Predicate => relatedTo('center', ofOfficer(actor));

/** Interpretations of the own bureau's policies (Art. 27). */
export const interpretationsKept = (actor: Actor): Predicate => relatedTo('policy', ofBureau(actor));
export const interpretationsSigned = (actor: Actor): Predicate => relatedTo('policy', ofLeader(actor));

const ofOwnHost = (actor: Actor, field: string): Predicate => oneOf(field, heldOrganisations(actor, 'HOST_OFFICER'));

/**
 * A regulation and its signed interpretations are public (Art. 27, 28). What was decided is for the bureau, the host and
 * the department concerned; bans and records for the bureau and the legal person itself. Who signed, the bureau knows.
 */
export const rulebookRules = (actor: Actor): ColumnRules => ({
  rows: {
    PolicyDocument: always,
    PolicyRevision: always,
    OfficialText: always,
    Interpretation: anyOf({ field: 'state', is: 'SIGNED' }, interpretationsKept(actor)),
    Decision: anyOf(
      ofBureau(actor),
      ofOwnHost(actor, 'hostId'),
      oneOf('departmentId', heldOrganisations(actor, 'DEPARTMENT_OFFICER')),
    ),
    Ban: anyOf(ofBureau(actor), ofOwnHost(actor, 'organisationId')),
    RecordEntry: anyOf(ofBureau(actor), ofOwnHost(actor, 'organisationId')),
    Obligation: relatedTo('center', centersOf(actor, thoseConcerned)),
  },
  shown: { 'Decision.signedBy': ofBureau(actor) },
});
