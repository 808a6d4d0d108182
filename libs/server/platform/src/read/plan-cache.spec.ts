import { fullAccess } from './access';
import { PlanBuilder } from './plan';
import { PlanCache } from './plan-cache';
import type { Request } from './request-values';

const request = (variables: Record<string, unknown>): Request => ({
  variables,
  access: fullAccess,
  today: '2026-06-30',
});

/** Plans that ask for `kind`, and only where it is "deep" for `depth`. */
const make = (cache: PlanCache, key: string, variables: Record<string, unknown>) => {
  const builder = new PlanBuilder(request(variables));
  const kind = builder.ask(({ request: given }) => given.variables['kind']);
  const depth = kind === 'deep' ? builder.ask(({ request: given }) => given.variables['depth']) : null;
  const compiled = { plan: builder.build(`SELECT ${String(kind)} ${String(depth)}`), isWhole: true };
  cache.add(key, builder, compiled);
  return compiled;
};

describe('the plan cache', () => {
  it('finds the plan whose questions a request answers alike', () => {
    const cache = new PlanCache();
    const flat = make(cache, 'document', { kind: 'flat' });
    const two = make(cache, 'document', { kind: 'deep', depth: 2 });
    const three = make(cache, 'document', { kind: 'deep', depth: 3 });
    expect(cache.find('document', request({ kind: 'flat', depth: 9, other: 1 }))?.compiled).toBe(flat);
    expect(cache.find('document', request({ kind: 'deep', depth: 2 }))?.compiled).toBe(two);
    expect(cache.find('document', request({ kind: 'deep', depth: 3 }))?.compiled).toBe(three);
    expect(cache.find('document', request({ kind: 'deep', depth: 4 }))).toBeNull();
    expect(cache.find('document', request({ kind: null }))).toBeNull();
    expect(cache.find('document', request({}))).toBeNull();
    expect(cache.find('other', request({ kind: 'flat' }))).toBeNull();
  });

  it('forgets the document that was not used for longest', () => {
    const cache = new PlanCache({ documents: 2 });
    make(cache, 'one', { kind: 'flat' });
    make(cache, 'two', { kind: 'flat' });
    cache.find('one', request({ kind: 'flat' }));
    make(cache, 'three', { kind: 'flat' });
    expect(['one', 'two', 'three'].map((key) => cache.find(key, request({ kind: 'flat' })) !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('never keeps more plans of a document than allowed', () => {
    const cache = new PlanCache({ plans: 5 });
    for (let depth = 0; depth < 100; depth += 1) make(cache, 'document', { kind: 'deep', depth });
    expect(cache.size).toBeLessThanOrEqual(5);
    expect(cache.find('document', request({ kind: 'deep', depth: 99 }))).not.toBeNull();
  });
});
