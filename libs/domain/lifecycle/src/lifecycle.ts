/** What a person reads, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What must be so before a step is taken; it says no with the clause and the values that it looked at. */
export interface Guard<Facts> {
  /** Names the refusal: its words are kept by this name. */
  readonly name: string;
  /** The clause that asks for it, such as `Art. 9(2)`; null: the bureau's own order. */
  readonly clause: string | null;
  /** @returns null if the step may be taken, else the values that the refusal tells */
  readonly refuses: (facts: Facts) => Readonly<Record<string, string | number | null>> | null;
}

/** One step of a life: from any of these states, by what happens, to another. */
export interface Transition<State extends string, Step extends string, By extends string, Facts> {
  readonly from: readonly State[];
  readonly on: Step;
  readonly to: State;
  /** Whose step it is: roles, or SYSTEM. */
  readonly by: readonly By[];
  readonly when?: readonly Guard<Facts>[];
  readonly clause: string | null;
}

/**
 * The life of a thing, written once: the server enforces it, the interface shows the next step by it, and the documents
 * are drawn from it. There is no way from one state to another beside the transitions.
 */
export interface Lifecycle<State extends string, Step extends string, By extends string, Facts> {
  readonly name: string;
  readonly initial: State;
  /** States that nothing leads out of. */
  readonly final: readonly State[];
  readonly states: Readonly<Record<State, Words>>;
  /** Steps as verbs: what a button says. */
  readonly steps: Readonly<Record<Step, Words>>;
  readonly transitions: readonly Transition<State, Step, By, Facts>[];
}

/** A life cycle of whatever it is, where its facts are not asked for. */
export type AnyLifecycle = Pick<
  Lifecycle<string, string, string, never>,
  'name' | 'initial' | 'final' | 'states' | 'steps'
> & {
  readonly transitions: readonly (Omit<Transition<string, string, string, never>, 'when'> & {
    readonly when?: readonly Pick<Guard<never>, 'name' | 'clause'>[];
  })[];
};

/** Keeps the literal types of a life cycle that is written down. */
export const defineLifecycle =
  <Facts>() =>
  <State extends string, Step extends string, By extends string>(
    lifecycle: Lifecycle<State, Step, By, Facts>,
  ): Lifecycle<State, Step, By, Facts> =>
    lifecycle;
