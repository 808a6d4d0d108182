import { type Lifecycle, type Refusal, rolesFor, transition } from '@wanchuang/domain-lifecycle';
import { type Doer, ExpectedError } from '@wanchuang/server-platform';

/** A refusal of a life cycle as whoever took the step hears it: with its clause. */
const stepRefused = (name: string, refusal: Refusal<string, string>): ExpectedError => {
  const about = refusal.reason === 'GUARD' ? refusal.guard : refusal.state;
  const said = `${refusal.clause ?? 'The order of steps'}: ${refusal.step} of the ${name} is refused (${about})`;
  return new ExpectedError('REFUSED', said, { ...refusal });
};

interface Asked<State, Step, Facts> {
  readonly state: State;
  readonly step: Step;
  readonly facts: Facts;
}

/**
 * The state that a step leads to. In which scope the roles of whoever takes it hold, requireRight() has asked before.
 * @param doer PUBLIC: a member of the public
 * @throws ExpectedError REFUSED that cites the clause
 */
export function takeStep<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  doer: Doer | 'PUBLIC',
  asked: Asked<State, Step, Facts>,
): State {
  const result = transition(lifecycle, { ...asked, roles: rolesOf(lifecycle, doer, asked.step) });
  if (result.ok) return result.to;
  throw stepRefused(lifecycle.name, result.refusal);
}

function rolesOf<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  doer: Doer | 'PUBLIC',
  step: Step,
): readonly string[] {
  if (doer === 'PUBLIC') return [doer];
  return doer.rights?.holdings.map(({ role }) => role) ?? [...rolesFor(lifecycle, step), 'SYSTEM'];
}
