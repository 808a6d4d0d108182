import type { Actor } from '@wanchuang/server-platform';
import { provideAccess } from '../provided-access';
import { accessApi } from '../testing/access-api';
import { client, type SignInStage, signInStage } from '../testing/sign-in-stage';
import { OidcSignInService } from './oidc-sign-in.service';

const oidc = { issuer: 'https://login.example', clientId: 'c', clientSecret: 's', name: { zh: '统一认证', en: 'SSO' } };

describe('identities in the API', () => {
  let stage: SignInStage;
  let ask: ReturnType<typeof accessApi>;
  let signedIn: Actor | null = null;
  beforeAll(async () => {
    stage = await signInStage();
    provideAccess(stage.database, { sessions: stage.sessions, settings: stage.settings, oidc });
    ask = accessApi(stage.test, () => ({ signedIn, client }), stage.clock);
  });
  afterAll(() => stage?.close());

  const signIn = async (subject: string, email: string): Promise<void> => {
    const service = new OidcSignInService(stage.database, stage.settings, stage.record);
    const { token } = await service.signIn({ issuer: oidc.issuer, subject, verifiedEmail: email }, client);
    signedIn = await stage.sessions.sessionOf(token);
  };
  const viewer = `{ viewer { hasPassword session { method } person { identities { id issuer linkedAt } } } }`;
  const identityOf = async () => {
    const { data } = await ask(viewer);
    return (data?.['viewer'] as { person: { identities: { id: string }[] } }).person.identities[0]?.id ?? '';
  };
  const unlink = (id: string, key = 'null') =>
    ask(`mutation { unlinkIdentity(input: { identityId: "${id}", idempotencyKey: ${key} }) { id identities { id } } }`);

  it('says which provider there is, and no secret of it', async () => {
    expect((await ask('{ signInOptions { oidc { issuer nameZh nameEn } } }')).data).toEqual({
      signInOptions: { oidc: { issuer: oidc.issuer, nameZh: '统一认证', nameEn: 'SSO' } },
    });
  });

  it('shows one’s own, and takes it away, once for each key', async () => {
    const { id, email } = await stage.person();
    await signIn('mine', email);
    expect((await ask(viewer)).data).toEqual({
      viewer: {
        hasPassword: true,
        session: { method: 'OIDC' },
        person: {
          identities: [
            {
              id: expect.stringMatching(/^personIdentity_\d+$/),
              issuer: oidc.issuer,
              linkedAt: '2026-06-30T04:00:00.000Z',
            },
          ],
        },
      },
    });
    const identity = await identityOf();
    const done = { data: { unlinkIdentity: { id: `person_${id}`, identities: [] } } };
    expect(await unlink(identity, '"unlink-it-1"')).toMatchObject(done);
    expect(await unlink(identity, '"unlink-it-1"')).toMatchObject(done);
    expect((await unlink(identity)).errors[0]?.code).toBe('NOT_FOUND');
    const { rows } = await stage.test.owner.query(
      "SELECT actor, type FROM event WHERE subject = $1 AND type LIKE 'identity.%' ORDER BY sequence",
      [`person_${id}`],
    );
    expect(rows).toEqual([
      { actor: `person_${id}`, type: 'identity.linked' },
      { actor: `person_${id}`, type: 'identity.unlinked' },
    ]);
  });

  it('leaves the only way in, and what is somebody else’s', async () => {
    const { email } = await stage.person();
    await signIn('theirs', email);
    const theirs = await identityOf();
    await stage.make.person({ email: 'without@example.org' });
    await signIn('without', 'without@example.org');
    const own = await identityOf();
    expect((await ask(viewer)).data).toMatchObject({ viewer: { hasPassword: false } });
    expect((await unlink(own)).errors[0]?.code).toBe('REFUSED');
    expect((await unlink(theirs)).errors[0]?.code).toBe('NOT_FOUND');
    expect(await identityOf()).toBe(own);
    const { data } = await ask(`{ node(id: "${theirs}") { id } }`);
    expect(data).toEqual({ node: null });
    signedIn = null;
    expect((await unlink(own)).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
