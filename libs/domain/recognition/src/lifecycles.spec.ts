import { lifecycleFaults } from '@wanchuang/domain-lifecycle';
import { recognitionLifecycles } from './lifecycles';

describe('the life cycles of recognition', () => {
  it.each(recognitionLifecycles.map((lifecycle) => [lifecycle.name, lifecycle] as const))(
    '%s is sound',
    (_, lifecycle) => {
      expect(lifecycleFaults(lifecycle)).toEqual([]);
    },
  );
});
