import { systemDoer } from '@wanchuang/server-platform';
import { PersonService } from '../person/person.service';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';
import { checkNewPassword } from './password-profile';

describe('signing in: what is refused', () => {
  let stage: SignInStage;
  beforeEach(async () => {
    stage = await signInStage();
  });
  afterEach(() => stage?.close());

  const attempt = (email: string, given = 'a wrong password', code?: string, from = client) =>
    stage.signIn.signIn({ email, password: given, code }, from).then(
      () => 'done',
      ({ code: errorCode, message, details }: { code: string; message: string; details: object }) => ({
        code: errorCode,
        message,
        ...details,
      }),
    );

  it('a wrong password, an unknown account and one that is suspended: the same answer', async () => {
    const [{ email }, suspended] = [await stage.person(), await stage.person({ status: 'SUSPENDED' })];
    const answers = [
      await attempt(email),
      await attempt('nobody@example.org'),
      await attempt(suspended.email, password),
    ];
    expect(answers[0]).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each([['an account'], ['no account']])(
    'after five failures the next for a minute, then two, with %s behind it',
    async (kind) => {
      const email = kind === 'an account' ? (await stage.person()).email : 'nobody@example.org';
      for (let failure = 1; failure <= 5; failure += 1)
        expect(await attempt(email)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await attempt(email, password)).toMatchObject({
        code: 'REFUSED',
        reason: 'TOO_MANY_FAILURES',
        retryAt: '2026-06-30T04:01:00.000Z',
      });
      stage.pass(60);
      expect(await attempt(email)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await attempt(email, password)).toMatchObject({ code: 'REFUSED', retryAt: '2026-06-30T04:03:00.000Z' });
      stage.pass(120);
      expect(await attempt(email, password)).toEqual(
        kind === 'an account' ? 'done' : expect.objectContaining({ code: 'UNAUTHENTICATED' }),
      );
    },
  );

  it('more than five guesses at the same moment', async () => {
    const { email } = await stage.person();
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt(email)));
    const codes = answers.map((answer) => (typeof answer === 'string' ? answer : answer.code));
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'REFUSED')).toHaveLength(3);
  });

  it('guesses at many accounts from one address', async () => {
    for (let guess = 1; guess <= 20; guess += 1) await attempt(`guess${guess}@example.org`);
    expect(await attempt((await stage.person()).email, password)).toMatchObject({ code: 'REFUSED' });
  });

  it('guesses from many addresses of one network, and leaves the network beside alone', async () => {
    const from = (address: string) => ({ ...client, address });
    for (let guess = 1; guess <= 20; guess += 1)
      await attempt(`guess${guess}@example.org`, undefined, undefined, from(`2001:db8:1:2::${guess.toString(16)}`));
    const { email } = await stage.person();
    const again = await attempt(email, password, undefined, from('2001:db8:1:2:ffff::1'));
    expect(again).toMatchObject({ code: 'REFUSED', reason: 'TOO_MANY_FAILURES' });
    expect(await attempt(email, password, undefined, from('2001:db8:1:3::1'))).toBe('done');
  });

  it('a code that is wrong, and one that was accepted before', async () => {
    const { id, email } = await stage.person();
    const secret = await stage.withAuthenticator(id);
    stage.pass(90);
    const code = stage.codeAt(secret);
    expect(await attempt(email, password, '12345x')).toMatchObject({ code: 'UNAUTHENTICATED', place: 'input.code' });
    expect(await attempt(email, password, code)).toBe('done');
    expect(await attempt(email, password, code)).toMatchObject({ code: 'UNAUTHENTICATED', place: 'input.code' });
    stage.pass(61);
    expect(await attempt(email, password, code)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('one code in two forms at the same moment: one is let in', async () => {
    const { id, email } = await stage.person();
    const secret = await stage.withAuthenticator(id);
    stage.pass(90);
    const code = stage.codeAt(secret);
    const answers = await Promise.all([attempt(email, password, code), attempt(email, password, code)]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
  });

  it('a link that was used, one that has run out, one that a newer replaced, and one that never was', async () => {
    const people = new PersonService(stage.database);
    const { id } = await stage.person();
    const use = (token: string) => stage.signIn.useLink(token, password, client);
    const older = await people.renewLink(systemDoer, id);
    const link = await people.renewLink(systemDoer, id);
    const refused = { code: 'REFUSED', details: { reason: 'LINK' } };
    await expect(use(older.token)).rejects.toMatchObject(refused);
    const twice = await Promise.allSettled([use(link.token), use(link.token)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(use(link.token)).rejects.toMatchObject(refused);
    await expect(use('x')).rejects.toMatchObject(refused);
    const late = await people.renewLink(systemDoer, id);
    stage.pass(72 * 3600);
    await expect(use(late.token)).rejects.toMatchObject(refused);
  });

  it('a link as a way past the authenticator app', async () => {
    const { id } = await stage.person();
    await stage.withAuthenticator(id);
    const { token } = await new PersonService(stage.database).renewLink(systemDoer, id);
    expect(await stage.signIn.useLink(token, password, client)).toMatchObject({
      session: null,
      secondFactor: 'NEEDED',
    });
  });

  it('a change of password without the one before, or to the same', async () => {
    const { id } = await stage.person();
    const change = (current: string, next: string) =>
      stage.signIn.changePassword({ personId: id, sessionId: 0 }, { current, next }, client);
    await expect(change('a wrong password', 'another long sentence')).rejects.toMatchObject({
      details: { place: 'input.currentPassword' },
    });
    await expect(change(password, password)).rejects.toMatchObject({ details: { place: 'input.newPassword' } });
  });

  it.each([
    ['ASVS', 'seven77', false],
    ['ASVS', 'eight888', true],
    ['ASVS', '长'.repeat(128), true],
    ['ASVS', '长'.repeat(129), false],
    ['ASVS', 'P@ssw0rd', false],
    ['MLPS', 'alllowercase', false],
    ['MLPS', 'Lower2026', true],
    ['MLPS', 'lower-2026', true],
  ] as const)('by the profile %s, the password %s or not: %s', (profile, given, isAccepted) => {
    const check = () => checkNewPassword('input.password', given, profile);
    if (isAccepted) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
