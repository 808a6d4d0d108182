import { lifecycleFaults } from '@wanchuang/domain-lifecycle';
import { applicationLifecycle, noFacts } from './application-lifecycle';
import { recognitionLifecycles } from './lifecycles';

describe('the life cycles of recognition', () => {
  it.each(recognitionLifecycles.map((lifecycle) => [lifecycle.name, lifecycle] as const))(
    '%s is sound',
    (_, lifecycle) => {
      expect(lifecycleFaults(lifecycle)).toEqual([]);
    },
  );
});

describe('an application whose guards are told nothing', () => {
  it('is refused each step that has any: what was not looked at is not taken for good', () => {
    const guarded = applicationLifecycle.transitions.filter(({ when = [] }) => when.length > 0);
    const open = guarded.flatMap(({ on, when = [] }) =>
      when.filter(({ refuses }) => refuses(noFacts) === null).map(({ name }) => `${on} ${name}`),
    );
    expect(guarded.length).toBeGreaterThan(8);
    expect(open).toEqual([]);
  });
});
