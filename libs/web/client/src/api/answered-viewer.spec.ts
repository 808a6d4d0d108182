import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { of } from 'rxjs';
import { answeredViewerLink, createAnsweredViewer } from './answered-viewer';

describe('whom the server answered', () => {
  const asked = async (...told: readonly (string | null)[]) => {
    const answered = createAnsweredViewer();
    const heard: unknown[] = [answered.state()];
    answered.subscribe(() => heard.push(answered.state()));
    let answers = 0;
    const server = new ApolloLink((operation) => {
      const viewer = told[answers];
      answers += 1;
      operation.setContext({ response: new Response('', { headers: viewer ? { 'x-viewer': viewer } : {} }) });
      return of({ data: { place: 'here' } });
    });
    const link = ApolloLink.from([answeredViewerLink(answered), server]);
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const query = gql`
      query Place {
        place
      }
    `;
    for (const _ of told) await client.query({ query, fetchPolicy: 'network-only' });
    return heard;
  };

  it('is told by each answer, and heard when it changes', async () => {
    expect(await asked('person_7', 'person_7', 'nobody', 'person_8')).toEqual([
      undefined,
      'person_7',
      null,
      'person_8',
    ]);
  });

  it('stays as it was where an answer does not say', async () => {
    expect(await asked(null, 'person_7', null)).toEqual([undefined, 'person_7']);
  });
});
