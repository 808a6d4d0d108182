import { readEdgeConfig } from '@wanchuang/server-platform';
import { edgeOf } from '../edge/edge-options';
import { OidcVisitor } from '../testing/oidc-visitor';
import { oidcStage, sessionOf } from '../testing/oidc-stage';

describe('signing in through a provider', () => {
  const stage = oidcStage();

  it('lets in the person who has the address that the provider has verified, and knows the identity from then on', async () => {
    const node = await stage.open();
    const id = await stage.person('known', 'ACTIVE');
    const visitor = new OidcVisitor(node);
    expect(await visitor.signIn('known', '/centers?q=%E4%B8%87')).toBe('/centers?q=%E4%B8%87');
    expect(await sessionOf(node, visitor)).toEqual({
      person: { id: `person_${id}`, status: 'ACTIVE' },
      session: { method: 'OIDC', secondFactor: false },
    });
    expect(visitor.cookie('wanchuang-oidc')).toBeUndefined();
    expect(await stage.eventsOf(id)).toEqual([
      {
        type: 'identity.linked',
        actor: `person_${id}`,
        payload: { identityId: expect.any(Number), issuer: stage.settings().issuer },
      },
      {
        type: 'session.begun',
        actor: `person_${id}`,
        payload: { sessionId: expect.any(Number), method: 'OIDC', secondFactor: false },
      },
    ]);

    // the address is the administrator's to change; the identity stays
    await stage.test.owner.query(`UPDATE person SET email = 'renamed@example.invalid' WHERE id = $1`, [id]);
    const again = new OidcVisitor(node);
    expect(await again.signIn('known')).toBe('/');
    expect((await sessionOf(node, again))?.person.id).toBe(`person_${id}`);
    expect((await stage.eventsOf(id)).map(({ type }) => type)).toEqual([
      'identity.linked',
      'session.begun',
      'session.begun',
    ]);
  });

  it('makes an invited person active', async () => {
    const node = await stage.open();
    const id = await stage.person('invited', 'INVITED');
    const visitor = new OidcVisitor(node);
    await visitor.signIn('invited');
    expect((await sessionOf(node, visitor))?.person).toEqual({ id: `person_${id}`, status: 'ACTIVE' });
  });

  it('sends the browser to the provider with PKCE, and keeps the attempt where no script reads it', async () => {
    const { app } = await stage.open();
    const answer = await app.inject({ url: '/sign-in/oidc', headers: { host: 'localhost:4321' } });
    const question = new URL(String(answer.headers.location));
    expect(question.origin).toBe(stage.settings().issuer);
    expect(Object.fromEntries(question.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: 'http://localhost:4321/sign-in/oidc/callback',
      scope: 'openid email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: 'wanchuang-oidc', httpOnly: true, sameSite: 'Lax', maxAge: 600, path: '/' }),
    ]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('comes back to the public origin, and keeps the attempt in a cookie of that host alone', async () => {
    const faults: string[] = [];
    const environment = { PUBLIC_ORIGIN: 'https://wanchuang.example', TRUSTED_PROXY: '127.0.0.1' };
    const { app } = await stage.open({}, edgeOf(readEdgeConfig(environment, faults)));
    expect(faults).toEqual([]);
    const answer = await app.inject({
      url: '/sign-in/oidc',
      headers: {
        host: 'wanchuang.example',
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '192.0.2.7',
      },
    });
    const { searchParams } = new URL(String(answer.headers.location));
    expect(searchParams.get('redirect_uri')).toBe('https://wanchuang.example/sign-in/oidc/callback');
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: '__Host-wanchuang-oidc', secure: true, httpOnly: true, path: '/' }),
    ]);
  });

  it('has no such way in where no provider is set', async () => {
    const node = await stage.openWithout();
    const answer = await node.app.inject({ url: '/sign-in/oidc', headers: { host: 'localhost' } });
    expect(answer.statusCode).toBe(404);
  });

  it('says that a provider is down, and sends people there again once it is back', async () => {
    const node = await stage.open();
    await stage.stopProvider();
    const visitor = new OidcVisitor(node);
    expect((await visitor.visit('/sign-in/oidc?to=/centers')).next).toBe('/sign-in?problem=unavailable&to=%2Fcenters');
    await stage.startProvider();
    const begun = await visitor.visit('/sign-in/oidc');
    expect(begun.next).toMatch(new RegExp(`^${stage.settings().issuer}/auth\\?`));

    // what it says of itself is a minute old at most when somebody is sent there
    await stage.stopProvider();
    stage.pass(61);
    expect((await visitor.visit('/sign-in/oidc')).next).toBe('/sign-in?problem=unavailable');
    await stage.startProvider();
    expect((await visitor.visit('/sign-in/oidc')).status).toBe(303);
    expect(stage.lines).toContainEqual(
      expect.objectContaining({
        msg: 'signing in through the provider failed',
        problem: 'unavailable',
        correlationId: expect.any(String),
      }),
    );
  });
});
