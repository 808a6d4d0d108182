import type { Lifecycle, Transition } from './lifecycle';

/** Why a step is not taken. Never a bare no. */
export type Refusal<State extends string, Step extends string> =
  | {
      readonly reason: 'STATE';
      readonly step: Step;
      readonly state: State;
      /** The states in which it can be taken. */
      readonly possibleIn: readonly State[];
      readonly clause: string | null;
    }
  | {
      readonly reason: 'ROLE';
      readonly step: Step;
      readonly state: State;
      /** Whose step it is. */
      readonly by: readonly string[];
      readonly clause: string | null;
    }
  | {
      readonly reason: 'GUARD';
      readonly step: Step;
      readonly state: State;
      readonly guard: string;
      readonly values: Readonly<Record<string, string | number | null>>;
      readonly clause: string | null;
    };

export type TransitionResult<State extends string, Step extends string> =
  | { readonly ok: true; readonly from: State; readonly to: State; readonly clause: string | null }
  | { readonly ok: false; readonly refusal: Refusal<State, Step> };

interface Asked<State extends string, Step extends string, Facts> {
  readonly state: State;
  readonly step: Step;
  /** The roles of whoever takes the step; SYSTEM for the program. */
  readonly roles: readonly string[];
  readonly facts: Facts;
}

const transitionsOn = <State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  step: Step,
): readonly Transition<State, Step, By, Facts>[] => lifecycle.transitions.filter(({ on }) => on === step);

/** The next state, or a refusal that cites its clause. */
export function transition<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  { state, step, roles, facts }: Asked<State, Step, Facts>,
): TransitionResult<State, Step> {
  const onStep = transitionsOn(lifecycle, step);
  const found = onStep.find(({ from }) => from.includes(state));
  if (!found) {
    const possibleIn = [...new Set(onStep.flatMap(({ from }) => from))];
    return { ok: false, refusal: { reason: 'STATE', step, state, possibleIn, clause: onStep[0]?.clause ?? null } };
  }
  const { by, to, when = [], clause } = found;
  if (!by.some((role) => roles.includes(role))) {
    return { ok: false, refusal: { reason: 'ROLE', step, state, by, clause } };
  }
  for (const guard of when) {
    const values = guard.refuses(facts);
    if (values)
      return { ok: false, refusal: { reason: 'GUARD', step, state, guard: guard.name, values, clause: guard.clause } };
  }
  return { ok: true, from: state, to, clause };
}

/** The states in which a step can be taken at all, by whomever: the rules of access are made of it. */
export const statesFor = <State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  step: Step,
): State[] => [...new Set(transitionsOn(lifecycle, step).flatMap(({ from }) => from))];

/** Whose step it is. */
export const rolesFor = <State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  step: Step,
): By[] => [...new Set(transitionsOn(lifecycle, step).flatMap(({ by }) => by))];

/** The steps that lead out of a state for these roles, in the order of the table; guards are not asked. */
export const stepsFrom = <State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  state: State,
  roles: readonly string[],
): Step[] => [
  ...new Set(
    lifecycle.transitions
      .filter(({ from, by }) => from.includes(state) && by.some((role) => roles.includes(role)))
      .map(({ on }) => on),
  ),
];
