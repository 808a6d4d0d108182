import type { AnyLifecycle, Lifecycle } from '../lifecycle';
import { transition } from '../transition';

/** One cell of the matrix: what the table says of a step that somebody takes in a state, guards aside. */
export interface MatrixCell<State extends string, Step extends string> {
  readonly state: State;
  readonly step: Step;
  readonly role: string;
  /** The next state, or why there is none. */
  readonly expected: { readonly to: State; readonly clause: string | null } | { readonly refused: 'STATE' | 'ROLE' };
}

const nobody = 'NOBODY';

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
};

/** Every state × step × role, and one role that no step knows, with what the table says: read from it here, without the engine. */
export function lifecycleMatrix<State extends string, Step extends string, By extends string, Facts>({
  states,
  steps,
  transitions,
}: Lifecycle<State, Step, By, Facts>): MatrixCell<State, Step>[] {
  const roles = [...new Set<string>([...transitions.flatMap(({ by }) => by), nobody])];
  const ways = transitions.flatMap(({ from, on, to, by, clause }) =>
    from.map((state) => ({ state, on, to, by, clause })),
  );
  const expected = (state: State, step: Step, role: string): MatrixCell<State, Step>['expected'] => {
    const way = ways.find((candidate) => candidate.state === state && candidate.on === step);
    if (!way) return { refused: 'STATE' };
    return way.by.some((one) => one === role) ? { to: way.to, clause: way.clause } : { refused: 'ROLE' };
  };
  return keysOf(states).flatMap((state) =>
    keysOf(steps).flatMap((step) =>
      roles.map((role) => ({ state, step, role, expected: expected(state, step, role) })),
    ),
  );
}

/**
 * The cells in which the engine does not do what the table says; none, if all is well.
 * `factsFor` gives facts with which nothing but the state and the role stands in the way of a step.
 */
export function matrixDeviations<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  factsFor: (step: Step) => Facts,
): string[] {
  return lifecycleMatrix(lifecycle).flatMap(({ state, step, role, expected }) => {
    const result = transition(lifecycle, { state, step, roles: [role], facts: factsFor(step) });
    const isAsExpected =
      'refused' in expected
        ? !result.ok && result.refusal.reason === expected.refused
        : result.ok && result.from === state && result.to === expected.to && result.clause === expected.clause;
    return isAsExpected
      ? []
      : [`${state}, ${step} by ${role}: ${JSON.stringify(result)}, not ${JSON.stringify(expected)}`];
  });
}

/** The life cycle with nothing but states and roles in the way of its steps: its matrix can be walked without facts. */
export const withoutGuards = (lifecycle: AnyLifecycle): Lifecycle<string, string, string, unknown> => ({
  ...lifecycle,
  transitions: lifecycle.transitions.map(({ from, on, to, by, clause }) => ({ from, on, to, by, clause })),
});

/** Every guard of every step, so that a table of refusals can be held to be whole: `CONCLUDE panelHasEveryKind`. */
export const guardsOf = <State extends string, Step extends string, By extends string, Facts>({
  transitions,
}: Lifecycle<State, Step, By, Facts>): string[] => [
  ...new Set(transitions.flatMap(({ on, when = [] }) => when.map(({ name }) => `${on} ${name}`))),
];

/** The states that a walk passes: whatever is refused leaves it where it was. */
export function walk<State extends string, Step extends string, By extends string, Facts>(
  lifecycle: Lifecycle<State, Step, By, Facts>,
  moves: readonly { readonly step: Step; readonly role: string; readonly facts: Facts }[],
): State[] {
  const passed: State[] = [lifecycle.initial];
  for (const { step, role, facts } of moves) {
    const state = passed.at(-1) ?? lifecycle.initial;
    const result = transition(lifecycle, { state, step, roles: [role], facts });
    passed.push(result.ok ? result.to : state);
  }
  return passed;
}
