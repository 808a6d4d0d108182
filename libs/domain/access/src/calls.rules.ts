import { rolesFor, statesFor } from '@wanchuang/domain-lifecycle';
import { callLifecycle, type CallStep } from '@wanchuang/domain-recognition';
import { type Actor, heldJurisdictions } from './actor';
import { anyOf, oneOf, type Predicate } from './predicate';
import { bureau, readersOfFacts } from './registry.rules';
import type { ColumnRules } from './rules';

/** A call is made by the bureau of its place (Art. 9(1)). */
export const callsManaged = (actor: Actor): Predicate => oneOf('jurisdictionId', heldJurisdictions(actor, bureau));

/** A step of a call's life as an action: whose it is and in which states. */
export const stepOfCall = (step: CallStep) => ({
  type: 'RecognitionCall' as const,
  on: (actor: Actor): Predicate => oneOf('jurisdictionId', heldJurisdictions(actor, rolesFor(callLifecycle, step))),
  when: (): Predicate => ({ field: 'state', in: statesFor(callLifecycle, step) }),
});

/** The layout is drawn up by the bureau; its leader signs the numbers (Art. 5(2)). */
export const layoutSet = (actor: Actor): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_LEADER']));

/** Calls are public once they are published (Art. 9(1)); the layout is for those who read all centers of its place. */
export const callsRules = (actor: Actor): ColumnRules => ({
  rows: {
    RecognitionCall: anyOf({ field: 'state', in: ['PUBLISHED', 'CLOSED'] }, callsManaged(actor)),
    LayoutPlan: oneOf('jurisdictionId', heldJurisdictions(actor, [...bureau, ...readersOfFacts])),
  },
});
