import { type AuditResult, serverAudits } from 'graphql-http';
import { post, stageOf } from './testing/answers-stage';

// https://graphql.github.io/graphql-over-http: the audits of the specification's own reference implementation.
describe('GraphQL over HTTP', () => {
  const stage = stageOf(beforeAll, afterAll);

  /**
   * Recommended for the old media type, and not done: a document that cannot be run is answered 400 to those who accept
   * application/json alone, too, so that programs which look at the status do not take it for an answer.
   */
  const answered400 = [
    '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
    'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
    '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ];

  it('keeps all that the specification demands, and what it recommends but for what is said above', async () => {
    const node = await stage.open();
    const { cookie } = await stage.officer();
    const address = await node.app.listen({ port: 0, host: '127.0.0.1' });
    const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> => {
      const headers = new Headers(init.headers);
      headers.set('cookie', cookie);
      headers.set('apollo-require-preflight', '1'); // what a browser does not send for another origin
      return fetch(url, { ...init, headers });
    };
    const results: AuditResult[] = [];
    for (const audit of serverAudits({ url: `${address}/graphql`, fetchFn })) results.push(await audit.fn());
    const wrong = results.filter(({ status }) => status !== 'ok');
    expect(wrong.map(({ id, name }) => `${id} ${name}`)).toEqual(answered400);
    expect(results.length).toBeGreaterThan(50);
  });

  it('reads by GET, changes nothing by GET, and answers no batch', async () => {
    const node = await stage.open();
    const { cookie } = await stage.officer();
    const headers = { host: 'localhost', cookie, 'apollo-require-preflight': '1' };
    const get = (query: string) => node.app.inject({ method: 'GET', url: '/graphql', query: { query }, headers });
    expect((await get('{ fields { code } }')).json()).toHaveProperty('data.fields');
    const changed = await get('mutation { signOut }');
    expect(changed.statusCode).toBe(405);
    expect(changed.headers['allow']).toBe('POST');
    const batch = await post(node, [{ query: '{ fields { code } }' }] as never, { cookie });
    expect(batch.statusCode).toBe(400);
  });
});
