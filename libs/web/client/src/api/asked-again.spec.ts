import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { Subject } from 'rxjs';
import { askedAgainLink } from './asked-again';

const places = gql`
  query Places {
    places
  }
`;
const close = gql`
  mutation Close {
    close
  }
`;

describe('a question that is under way while a change is made', () => {
  /** A client, and what its server was asked and has not answered yet, in that order. */
  const clientOf = () => {
    const asked: { readonly name: string | undefined; readonly answer: Subject<ApolloLink.Result> }[] = [];
    const server = new ApolloLink((operation) => {
      const answer = new Subject<ApolloLink.Result>();
      asked.push({ name: operation.operationName, answer });
      return answer;
    });
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([askedAgainLink(), server]) });
    const answer = (at: number, data: Readonly<Record<string, unknown>>): void => {
      asked[at]?.answer.next({ data });
      asked[at]?.answer.complete();
    };
    return {
      names: () => asked.map(({ name }) => name),
      answer,
      fail: (at: number) => asked[at]?.answer.error(new Error('gone')),
      ask: () => client.query({ query: places, fetchPolicy: 'network-only' }).then(({ data }) => data),
      change: () => client.mutate({ mutation: close }).catch((error: Error) => error.message),
    };
  };

  it('is asked again, and so answers what was asked after the change and waits for it', async () => {
    const { names, answer, ask, change } = clientOf();
    const before = ask();
    const changed = change();
    answer(1, { close: true });
    await changed;
    const after = ask();
    answer(0, { places: 2 });
    answer(2, { places: 1 });
    expect(await Promise.all([before, after])).toEqual([{ places: 1 }, { places: 1 }]);
    expect(names()).toEqual(['Places', 'Close', 'Places']);
  });

  it('is asked again where the answer to the change was lost', async () => {
    const { names, answer, fail, ask, change } = clientOf();
    const before = ask();
    const changed = change();
    fail(1);
    expect(await changed).toBe('gone');
    answer(0, { places: 2 });
    answer(2, { places: 1 });
    expect(await before).toEqual({ places: 1 });
    expect(names()).toEqual(['Places', 'Close', 'Places']);
  });

  it('is asked once where the change was made before, or is not made yet', async () => {
    const { names, answer, ask, change } = clientOf();
    const changed = change();
    answer(0, { close: true });
    await changed;
    const after = ask();
    const later = change();
    answer(1, { places: 1 });
    expect(await after).toEqual({ places: 1 });
    answer(2, { close: true });
    await later;
    expect(names()).toEqual(['Close', 'Places', 'Close']);
  });
});
