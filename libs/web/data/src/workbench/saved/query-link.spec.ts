import { longestAddress, queryLink } from './query-link';

const linked = { origin: 'https://wanchuang.example', place: '500101', query: null, document: '{ a }', variables: '' };

describe('the link to a query', () => {
  it('names a saved or official one, and holds the text of a short one that nobody saved', () => {
    expect(queryLink({ ...linked, query: 'savedQuery_7' })).toBe(
      'https://wanchuang.example/data/workbench?j=500101&query=savedQuery_7',
    );
    expect(queryLink({ ...linked, variables: '{"a":1}' })).toBe(
      'https://wanchuang.example/data/workbench?j=500101&document=%7B+a+%7D&variables=%7B%22a%22%3A1%7D',
    );
  });

  it('is none for a text that an address does not hold', () => {
    expect(queryLink({ ...linked, document: `{ ${'a '.repeat(longestAddress / 2)}}` })).toBeNull();
  });
});
