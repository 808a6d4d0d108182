import { firstDifference } from './same-data';

describe('two answers hold the same data', () => {
  it.each([
    ['members in another order', { a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }],
    ['a number and its text', { value: '12.5' }, { value: 12.5 }],
    ['zeros behind the point', { value: '12' }, { value: '12.00' }],
    ['a nought with a sign', { value: '0' }, { value: '-0.0' }],
    ['an instant in another form', { at: '2026-01-20T00:00:00.000Z' }, { at: '2026-01-20T08:00:00.000123+08:00' }],
  ])('with %s', (_, api, baseline) => {
    expect(firstDifference(api, baseline)).toBeNull();
  });
});

describe('two answers differ, and the first place is named', () => {
  it.each([
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b[1]: the API has 2, the baseline 3'],
    [{ a: [1, 2] }, { a: [1] }, 'a: the API has 2 items, the baseline 1'],
    [{ a: [2, 1] }, { a: [1, 2] }, 'a[0]: the API has 2, the baseline 1'],
    [{ a: null }, { a: 0 }, 'a: the API has null, the baseline 0'],
    [{ a: null }, {}, 'a: the API has null, the baseline nothing'],
    [{}, { b: 'x' }, 'b: the API has nothing, the baseline "x"'],
    [{ a: [] }, { a: {} }, 'a: the API has [], the baseline {}'],
    [{ code: '007' }, { code: '7' }, 'code: the API has "007", the baseline "7"'],
    [{ value: '10' }, { value: '1' }, 'value: the API has "10", the baseline "1"'],
    [{ value: '9007199254740993' }, { value: '9007199254740992' }, 'value: the API has "9007199254740993"'],
    [{ yes: true }, { yes: 'true' }, 'yes: the API has true, the baseline "true"'],
  ])('%j and %j', (api, baseline, words) => {
    expect(firstDifference(api, baseline)).toContain(words);
  });
});
