import { oidcStage } from '../testing/oidc-stage';
import { OidcVisitor } from '../testing/oidc-visitor';

const other = 'x'.repeat(43);

describe('signing in through a provider: what is refused', () => {
  const stage = oidcStage();

  it('an answer that is brought a second time, even with the attempt that it belonged to', async () => {
    const node = await stage.open();
    await stage.person('known', 'ACTIVE');
    const visitor = new OidcVisitor(node);
    const callback = await visitor.toCallback('known');
    const attempt = visitor.cookie('wanchuang-oidc') ?? '';
    expect((await visitor.visit(callback)).next).toBe('/');
    expect((await visitor.visit(callback)).next).toBe('/sign-in?problem=attempt');
    const thief = new OidcVisitor(node);
    thief.keep('wanchuang-oidc', attempt);
    expect((await thief.visit(callback)).next).toBe('/sign-in?problem=attempt');
    expect(thief.cookie('wanchuang')).toBeUndefined();
  });

  it('an answer in a browser that did not ask, and one to another question of the same browser', async () => {
    const node = await stage.open();
    const callback = await new OidcVisitor(node).toCallback('known');
    const thief = new OidcVisitor(node);
    expect((await thief.visit(callback)).next).toBe('/sign-in?problem=attempt');
    await thief.visit('/sign-in/oidc?to=/centers');
    expect((await thief.visit(callback)).next).toBe('/sign-in?problem=attempt&to=%2Fcenters');
    expect(thief.cookie('wanchuang')).toBeUndefined();
  });

  it('another state, another nonce, another challenge, and an ID token that was changed', async () => {
    const node = await stage.open();
    const visitor = new OidcVisitor(node);
    const state = new URL(await visitor.toCallback('known'));
    state.searchParams.set('state', other);
    expect((await visitor.visit(state.href)).next).toBe('/sign-in?problem=attempt');
    for (const parameter of ['nonce', 'code_challenge']) {
      const callback = await visitor.toCallback('known', '/', ({ searchParams }) => searchParams.set(parameter, other));
      expect((await visitor.visit(callback)).next).toBe('/sign-in?problem=attempt');
    }
    expect(await new OidcVisitor(node).signIn('forger')).toBe('/sign-in?problem=attempt');
    expect(visitor.cookie('wanchuang')).toBeUndefined();
  });

  it.each(['', 'not an attempt', Buffer.from('{"state":1}').toString('base64url')])(
    'the attempt %j, which nobody has begun',
    async (attempt) => {
      const visitor = new OidcVisitor(await stage.open());
      visitor.keep('wanchuang-oidc', attempt);
      const { next } = await visitor.visit('/sign-in/oidc/callback?code=a&state=b');
      expect(next).toBe('/sign-in?problem=attempt');
    },
  );

  it('somebody unknown, suspended, erased, or whose address is not verified: one answer, and nobody is added', async () => {
    const node = await stage.open();
    const suspended = await stage.person('suspended', 'SUSPENDED');
    await stage.person('unverified', 'ACTIVE');
    const count = async () => (await stage.test.owner.query('SELECT 1 FROM person')).rowCount;
    const before = await count();
    for (const login of ['stranger', 'suspended', 'unverified', 'nobody'])
      expect(await new OidcVisitor(node).signIn(login, '/centers')).toBe('/sign-in?problem=refused&to=%2Fcenters');
    expect(await count()).toBe(before);
    expect(await stage.eventsOf(suspended)).toEqual([
      { type: 'sign_in.refused', actor: 'system', payload: { reason: 'NOT_ACTIVE', method: 'OIDC' } },
    ]);
    expect(await stage.refusalsOnRecord()).toBe(1);
    const refusals = stage.lines.filter(({ msg, reason }) => msg === 'sign-in refused' && reason !== 'BAD_ATTEMPT');
    expect(refusals.map(({ reason, person }) => [reason, person])).toEqual([
      ['UNKNOWN_ACCOUNT', null],
      ['NOT_ACTIVE', `person_${suspended}`],
      ['UNVERIFIED_EMAIL', null],
      ['UNVERIFIED_EMAIL', null],
    ]);
  });

  it('somebody who was linked, and suspended or erased since', async () => {
    const node = await stage.open();
    const id = await stage.person('invited', 'INVITED');
    expect(await new OidcVisitor(node).signIn('invited')).toBe('/');
    await stage.test.owner.query(`UPDATE person SET status = 'SUSPENDED' WHERE id = $1`, [id]);
    expect(await new OidcVisitor(node).signIn('invited')).toBe('/sign-in?problem=refused');
    await stage.test.owner.query(`UPDATE person SET status = 'ERASED', name = NULL, email = NULL WHERE id = $1`, [id]);
    expect(await new OidcVisitor(node).signIn('invited')).toBe('/sign-in?problem=refused');
  });

  it('another account at the provider to which it has given the address of somebody who is linked', async () => {
    const node = await stage.open();
    expect(await new OidcVisitor(node).signIn('known')).toBe('/');
    expect(await new OidcVisitor(node).signIn('known2')).toBe('/sign-in?problem=refused');
  });

  it('a server that the provider does not believe, and a person who gives up there', async () => {
    const wrong = await stage.open({ clientSecret: 'another secret' });
    expect(await new OidcVisitor(wrong).signIn('known')).toBe('/sign-in?problem=unavailable');
    expect(stage.lines).toContainEqual(expect.objectContaining({ problem: 'unavailable', error: 'invalid_client' }));
    const visitor = new OidcVisitor(await stage.open());
    const callback = new URL(await visitor.toCallback('known'));
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');
    expect((await visitor.visit(callback.href)).next).toBe('/sign-in?problem=cancelled');
  });

  it('a place to go that is not ours', async () => {
    const node = await stage.open();
    expect(await new OidcVisitor(node).signIn('known', '//elsewhere.example/')).toBe('/');
    const visitor = new OidcVisitor(node);
    const callback = await visitor.toCallback('known');
    const attempt = JSON.parse(Buffer.from(visitor.cookie('wanchuang-oidc') ?? '', 'base64url').toString());
    const changed = { ...attempt, to: 'https://elsewhere.example/' };
    visitor.keep('wanchuang-oidc', Buffer.from(JSON.stringify(changed)).toString('base64url'));
    expect((await visitor.visit(callback)).next).toBe('/');
  });

  it('repeats its refusals about one identity on record so often only, and keeps no secret in the log', async () => {
    const node = await stage.open();
    const { rows } = await stage.test.owner.query<{ id: number }>(
      "SELECT id FROM person WHERE status = 'SUSPENDED' ORDER BY id LIMIT 1",
    );
    const before = (await stage.eventsOf(rows[0]?.id ?? 0)).length;
    for (let attempt = 0; attempt < 12; attempt += 1) await new OidcVisitor(node).signIn('suspended');
    expect((await stage.eventsOf(rows[0]?.id ?? 0)).length - before).toBeLessThanOrEqual(10);
    const log = JSON.stringify(stage.lines);
    for (const secret of ['example.invalid', 'a secret of the tests', 'code=', 'eyJ'])
      expect(log).not.toContain(secret);
  });
});
