import { gql } from '@apollo/client';
import { createCache } from './cache';

const query = gql`
  query Viewer {
    viewer {
      person {
        id
      }
      tokens {
        name
      }
    }
  }
`;
const ofNobody = { viewer: null };
const of = (...names: readonly string[]) => ({
  viewer: {
    __typename: 'Viewer',
    person: { __typename: 'Person', id: 'person_1' },
    tokens: names.map((name) => ({ __typename: 'Token', name })),
  },
});

describe('who looks at the page', () => {
  it.each([
    { title: 'stays when an answer knows nobody any more', answers: [of('a'), ofNobody], then: of('a') },
    { title: 'is as the latest answer has them', answers: [of('a', 'b'), of('b')], then: of('b') },
    { title: 'comes when an answer knows them', answers: [ofNobody, of('a')], then: of('a') },
    { title: 'is nobody when nobody was known', answers: [ofNobody, ofNobody], then: ofNobody },
  ])('$title', ({ answers, then }) => {
    const cache = createCache();
    for (const data of answers) cache.writeQuery({ query, data });
    expect(cache.readQuery({ query })).toEqual(then);
  });
});
