import { applicationLifecycle } from './application-lifecycle';
import { progressEnds, progressStages, type ProgressStageName, waitingStates } from './progress';

const names = Object.keys(progressStages);
const stageOf = new Map<string, string>(
  Object.entries(progressStages).flatMap(([name, { states }]) =>
    states.map((state): [string, string] => [state, name]),
  ),
);
const rankOf = (stage: string | undefined): number => (stage === undefined ? -1 : names.indexOf(stage));

describe('the stages of recognition', () => {
  it('Art. 9: hold every state after the draft exactly once, beside those that end without a center', () => {
    const ends: readonly string[] = progressEnds;
    const inStages = Object.values<{ readonly states: readonly string[] }>(progressStages).flatMap(
      ({ states }) => states,
    );
    expect([...inStages, ...ends, applicationLifecycle.initial].sort()).toEqual(
      Object.keys(applicationLifecycle.states).sort(),
    );
  });

  it('Art. 9: are passed one by one: no step leads over a stage', () => {
    const leaps = applicationLifecycle.transitions.flatMap(({ from, on, to }) =>
      from.filter((state) => rankOf(stageOf.get(to)) > rankOf(stageOf.get(state)) + 1).map((state) => `${state} ${on}`),
    );
    expect(leaps).toEqual([]);
  });

  it('Art. 9: are waited in wherever a step of the life cycle leads out of a submitted state', () => {
    const left = new Set<string>(applicationLifecycle.transitions.flatMap(({ from }) => from));
    left.delete(applicationLifecycle.initial);
    expect([...waitingStates].sort()).toEqual([...left].sort());
  });

  it('Art. 9(2): begin with what was submitted', () => {
    const first: ProgressStageName = 'APPLIED';
    expect(names[0]).toBe(first);
    expect(stageOf.get('SUBMITTED')).toBe(first);
  });
});
