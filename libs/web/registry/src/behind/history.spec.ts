import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { fetchHistory, momentBefore } from './history';

/** A server that knows three versions of one value. */
const versions = [
  { value: '1', knownFrom: '2023-01-28T08:00:00.000Z' },
  { value: '2', knownFrom: '2023-06-01T08:00:00.000Z' },
  { value: '3', knownFrom: '2024-02-01T08:00:00.000Z' },
];

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new ApolloLink(({ variables }) => {
    const found = versions.filter(({ knownFrom }) => knownFrom <= String(variables['asOf'])).at(-1);
    const facts = found
      ? [
          {
            __typename: 'IndicatorFact',
            id: `f-${found.value}`,
            source: 'REPORT',
            knownUntil: null,
            importRun: null,
            ...found,
          },
        ]
      : [];
    return new Observable((observer) => {
      observer.next({ data: { center: { __typename: 'Center', id: 'center_1', facts } } });
      observer.complete();
    });
  }),
});

describe('the history of a number', () => {
  it('tells every earlier version, newest first, and stops at the first', async () => {
    const history = await fetchHistory(client, {
      id: 'center_1',
      indicatorCode: 'RD_INVESTMENT',
      year: 2022,
      knownFrom: '2024-02-01T08:00:00.000Z',
    });
    expect(history.map(({ value }) => value)).toEqual(['2', '1']);
  });

  it('is empty for a value that was never corrected', async () => {
    const of = { id: 'center_1', indicatorCode: 'RD_INVESTMENT', year: 2022, knownFrom: '2023-01-28T08:00:00.000Z' };
    expect(await fetchHistory(client, of)).toEqual([]);
  });

  it('looks a millisecond back', () => {
    expect(momentBefore('2024-02-01T08:00:00.000Z')).toBe('2024-02-01T07:59:59.999Z');
  });
});
