import type { AnyLifecycle } from './lifecycle';

const citationForm = /^Art\. \d+(\(\d+\))*$/;

const reachable = ({ initial, transitions }: AnyLifecycle): ReadonlySet<string> => {
  const seen = new Set<string>([initial]);
  for (let before = 0; before !== seen.size;) {
    before = seen.size;
    for (const { from, to } of transitions) if (from.some((state) => seen.has(state))) seen.add(to);
  }
  return seen;
};

const faultsOfStates = (lifecycle: AnyLifecycle): string[] => {
  const { states, final, transitions, initial } = lifecycle;
  const known = Object.keys(states);
  const left = new Set(transitions.flatMap(({ from }) => from));
  const seen = reachable(lifecycle);
  return [
    ...[initial, ...final].filter((state) => !known.includes(state)).map((state) => `${state} is no state`),
    ...known.filter((state) => !seen.has(state)).map((state) => `nothing leads to ${state}`),
    ...known
      .filter((state) => !left.has(state) && !final.includes(state))
      .map((state) => `nothing leads out of ${state}, and it is no end`),
    ...final.filter((state) => left.has(state)).map((state) => `${state} is an end, and something leads out of it`),
  ];
};

const faultsOfTransitions = ({ states, steps, transitions }: AnyLifecycle): string[] => {
  const pairs = transitions.flatMap(({ from, on }) => from.map((state) => `${state} on ${on}`));
  return [
    ...pairs.filter((pair, index) => pairs.indexOf(pair) !== index).map((pair) => `${pair} leads two ways`),
    ...transitions.flatMap(({ from, to, on, by, clause, when = [] }) => [
      ...[...from, to].filter((state) => !Object.hasOwn(states, state)).map((state) => `${on}: ${state} is no state`),
      ...(Object.hasOwn(steps, on) ? [] : [`${on} has no words`]),
      ...(by.length > 0 ? [] : [`${on} is nobody’s step`]),
      ...(from.length > 0 ? [] : [`${on} leads from nowhere`]),
      ...(clause === null || citationForm.test(clause) ? [] : [`${on} cites no article: ${clause}`]),
      ...when
        .filter((guard) => guard.clause !== null && !citationForm.test(guard.clause))
        .map((guard) => `${guard.name} of ${on} cites no article: ${guard.clause}`),
    ]),
    ...Object.keys(steps)
      .filter((step) => !transitions.some(({ on }) => on === step))
      .map((step) => `${step} is never taken`),
  ];
};

const faultsOfWords = ({ states, steps }: AnyLifecycle): string[] =>
  [...Object.entries(states), ...Object.entries(steps)] // a step may be named as a state is
    .filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '')
    .map(([name]) => `${name} lacks words`);

/** Everything wrong with a life cycle: the server does not start with one. Empty for a sound one. */
export const lifecycleFaults = (lifecycle: AnyLifecycle): string[] => {
  const faults = [...faultsOfStates(lifecycle), ...faultsOfTransitions(lifecycle), ...faultsOfWords(lifecycle)];
  return faults.map((fault) => `${lifecycle.name}: ${fault}`);
};
