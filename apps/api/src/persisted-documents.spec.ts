import { createHash } from 'node:crypto';
import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

const document = 'query Places($all: Boolean! = false) { jurisdictions(withoutUnits: $all) { id } }';
const documentId = createHash('sha256').update(document).digest('hex');

describe('a published document', () => {
  let stage: TokenStage;
  let token: { authorization: string };
  beforeAll(async () => {
    stage = await openTokenStage();
    token = bearer((await stage.made('ANALYST', { datasets: ['DIRECTORY'] })).secret);
    await stage.test.owner.query(
      `INSERT INTO saved_query (person_id, jurisdiction_id, name, document, variables, is_shared, document_id, saved_at)
       SELECT min(id), (SELECT min(id) FROM jurisdiction), 'q', $1, '', false, $2, now() FROM person`,
      [document, documentId],
    );
  });
  afterAll(() => stage?.close());

  const send = (payload: object, headers: Record<string, string> = token) =>
    stage.node.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(payload),
    });

  it('is run for a token that names it, in each form of the name, and priced as its text', async () => {
    const whole = (await send({ query: document })).json<Body>();
    expect(whole.data).toMatchObject({ jurisdictions: expect.any(Array) });
    for (const named of [
      { documentId },
      { documentId: `sha256:${documentId.toUpperCase()}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: documentId } } },
    ]) {
      const answer = (await send(named)).json<Body>();
      expect(answer.data).toEqual(whole.data);
      expect(answer.extensions?.cost?.['requested']).toBe(whole.extensions?.cost?.['requested']);
    }
  });

  it('takes variables, and runs for who has signed in too', async () => {
    const cookie = await stage.as('BUREAU_OFFICER');
    const variables = { all: true };
    const answer = (await send({ documentId, variables }, cookie)).json<Body>();
    expect(answer.data).toEqual((await send({ query: document, variables }, cookie)).json<Body>().data);
    expect(answer.data).not.toEqual((await send({ documentId }, cookie)).json<Body>().data);
  });

  it('runs for nobody else', async () => {
    const answer = await send({ documentId }, {});
    expect(answer.statusCode).toBe(401);
    expect(answer.json<Body>().errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['that was never published', { documentId: 'a'.repeat(64) }],
    ['that is no hash', { documentId: "' OR true --" }],
    ['that is no text', { documentId: 7 }],
    ['by Apollo’s form', { extensions: { persistedQuery: { version: 1, sha256Hash: 'b'.repeat(64) } } }],
  ])('is not found by an id %s', async (_, named) => {
    const answer = await send(named);
    expect(answer.statusCode).toBe(404);
    expect(answer.json<Body>().errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', place: 'documentId' });
  });

  it('is not made by asking: a text with a hash is refused as before', async () => {
    const other = '{ fields { code } }';
    const sha256Hash = createHash('sha256').update(other).digest('hex');
    const answer = (
      await send({ query: other, extensions: { persistedQuery: { version: 1, sha256Hash } } })
    ).json<Body>();
    expect(answer.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await send({ documentId: sha256Hash })).statusCode).toBe(404);
  });
});
