import { heldRoles } from '@wanchuang/domain-access';
import { type Lifecycle, transition } from '@wanchuang/domain-lifecycle';
import type { Doer } from '@wanchuang/server-platform';
import { refusedStep } from '../refused-step';

/** The roles by which a step is taken; whether they are held where it is taken, `requireRight()` has asked. */
const rolesOfDoer = ({ rights }: Doer): readonly string[] => (rights === null ? ['SYSTEM'] : heldRoles(rights));

interface Asked<State, Step, Facts> {
  readonly state: State;
  readonly step: Step;
  readonly facts: Facts;
}

/** The next state. @throws ExpectedError REFUSED, with what `transition()` says and the clause that it cites */
export function takenStep<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  doer: Doer,
  { state, step, facts }: Asked<State, Step, Facts>,
): State {
  const result = transition(lifecycle, { state, step, roles: rolesOfDoer(doer), facts });
  if (result.ok) return result.to;
  throw refusedStep(result.refusal);
}
