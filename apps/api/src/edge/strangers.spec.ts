import { ask, codesOf, edgeStage, get } from '../testing/edge-stage';

const units = { query: '{ centers { totalCount } }' };
const schema = { query: '{ __schema { queryType { name } } }' };
const misspelt = { query: '{ centres { totalCount } }' };

describe('a page elsewhere', () => {
  const stage = edgeStage();

  it('is allowed nothing: no answer says that another origin may read it', async () => {
    const node = await stage.open();
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const preflight = await node.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { host: 'localhost', ...headers },
    });
    const answers = [preflight, await ask(node, units, { headers }), await get(node, '/healthz', { headers })];
    for (const answer of answers)
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(preflight.statusCode).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form of %s (CSRF)',
    async (type) => {
      const node = await stage.open();
      const answer = await ask(node, units, { headers: { 'content-type': type } });
      expect([400, 415]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('"data"');
    },
  );

  it('cannot ask by an address that its image names, and nobody can write by one', async () => {
    const node = await stage.open();
    const simple = await get(node, `/graphql?query=${encodeURIComponent(units.query)}`);
    expect(simple.statusCode).toBe(400);
    const mutation = 'mutation { undoImport(input: { id: "importRun_1" }) { id } }';
    const written = await get(node, `/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([400, 405]).toContain(written.statusCode);
    expect(written.body).not.toContain('"data"');
  });

  it('may put nothing of ours into a frame, and run no script', async () => {
    const node = await stage.open();
    const policy = String((await get(node, '/healthz')).headers['content-security-policy']);
    for (const directive of ["script-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy.split(';')).toContain(directive);
  });
});

describe('a request', () => {
  const stage = edgeStage();

  it('of more than a megabyte is refused', async () => {
    const node = await stage.open();
    const answer = await ask(node, { ...units, variables: { filler: 'x'.repeat(1024 * 1024) } });
    expect(answer.statusCode).toBe(413);
  });

  it('holds one operation: batches are refused', async () => {
    const node = await stage.open();
    const answer = await ask(node, [units, units]);
    expect([answer.statusCode, answer.body.includes('"data"')]).toEqual([400, false]);
  });
});

describe('the schema in production', () => {
  const stage = edgeStage();
  const production = { NODE_ENV: 'production' };

  it('is shown to those who have signed in only', async () => {
    const stranger = await stage.open(production);
    expect(codesOf(await ask(stranger, schema))).toEqual(['UNAUTHENTICATED']);
    const nested = 'query { ...Root } fragment Root on Query { __type(name: "Center") { name } }';
    expect(codesOf(await ask(stranger, { query: nested }))).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stranger, units)).json()).toEqual({ data: { centers: { totalCount: 0 } } });
    const known = await stage.open(production, { isSignedIn: () => true });
    expect((await ask(known, schema)).json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('is not told by guesses, to nobody, and elsewhere it is', async () => {
    const live = await stage.open(production, { isSignedIn: () => true });
    const here = await stage.open();
    const answers = [await ask(live, misspelt), await ask(here, misspelt)];
    expect(answers.map(({ body }) => body.includes('Did you mean'))).toEqual([false, true]);
    for (const { body } of answers) expect(body).not.toContain('stacktrace');
    expect(codesOf(await ask(here, schema))).toEqual([]);
  });
});
