import { priceOf } from './price';

describe('the price of a query', () => {
  it('is its points, with how near it comes to each limit', () => {
    const measures = { depth: { asked: 4, most: 15 }, nodes: { asked: 200, most: 250_000 } };
    expect(priceOf({ extensions: { cost: { requested: 213, remaining: null, measures } } })).toEqual({
      kind: 'priced',
      points: 213,
      measures: [
        { name: 'depth', asked: 4, most: 15 },
        { name: 'nodes', asked: 200, most: 250_000 },
      ],
    });
  });

  it('is the limit that it is over, or why it would be refused', () => {
    const over = { message: 'x', extensions: { code: 'TOO_COMPLEX', limit: 'nodes', maximum: 250_000 } };
    expect(priceOf({ errors: [over] })).toEqual({ kind: 'over', limit: 'nodes', most: 250_000 });
    const refused = { message: 'Query.people is not for you', extensions: { code: 'FORBIDDEN' } };
    expect(priceOf({ errors: [refused] })).toEqual({ kind: 'refused', why: 'Query.people is not for you' });
  });

  it('is unknown where nobody told it', () => {
    expect(priceOf({ extensions: {} })).toEqual({ kind: 'none' });
  });
});
