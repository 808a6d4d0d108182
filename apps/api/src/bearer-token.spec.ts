import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

const counts = '{ centers { totalCount } }';

describe('a request with a token', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await openTokenStage();
  });
  afterAll(() => stage?.close());

  const ask = async (secret: string, query: string, variables: object = {}) =>
    (await stage.post(query, variables, bearer(secret))).json<Body>();
  const codesOf = ({ errors = [] }: Body) => errors.map(({ extensions }) => extensions['code']);
  const revoke = async (tokenId: string, role: string) =>
    stage.post(
      'mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { id } }',
      { input: { tokenId } },
      await stage.as(role),
    );

  it('reads as its owner does, within the scope, whatever else the request brings', async () => {
    const { secret } = await stage.made('ANALYST', { datasets: ['DIRECTORY'] });
    const owner = (await stage.post(counts, {}, await stage.as('ANALYST'))).json<Body>().data;
    expect(owner).toEqual({ centers: { totalCount: expect.any(Number) } });
    expect((await ask(secret, counts)).data).toEqual(owner);
    const both = { ...(await stage.as('ADMINISTRATOR')), ...bearer(secret) };
    expect((await stage.post(counts, {}, both)).json<Body>().data).toEqual(owner);
    expect((await stage.post('{ people { totalCount } }', {}, both)).json<Body>()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it.each<[string, (secret: string) => string]>([
    ['unknown', () => `Bearer wct_${'A'.repeat(50)}`],
    ['tampered with', (secret) => `Bearer ${secret.slice(0, 10)}${secret[10] === 'x' ? 'y' : 'x'}${secret.slice(11)}`],
    ['cut off', (secret) => `Bearer ${secret.slice(0, -1)}`],
    ['of another scheme', (secret) => `Basic ${secret}`],
    ['without a scheme', (secret) => secret],
    ['empty', () => ''],
    ['two', (secret) => `Bearer ${secret} ${secret}`],
  ])('is refused when that is %s, and falls back to nothing', async (_, authorization) => {
    const { secret } = await stage.made('ANALYST', { datasets: ['DIRECTORY'] });
    const headers = { ...(await stage.as('ADMINISTRATOR')), authorization: authorization(secret) };
    for (const url of ['/graphql', '/import/files']) {
      const answer = await stage.node.app.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query: counts }),
      });
      expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
      expect(codesOf(answer.json<Body>())).toEqual(['UNAUTHENTICATED']);
      expect(answer.body).not.toContain('"data"');
    }
  });

  it('is refused alike when it was revoked, ran out, or never was; the log tells which, and no secret', async () => {
    const other = await stage.open();
    const [revoked, expired] = [
      await stage.made('ANALYST', { datasets: ['DIRECTORY'] }),
      await stage.made('EVALUATOR', { datasets: ['DIRECTORY'], expiresOn: '2026-06-30' }),
    ];
    expect((await stage.post(counts, {}, bearer(revoked.secret), other)).statusCode).toBe(200);
    expect((await stage.post(counts, {}, bearer(expired.secret), other)).statusCode).toBe(200);
    await revoke(revoked.id, 'ANALYST');
    stage.pass(24 * 60 * 60);
    const unknown = `wct_${'B'.repeat(50)}`;
    const bodies: string[] = [];
    for (const secret of [revoked.secret, expired.secret, unknown]) {
      for (const node of [stage.node, other]) {
        const answer = await stage.post(counts, {}, bearer(secret), node);
        expect(answer.statusCode).toBe(401);
        bodies.push(answer.body);
      }
    }
    expect(new Set(bodies).size).toBe(1);
    stage.pass(-24 * 60 * 60);
    const refused = stage.lines.filter(({ msg }) => msg === 'a token was refused').slice(-6);
    expect(refused.map(({ fault }) => fault)).toEqual([
      'REVOKED',
      'REVOKED',
      'EXPIRED',
      'EXPIRED',
      'MALFORMED',
      'MALFORMED',
    ]);
    expect(refused[0]).toMatchObject({
      tokenId: Number(revoked.id.replace('token_', '')),
      correlationId: expect.any(String),
    });
    const log = JSON.stringify(stage.lines);
    for (const { secret } of [revoked, expired]) expect(log).not.toContain(secret.slice(4, 20));
  });

  it.each<[string, string]>([
    ['who signs in', 'viewer { person { name } }'],
    ['people', 'people { totalCount }'],
    ['a person', 'person(id: "person_1") { name }'],
  ])('is not told of %s', async (_, selection) => {
    const datasets = ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS'];
    const { secret } = await stage.made('ADMINISTRATOR', { datasets, access: 'READ_AND_WRITE' });
    for (const query of [`{ ${selection} }`, `query { ...F } fragment F on Query { ... { ${selection} } }`])
      expect(codesOf(await ask(secret, query))).toEqual(['FORBIDDEN']);
    expect((await ask(secret, '{ node(id: "person_1") { id } }')).data).toEqual({ node: null });
  });

  it.each<[string, string, string]>([
    ['READ', 'BUREAU_OFFICER', 'undoImport(input: { id: "importRun_1" }) { id }'],
    ['READ', 'ADMINISTRATOR', 'invitePerson(input: { name: "a", email: "a@example.org" }) { token }'],
    ['READ_AND_WRITE', 'ADMINISTRATOR', 'invitePerson(input: { name: "a", email: "a@example.org" }) { token }'],
    ['READ_AND_WRITE', 'ADMINISTRATOR', 'suspendPerson(input: { personId: "person_1" }) { id }'],
    ['READ_AND_WRITE', 'ADMINISTRATOR', 'revokeToken(input: { tokenId: "token_1" }) { id }'],
    [
      'READ_AND_WRITE',
      'ANALYST',
      'createToken(input: { name: "a", datasets: [FIGURES], expiresOn: "2026-12-31" }) { secret }',
    ],
    ['READ_AND_WRITE', 'ANALYST', 'signIn(input: { email: "a@example.org", password: "a" }) { secondFactor }'],
    ['READ_AND_WRITE', 'ANALYST', 'signOut'],
    ['READ_AND_WRITE', 'ANALYST', 'startAuthenticator { secret }'],
  ])('changes nothing: %s of %s, %s', async (access, role, selection) => {
    const { secret } = await stage.made(role, { datasets: ['FIGURES'], access });
    const events = 'SELECT max(sequence) AS last FROM event';
    const before = (await stage.test.owner.query(events)).rows;
    for (const query of [`mutation { ${selection} }`, `mutation { ...F } fragment F on Mutation { a: ${selection} }`])
      expect(codesOf(await ask(secret, query))).toEqual(['FORBIDDEN']);
    expect((await stage.test.owner.query(events)).rows).toEqual(before);
  });

  it('changes what it was made for, under its own name, and uploads', async () => {
    const writes = { datasets: ['FIGURES'], access: 'READ_AND_WRITE' };
    const { secret, id } = await stage.made('BUREAU_OFFICER', writes);
    const upload = (authorization: { authorization: string }) => {
      const form =
        '--end\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\na\n1\n\r\n--end--\r\n';
      return stage.node.app.inject({
        method: 'POST',
        url: '/import/files',
        headers: { host: 'localhost', 'content-type': 'multipart/form-data; boundary=end', ...authorization },
        payload: form,
      });
    };
    const uploaded = await upload(bearer(secret));
    expect(uploaded.statusCode).toBe(200);
    const { fileId } = uploaded.json<{ fileId: string }>();
    const preview = '($id: ID!) { importPreview(fileId: $id) { __typename } }';
    expect((await ask(secret, `query ${preview}`, { id: fileId })).data).toEqual({
      importPreview: { __typename: 'ImportPreview' },
    });
    const { rows } = await stage.test.owner.query<{ id: number }>(
      `SELECT min(id) AS id FROM import_run
       WHERE state = 'LOADED' AND jurisdiction_id = (SELECT id FROM jurisdiction WHERE code = '500101')`,
    );
    const undo = `mutation { undoImport(input: { id: "importRun_${rows[0]?.id}" }) { state } }`;
    expect((await ask(secret, undo)).data).toEqual({ undoImport: { state: 'UNDONE' } });
    const { rows: events } = await stage.test.owner.query('SELECT type FROM event WHERE actor = $1', [id]);
    expect(events).toEqual([{ type: 'import.undone' }]);

    const reading = await stage.made('BUREAU_OFFICER', { datasets: ['FIGURES'] });
    const analyst = await stage.made('ANALYST', writes);
    const directory = await stage.made('BUREAU_OFFICER', { ...writes, datasets: ['DIRECTORY'] });
    for (const refused of [reading, analyst, directory]) {
      expect((await upload(bearer(refused.secret))).statusCode).toBe(403);
      expect(codesOf(await ask(refused.secret, `query ${preview}`, { id: fileId }))).toEqual(
        refused === reading ? [] : ['FORBIDDEN'],
      );
    }
  });

  it('is refused at once when its owner is suspended, on every node', async () => {
    const other = await stage.open();
    const { secret } = await stage.made('HOST_OFFICER', { datasets: ['DIRECTORY'] });
    for (const node of [stage.node, other])
      expect((await stage.post(counts, {}, bearer(secret), node)).statusCode).toBe(200);
    const { rows } = await stage.test.owner.query<{ id: number }>(
      `SELECT id FROM person WHERE email = 'host.officer@demo.invalid'`,
    );
    const input = { personId: `person_${rows[0]?.id}` };
    const suspend = 'mutation ($input: PersonInput!) { suspendPerson(input: $input) { status } }';
    expect((await stage.post(suspend, { input }, await stage.as('ADMINISTRATOR'))).json<Body>().errors).toBeUndefined();
    expect((await stage.post(counts, {}, bearer(secret))).statusCode).toBe(401);
    const { rows: last } = await stage.test.owner.query<{ last: string }>('SELECT max(sequence) AS last FROM event');
    await new Promise<void>((resolve) => {
      const isThere = () => other.versions.known !== null && other.versions.known >= BigInt(last[0]?.last ?? 0);
      if (isThere()) return resolve();
      const end = other.versions.subscribe(() => {
        if (!isThere()) return;
        end();
        resolve();
      });
    });
    expect((await stage.post(counts, {}, bearer(secret), other)).statusCode).toBe(401);
  });
});
