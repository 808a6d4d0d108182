import { heldRoles } from '@wanchuang/domain-access';
import { type Lifecycle, type Refusal, transition } from '@wanchuang/domain-lifecycle';
import { type Doer, ExpectedError } from '@wanchuang/server-platform';

/** The roles by which a step is taken; whether they are held where it is taken, `requireRight()` has asked. */
export const rolesOfDoer = ({ rights }: Doer): readonly string[] => (rights === null ? ['SYSTEM'] : heldRoles(rights));

const words = <State extends string, Step extends string>(name: string, refusal: Refusal<State, Step>): string => {
  switch (refusal.reason) {
    case 'STATE':
      return `${refusal.step} is for a ${name} that is ${refusal.possibleIn.join(' or ')}; this one is ${refusal.state}`;
    case 'ROLE':
      return `${refusal.step} of a ${name} is for ${refusal.by.join(', ')}`;
    case 'GUARD':
      return `${refusal.step} of the ${name} is held back by ${refusal.guard}: ${JSON.stringify(refusal.values)}`;
  }
};

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
  throw new ExpectedError('REFUSED', words(lifecycle.name, result.refusal), { ...result.refusal });
}
