import type { CellRules } from './access-rules';
import { type Actor, heldJurisdictions, heldOrganisations, isSignedIn } from './actor';
import { always, never, oneOf, relatedTo } from './predicate';
import { bureau, centersOf, readersOfFacts, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

/**
 * Facts as they were filed (Art. 19, 22): of the centers that one reads. Imports are the bureau's work. What was told the
 * public is everyone's.
 */
export const analyticsRules = (actor: Actor): ColumnRules => ({
  rows: {
    Indicator: isSignedIn(actor) ? always : never,
    IndicatorFact: relatedTo('center', centersOf(actor, [...thoseConcerned, ...readersOfFacts])),
    FigureRelease: always,
    ImportRun: oneOf('jurisdictionId', heldJurisdictions(actor, bureau)),
  },
});

/** Sums over centers: of jurisdictions and departments every center of which one reads. */
export const cellRules = (actor: Actor): CellRules => ({
  jurisdictionIds: heldJurisdictions(actor, [...bureau, ...readersOfFacts]),
  departmentIds: heldOrganisations(actor, 'DEPARTMENT_OFFICER'),
});
