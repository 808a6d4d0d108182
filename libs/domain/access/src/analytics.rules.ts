import type { CellRules } from './access-rules';
import { type Actor, administersNation, heldJurisdictions, heldOrganisations, isSignedIn } from './actor';
import { allOf, always, anyOf, never, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, readersOfFacts, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

const ofNoPlace: Predicate = { field: 'jurisdictionId', is: null };

/** Runs for a place that is not there yet are of whoever has begun them, while they are an officer; no token makes a place. */
const ownOfNoPlace = (actor: Actor): Predicate =>
  actor.isToken || heldJurisdictions(actor, ['BUREAU_OFFICER']).length === 0
    ? never
    : allOf(ofNoPlace, { field: 'makerId', is: actor.personId });

const allOfNoPlace = (actor: Actor): Predicate => (administersNation(actor) ? ofNoPlace : never);

/** An officer brings in files for the own jurisdictions, and for a new place of open statistics. */
export const importsManaged = (actor: Actor): Predicate =>
  anyOf(oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_OFFICER'])), ownOfNoPlace(actor));

/** A nation's administrators let a new place be made, too, when whoever has begun it is gone. */
export const importsLoaded = (actor: Actor): Predicate => anyOf(importsManaged(actor), allOfNoPlace(actor));

/**
 * Facts as they were filed (Art. 19, 22): of the centers that one reads. Imports are the bureau's work. What was told the
 * public is everyone's.
 */
export const analyticsRules = (actor: Actor): ColumnRules => ({
  rows: {
    Indicator: isSignedIn(actor) ? always : never,
    IndicatorFact: relatedTo('center', centersOf(actor, [...thoseConcerned, ...readersOfFacts])),
    FigureRelease: always,
    ImportRun: anyOf(
      oneOf('jurisdictionId', heldJurisdictions(actor, bureau)),
      ownOfNoPlace(actor),
      allOfNoPlace(actor),
    ),
  },
});

/** Sums over centers: of jurisdictions and departments every center of which one reads. */
export const cellRules = (actor: Actor): CellRules => ({
  jurisdictionIds: heldJurisdictions(actor, [...bureau, ...readersOfFacts]),
  departmentIds: heldOrganisations(actor, 'DEPARTMENT_OFFICER'),
});
