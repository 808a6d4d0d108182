import { always, meets, never, type Predicate, type PredicateRow } from './index';
import { allOf, anyOf, oneOf, relatedTo, someOf } from './predicate';

const row: PredicateRow = {
  id: 7,
  name: '钢铁',
  endedOn: null,
  center: { hostId: 3 },
  roles: [{ place: 1 }, { place: 2 }],
  years: [],
};

describe('a predicate decides of a row', () => {
  it.each<[string, Predicate, boolean]>([
    ['always', always, true],
    ['never', never, false],
    ['an equal value', { field: 'id', is: 7 }, true],
    ['another value', { field: 'id', is: 8 }, false],
    ['what is missing', { field: 'endedOn', is: null }, true],
    ['a property that there is not, as missing', { field: 'nickname', is: null }, true],
    ['one of a list', { field: 'id', in: [6, 7] }, true],
    ['missing in a list that has null', { field: 'endedOn', in: [null] }, false],
    ['the bound from below', { field: 'id', atLeast: 7 }, true],
    ['one above', { field: 'id', atLeast: 8 }, false],
    ['the bound from above', { field: 'id', atMost: 7 }, true],
    ['one below', { field: 'id', atMost: 6 }, false],
    ['missing against a bound', { field: 'endedOn', atMost: '2026-01-01' }, false],
    ['missing against a bound, negated', { not: { field: 'endedOn', atMost: '2026-01-01' } }, true],
    ['a related row', { related: 'center', where: { field: 'hostId', is: 3 } }, true],
    ['another related row', { related: 'center', where: { field: 'hostId', is: 4 } }, false],
    ['a related row that there is not', { related: 'mergedInto', where: always }, false],
    ['every row behind', { every: 'roles', where: { field: 'place', atMost: 2 } }, true],
    ['every row behind but one', { every: 'roles', where: { field: 'place', is: 1 } }, false],
    ['every row behind but one, negated', { not: { every: 'roles', where: { field: 'place', is: 1 } } }, true],
    ['every row where there is none', { every: 'years', where: never }, true],
    ['every row of what was not read', { every: 'parties', where: always }, false],
    ['one row behind', { some: 'roles', where: { field: 'place', is: 2 } }, true],
    ['no row behind', { some: 'roles', where: { field: 'place', is: 3 } }, false],
    ['no row behind, negated', { not: { some: 'roles', where: { field: 'place', is: 3 } } }, true],
    ['one row where there is none', { some: 'years', where: always }, false],
    ['one row of what was not read', { some: 'parties', where: always }, false],
  ])('%s', (_, predicate, expected) => {
    expect(meets(row, predicate)).toBe(expected);
  });

  it('is said as short as it can be, so that what is open to all stays free of conditions', () => {
    const own: Predicate = { field: 'id', is: 7 };
    expect(anyOf(never, own, always)).toEqual(always);
    expect(anyOf(never, own)).toEqual(own);
    expect(anyOf(never)).toEqual(never);
    expect(allOf(always, own)).toEqual(own);
    expect(allOf(own, never)).toEqual(never);
    expect(allOf()).toEqual(always);
    expect(oneOf('id', [])).toEqual(never);
    expect(relatedTo('center', oneOf('id', []))).toEqual(never);
    expect(someOf('roles', never)).toEqual(never);
  });
});
