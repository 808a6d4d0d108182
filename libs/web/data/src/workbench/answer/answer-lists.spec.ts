import { listsOf } from './answer-lists';

describe('the lists of an answer', () => {
  it('are its connections and plain lists, in its order, with what is known of their pages', () => {
    const data = {
      centers: {
        nodes: [{ id: 'center_1', contracts: { nodes: [{ id: 'x' }] } }],
        totalCount: 48,
        pageInfo: { hasNextPage: true, endCursor: 'abc' },
      },
      fields: [{ code: 'A' }, { code: 'B' }],
    };
    expect(listsOf(data)).toEqual([
      {
        path: ['centers'],
        rows: [{ id: 'center_1', contracts: { nodes: [{ id: 'x' }] } }],
        page: { total: 48, hasNext: true, endCursor: 'abc' },
      },
      { path: ['fields'], rows: [{ code: 'A' }, { code: 'B' }], page: null },
    ]);
  });

  it('stand inside single objects too, and edges give their nodes', () => {
    const data = { center: { name: 'A', reports: { edges: [{ cursor: 'c', node: { year: 2025 } }] } } };
    expect(listsOf(data)).toEqual([
      { path: ['center', 'reports'], rows: [{ year: 2025 }], page: { total: null, hasNext: false, endCursor: null } },
    ]);
  });

  it.each([[null], [undefined], [{ center: { name: 'A' } }], ['text']])('are none in %j', (data) => {
    expect(listsOf(data)).toEqual([]);
  });
});
