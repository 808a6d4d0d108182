import { answerKey, type AnswerKeyParts } from './answer-key';

const parts: AnswerKeyParts = {
  document: 'query A { a }',
  operationName: 'A',
  variables: { year: 2025, filter: { name: 'x', ids: [1, 2] } },
  access: 'leader',
};

describe('answerKey', () => {
  it('is the same, when only the order of keys or absent values differ', () => {
    const variables = { filter: { ids: [1, 2], name: 'x', kind: undefined }, year: 2025 };
    expect(answerKey({ ...parts, variables })).toBe(answerKey(parts));
    expect(answerKey({ ...parts, variables: null })).toBe(answerKey({ ...parts, variables: {} }));
    expect(answerKey({ ...parts, operationName: undefined })).toBe(answerKey({ ...parts, operationName: null }));
  });

  it('differs, when any part does, however the parts are cut', () => {
    const variants: Partial<AnswerKeyParts>[] = [
      {},
      { document: 'query A { b }' },
      { document: 'query A { a }","A' },
      { operationName: null },
      { operationName: '' },
      { operationName: 'null' },
      { access: 'officer' },
      { access: '' },
      { access: '"' },
      { variables: {} },
      { variables: { year: '2025', filter: { name: 'x', ids: [1, 2] } } },
      { variables: { year: 2025, filter: { name: 'x', ids: [2, 1] } } },
      { variables: { year: 2025, filter: { name: 'x', ids: ['1,2'] } } },
      { variables: { year: 2025, filter: { name: 'x', ids: [1, 2], kind: null } } },
      { variables: { year: 2025, filter: { 'name":"x","ids': [1, 2] } } },
      { variables: JSON.parse('{"year": 2025, "filter": {"name": "x", "ids": [1, 2], "__proto__": {}}}') },
      { variables: { year: 2025, name: '\ud800' } },
      { variables: { year: 2025, name: '\udc00' } },
    ];
    expect(new Set(variants.map((variant) => answerKey({ ...parts, ...variant }))).size).toBe(variants.length);
  });

  it.each([
    ['a date', new Date(0)],
    ['a big integer', 1n],
    ['no number', NaN],
    ['a map', new Map()],
    ['a hole in a list', [undefined]],
  ])('refuses %s, which JSON would blur', (_, value) => {
    expect(() => answerKey({ ...parts, variables: { value } })).toThrow('no JSON value');
  });

  it('refuses variables nested without end', () => {
    const value: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(() => answerKey({ ...parts, variables: { value } })).toThrow('nested deeper');
  });
});
