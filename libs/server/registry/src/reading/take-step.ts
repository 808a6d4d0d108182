import { type Lifecycle, rolesFor, transition } from '@wanchuang/domain-lifecycle';
import type { Doer } from '@wanchuang/server-platform';
import { refusedStep } from './refused-step';

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
  throw refusedStep(result.refusal);
}

function rolesOf<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  doer: Doer | 'PUBLIC',
  step: Step,
): readonly string[] {
  if (doer === 'PUBLIC') return [doer];
  return doer.rights?.holdings.map(({ role }) => role) ?? [...rolesFor(lifecycle, step), 'SYSTEM'];
}
