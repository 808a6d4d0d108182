import type { Actor } from '@wanchuang/server-platform';
import { provideAccess } from '../provided-access';
import { accessApi } from '../testing/access-api';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';
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

  describe('of somebody else, taken away by an administrator', () => {
    const unlinkOf = (id: string, reason = 'SECURITY', key = 'null') =>
      ask(
        `mutation { unlinkIdentityOf(input: { identityId: "${id}", reason: ${reason}, idempotencyKey: ${key} }) { id identities { id } } }`,
      );
    const actAs = async (role: string, row = {}): Promise<number> => {
      const { id, email } = await stage.person();
      await stage.make.role(id, role, row);
      const { session } = await stage.signIn.signIn({ email, password }, client);
      signedIn = session && (await stage.sessions.sessionOf(session.token));
      return id;
    };
    const linked = async (subject: string) => {
      const id = await stage.make.person({ email: `${subject}@example.org` });
      await signIn(subject, `${subject}@example.org`);
      return { id, identity: await identityOf() };
    };

    it('goes with its sessions, and the record has the reason, also where there is no password', async () => {
      const { id, identity } = await linked('gone');
      const administrator = await actAs('ADMINISTRATOR');
      const can = `{ person(id: "person_${id}") { viewerCan { unlinkIdentity } } }`;
      expect((await ask(can)).data).toEqual({ person: { viewerCan: { unlinkIdentity: true } } });
      const done = { data: { unlinkIdentityOf: { id: `person_${id}`, identities: [] } }, errors: [] };
      expect(await unlinkOf(identity, 'SECURITY', '"unlink-of-1"')).toMatchObject(done);
      expect(await unlinkOf(identity, 'SECURITY', '"unlink-of-1"')).toMatchObject(done);
      expect(await stage.sessions.list(id)).toEqual([]);
      const { rows } = await stage.test.owner.query<{ actor: string; type: string; payload: string }>(
        `SELECT actor, type, payload FROM event WHERE subject = $1 ORDER BY sequence DESC LIMIT 2`,
        [`person_${id}`],
      );
      expect(rows.map(({ actor, type }) => ({ actor, type }))).toEqual([
        { actor: `person_${administrator}`, type: 'session.ended' },
        { actor: `person_${administrator}`, type: 'identity.unlinked' },
      ]);
      expect(JSON.parse(rows[1]?.payload ?? '')).toEqual({
        identityId: Number(identity.replace('personIdentity_', '')),
        issuer: oidc.issuer,
        reason: 'SECURITY',
      });
      expect((await unlinkOf(identity)).errors[0]?.code).toBe('NOT_FOUND');
    });

    it('leaves the sessions that a password has begun', async () => {
      const { id, email } = await stage.person();
      await signIn('both', email);
      const identity = await identityOf();
      await stage.signIn.signIn({ email, password }, client);
      await actAs('ADMINISTRATOR');
      expect((await unlinkOf(identity)).errors).toEqual([]);
      expect((await stage.sessions.list(id)).map(({ method }) => method)).toEqual(['PASSWORD']);
    });

    it('stays where the person holds a role beyond the administrator’s reach, or is not seen at all', async () => {
      const { id, identity } = await linked('beyond');
      const elsewhere = await stage.make.jurisdiction({ code: 'ELSEWHERE' });
      await stage.make.role(id, 'ANALYST', { jurisdiction_id: elsewhere });
      await actAs('ADMINISTRATOR');
      expect((await unlinkOf(identity)).errors[0]?.code).toBe('FORBIDDEN');
      await stage.make.person({ email: 'host@example.org', organisation_id: stage.make.host });
      await signIn('host', 'host@example.org');
      const unseen = await identityOf();
      await actAs('ADMINISTRATOR', { jurisdiction_id: elsewhere });
      expect((await unlinkOf(unseen)).errors[0]).toMatchObject({ code: 'NOT_FOUND', place: 'input.identityId' });
      await actAs('BUREAU_OFFICER');
      expect((await unlinkOf(identity)).errors[0]?.code).toBe('FORBIDDEN');
      const left = await stage.test.owner.query('SELECT 1 FROM person_identity WHERE person_id = $1', [id]);
      expect(left.rowCount).toBe(1);
    });
  });
});
