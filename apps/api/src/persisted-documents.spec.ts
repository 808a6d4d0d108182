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

  const get = (query: Record<string, string>, headers: Record<string, string> = token) =>
    stage.node.app.inject({ method: 'GET', url: '/graphql', query, headers: { host: 'localhost', ...headers } });

  it('is read by GET too, in each form of the name, with variables', async () => {
    const named = (await send({ documentId, variables: { all: true } })).json<Body>();
    const persistedQuery = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: documentId } });
    const variables = '{"all": true}';
    const forms: Record<string, string>[] = [
      { documentId },
      { documentId: `sha256:${documentId}` },
      { extensions: persistedQuery },
    ];
    for (const form of forms) expect((await get({ ...form, variables })).json<Body>().data).toEqual(named.data);
    const wrong = await get({ documentId, variables: '[' });
    expect(wrong.statusCode).toBe(400);
    expect((await get({ documentId: 'a'.repeat(64) })).statusCode).toBe(404);
    expect((await get({ documentId }, {})).statusCode).toBe(401);
  });

  it('by GET of a browser proves that no other page asks, and is not read without', async () => {
    const cookie = await stage.as('BUREAU_OFFICER');
    expect((await get({ documentId }, cookie)).statusCode).toBe(400);
    expect((await get({ documentId }, { ...cookie, 'apollo-require-preflight': '1' })).statusCode).toBe(200);
  });

  it('by GET has a tag that holds for its variables, for who may see as much, and until the data change', async () => {
    const { headers } = await get({ documentId });
    const tag = String(headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(headers['cache-control']).toBe('private, no-cache');
    const asked = (query: object, by: Record<string, string> = token) =>
      get({ documentId, ...query }, { ...by, 'if-none-match': `"x", ${tag}` });
    const known = await asked({});
    expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', tag]);
    expect((await asked({ variables: '{"all": true}' })).statusCode).toBe(200);
    const other = bearer((await stage.made('BUREAU_OFFICER', { datasets: ['DIRECTORY'] })).secret);
    expect((await asked({}, other)).statusCode).toBe(200);
    expect((await asked({}, { ...token, 'x-dry-run': '1' })).statusCode).toBe(200);
    await stage.node.database.transact('system', (tx) =>
      tx.appendEvent({ type: 'demo.loaded', subject: 'jurisdiction_1', payload: {} }),
    );
    const after = await asked({});
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(tag);
  });

  it('changes nothing by GET, even if somebody had published a change', async () => {
    const change = 'mutation { signOut }';
    const id = createHash('sha256').update(change).digest('hex');
    await stage.test.owner.query(
      `INSERT INTO saved_query (person_id, jurisdiction_id, name, document, variables, is_shared, document_id, saved_at)
       SELECT min(id), (SELECT min(id) FROM jurisdiction), 'm', $1, '', false, $2, now() FROM person`,
      [change, id],
    );
    const answer = await get({ documentId: id });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
  });

  describe('alone is what a token may be for', () => {
    let only: { authorization: string };
    beforeAll(async () => {
      const made = await stage.made('ANALYST', { datasets: ['DIRECTORY'], documentsOnly: true });
      only = bearer(made.secret);
      const shown = await stage.post(
        'query ($id: ID!) { node(id: $id) { ... on Token { documentsOnly access } } }',
        { id: made.id },
        await stage.as('ANALYST'),
      );
      expect(shown.json<Body>().data).toEqual({ node: { documentsOnly: true, access: 'READ' } });
    });

    it('which runs it, by POST and by GET', async () => {
      const whole = (await send({ documentId })).json<Body>().data;
      expect((await send({ documentId }, only)).json<Body>().data).toEqual(whole);
      expect((await get({ documentId }, only)).json<Body>().data).toEqual(whole);
    });

    it.each([
      ['a text', () => send({ query: document }, only)],
      ['a text beside the id', () => send({ query: '{ centers { totalCount } }', documentId }, only)],
      ['a text by GET', () => get({ query: document }, only)],
      ['nothing', () => send({}, only)],
      ['a list of requests', () => send([{ documentId }], only)],
      [
        'a list as it stands',
        () => stage.node.app.inject({ url: '/export/centers.csv', headers: { host: 'localhost', ...only } }),
      ],
      [
        'the dictionary',
        () => stage.node.app.inject({ url: '/data/dictionary.json', headers: { host: 'localhost', ...only } }),
      ],
    ])('and which is refused %s', async (_, ask) => {
      const answer = await ask();
      expect(answer.statusCode).toBe(403);
      const { errors } = answer.json<Body>();
      expect(errors).toEqual([
        { message: expect.stringContaining('published documents'), extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    it('and which is not made to write', async () => {
      const input = {
        name: '测试',
        datasets: ['FIGURES'],
        access: 'READ_AND_WRITE',
        documentsOnly: true,
        expiresOn: '2026-12-31',
      };
      const create = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }';
      const { errors } = (await stage.post(create, { input }, await stage.as('ANALYST'))).json<Body>();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.access' });
    });
  });
});
