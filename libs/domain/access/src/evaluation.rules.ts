import { type Actor, heldJurisdictions, isSignedIn } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, readersOfFacts, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

/** Art. 23: what a cycle found is known when it is published, and stays so. */
const published: Predicate = { field: 'state', in: ['PUBLISHED', 'CLOSED'] };

/** Roles to which a published cycle is of use: experts have nothing of it yet, administrators have no business data. */
const readers = [...thoseConcerned, ...readersOfFacts];

/** What is published of a center is its grade (Art. 23); how it came about is for those whom it concerns. */
const howItCameAbout = ['EvaluationResult.total', 'EvaluationResult.scores', 'EvaluationCycle.resultsSha256'];

/**
 * Published cycles are everyone's whom they concern, and the public's; the bureau sees its own while they run. A result
 * is of one center, and shows where that does; what is not published shows to nobody.
 */
export const evaluationRules = (actor: Actor): ColumnRules => {
  const holdsOne = actor.holdings.some(({ role }) => readers.includes(role));
  const results = relatedTo('cycle', published);
  return {
    rows: {
      EvaluationCycle: anyOf(
        !isSignedIn(actor) || holdsOne ? published : never,
        oneOf('jurisdictionId', heldJurisdictions(actor, bureau)),
      ),
      EvaluationResult: isSignedIn(actor) ? allOf(results, relatedTo('center', centersOf(actor, readers))) : results,
    },
    shown: isSignedIn(actor) ? {} : Object.fromEntries(howItCameAbout.map((field) => [field, never])),
  };
};
