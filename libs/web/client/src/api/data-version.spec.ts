import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { of } from 'rxjs';
import { dataVersionLink, newerVersion } from './data-version';

describe('the newest version of the data', () => {
  it.each([
    { title: 'the first that an answer tells', known: null, extensions: { dataVersion: '7' }, newest: '7' },
    { title: 'a greater one, as a number', known: '9', extensions: { dataVersion: '10' }, newest: '10' },
    {
      title: 'one beyond what a double counts',
      known: '9007199254740992',
      extensions: { dataVersion: '9007199254740993' },
      newest: '9007199254740993',
    },
    { title: 'the known one before a smaller', known: '10', extensions: { dataVersion: '9' }, newest: '10' },
    { title: 'the known one where no answer tells', known: '10', extensions: undefined, newest: '10' },
    { title: 'the known one where the answer tells other things', known: '10', extensions: { cost: 3 }, newest: '10' },
    { title: 'the known one before a number', known: '10', extensions: { dataVersion: 11 }, newest: '10' },
    { title: 'the known one before a word', known: '10', extensions: { dataVersion: '1e9' }, newest: '10' },
    { title: 'none before one is told', known: null, extensions: null, newest: null },
  ])('is $title', ({ known, extensions, newest }) => {
    expect(newerVersion(known, extensions)).toBe(newest);
  });
});

describe('what requests present', () => {
  /** A client whose server answers with these extensions, one after the other; and the versions that it was presented. */
  const clientOf = (...answers: readonly (Readonly<Record<string, unknown>> | undefined)[]) => {
    const presented: unknown[] = [];
    const server = new ApolloLink((operation) => {
      const { headers } = operation.getContext();
      const extensions = answers[presented.length];
      presented.push(headers);
      return of({ data: { place: 'here' }, ...(extensions ? { extensions } : {}) });
    });
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([dataVersionLink(), server]) });
    const ask = () =>
      client.query({
        query: gql`
          query Place {
            place
          }
        `,
        fetchPolicy: 'network-only',
        context: { headers: { accept: 'own' } },
      });
    return { ask, presented };
  };

  it('is the newest version of all answers so far, beside their own headers', async () => {
    const { ask, presented } = clientOf({ dataVersion: '12' }, { dataVersion: '11' }, undefined);
    for (let times = 0; times < 3; times += 1) await ask();
    expect(presented).toEqual([
      { accept: 'own' },
      { accept: 'own', 'x-data-version': '12' },
      { accept: 'own', 'x-data-version': '12' },
    ]);
  });

  it('is nothing while no answer tells a version', async () => {
    const { ask, presented } = clientOf(undefined, { cost: 3 }, undefined);
    for (let times = 0; times < 3; times += 1) await ask();
    expect(presented).toEqual([{ accept: 'own' }, { accept: 'own' }, { accept: 'own' }]);
  });
});
