import { PersonService } from '../person/person.service';
import { changeOf } from '../testing/access-api';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';
import { firstAdministratorLink } from './first-administrator';

describe('signing in', () => {
  let stage: SignInStage;
  beforeAll(async () => {
    stage = await signInStage();
  });
  afterAll(() => stage?.close());

  it('begins a session of whoever gives the password, and keeps the token’s hash only', async () => {
    const { id, email } = await stage.person();
    const { session, secondFactor } = await stage.signIn.signIn({ email: ` ${email.toUpperCase()}`, password }, client);
    expect(secondFactor).toBe('NOT_NEEDED');
    expect(await stage.sessions.sessionOf(session?.token ?? '')).toMatchObject({ personId: id });
    const { rows } = await stage.test.owner.query('SELECT hash, device, address FROM session WHERE person_id = $1', [
      id,
    ]);
    expect(rows).toEqual([
      { hash: expect.stringMatching(/^[0-9a-f]{64}$/), device: 'Test browser', address: '192.0.2.7' },
    ]);
  });

  it('asks for a code of the authenticator app, takes one a step early or late, and clears the failures', async () => {
    const { id, email } = await stage.person();
    const secret = await stage.withAuthenticator(id);
    expect(await stage.signIn.signIn({ email, password }, client)).toEqual({
      personId: id,
      session: null,
      secondFactor: 'NEEDED',
    });
    stage.pass(60);
    const late = stage.codeAt(secret);
    stage.pass(30);
    const first = await stage.signIn.signIn({ email, password, code: late }, client);
    expect(first).toMatchObject({ secondFactor: 'ACCEPTED', session: { token: expect.any(String) } });
    const early = stage.codeAt(secret, new Date(stage.clock.now().getTime() + 30_000));
    expect(await stage.signIn.signIn({ email, password, code: early }, client)).toMatchObject({
      secondFactor: 'ACCEPTED',
    });
  });

  it('takes each of ten recovery codes once', async () => {
    const { id, email } = await stage.person();
    await stage.withAuthenticator(id);
    const codes = await stage.authenticators.makeRecoveryCodes(id);
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await stage.signIn.signIn({ email, password, code: typed }, client)).toMatchObject({
      secondFactor: 'ACCEPTED',
    });
    await expect(stage.signIn.signIn({ email, password, code }, client)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('lets an invited person set the password by the link, and in', async () => {
    const people = new PersonService(stage.database);
    const invited = {
      name: '测试',
      email: 'linked@example.org',
      phone: null,
      organisationId: null,
      language: 'zh',
    } as const;
    const { token, personId } = await people.invite(changeOf(stage.database), invited, []);
    const { session } = await stage.signIn.useLink(token, password, client);
    expect(await stage.sessions.sessionOf(session?.token ?? '')).toMatchObject({ personId });
    const { rows } = await stage.test.owner.query(
      'SELECT status, hash FROM person JOIN password ON person_id = id WHERE id = $1',
      [personId],
    );
    expect(rows).toEqual([{ status: 'ACTIVE', hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) }]);
  });

  it('changes the password, and ends the other sessions', async () => {
    const { id, email } = await stage.person();
    const [mine, other] = [
      await stage.signIn.signIn({ email, password }, client),
      await stage.signIn.signIn({ email, password }, client),
    ];
    const own = { personId: id, sessionId: mine.session?.sessionId ?? 0 };
    await stage.signIn.changePassword(own, { current: password, next: 'another long sentence' }, client);
    expect(await stage.sessions.sessionOf(mine.session?.token ?? '')).toMatchObject({ personId: id });
    expect(await stage.sessions.sessionOf(other.session?.token ?? '')).toBeNull();
    await expect(stage.signIn.signIn({ email, password }, client)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('makes a link for the first administrator, until somebody is', async () => {
    const given = { email: 'first@example.org', name: '测试管理员' };
    await firstAdministratorLink(stage.database, given);
    const { token } = await firstAdministratorLink(stage.database, given);
    const { session } = await stage.signIn.useLink(token, password, client);
    const actor = await stage.sessions.sessionOf(session?.token ?? '');
    expect(actor?.roles).toEqual([
      { role: 'ADMINISTRATOR', jurisdictionId: stage.make.district, organisationId: null },
    ]);
    await expect(firstAdministratorLink(stage.database, given)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
