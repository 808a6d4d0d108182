import type { Actor } from '@wanchuang/server-platform';
import { provideAccess } from '../provided-access';
import { accessApi } from '../testing/access-api';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';

describe('the viewer', () => {
  let stage: SignInStage;
  let ask: ReturnType<typeof accessApi>;
  let token: string | null = null;
  let signedIn: Actor | null = null;
  beforeAll(async () => {
    stage = await signInStage();
    provideAccess(stage.database, { sessions: stage.sessions, settings: stage.settings });
    const session = { begin: (given: string): void => void (token = given), end: (): void => void (token = null) };
    ask = accessApi(stage.test, () => ({ signedIn, session, client }), stage.clock);
  });
  beforeEach(() => {
    token = null;
    signedIn = null;
  });
  afterAll(() => stage?.close());

  const fields = `person { id email } roles { role jurisdiction { code } } session { device isCurrent secondFactor } sessions { id isCurrent }
    hasAuthenticator recoveryCodesLeft mustChangePassword`;
  const signIn = (input: object) =>
    ask(`mutation ($input: SignInInput!) { signIn(input: $input) { secondFactor viewer { ${fields} } } }`, { input });
  const follow = async (): Promise<void> => {
    signedIn = token === null ? null : await stage.sessions.sessionOf(token);
  };
  const codeOf = async (mutation: string) => (await ask(`mutation { ${mutation} }`)).errors[0]?.code;

  it('is nobody before signing in, and then the person with the roles in force', async () => {
    expect((await ask('{ viewer { person { id } } }')).data).toEqual({ viewer: null });
    const { id, email } = await stage.person();
    await stage.make.role(id, 'ANALYST');
    await stage.make.role(id, 'EXPERT', { until_on: '2026-06-30' });
    const { data, errors } = await signIn({ email, password });
    expect(errors).toEqual([]);
    const viewer = {
      person: { id: `person_${id}`, email },
      roles: [{ role: 'ANALYST', jurisdiction: { code: 'WZ' } }],
      session: { device: 'Test browser', isCurrent: true, secondFactor: false },
      sessions: [{ id: expect.stringMatching(/^session_\d+$/), isCurrent: true }],
      hasAuthenticator: false,
      recoveryCodesLeft: 0,
      mustChangePassword: false,
    };
    expect(data?.['signIn']).toEqual({ secondFactor: 'NOT_NEEDED', viewer });
    await follow();
    expect((await ask(`{ viewer { ${fields} } }`)).data).toEqual({ viewer });
    expect((await ask('mutation { signOut }')).data).toEqual({ signOut: true });
    expect(token).toBeNull();
  });

  it('adds an authenticator app and recovery codes, and takes the app away', async () => {
    const { email } = await stage.person();
    await signIn({ email, password });
    await follow();
    const { data } = await ask('mutation { startAuthenticator { secret address } }');
    const { secret, address } = data?.['startAuthenticator'] as { secret: string; address: string };
    expect(address).toContain(`secret=${secret}`);
    expect(await codeOf('confirmAuthenticator(input: { code: "000000x" })')).toBe('UNAUTHENTICATED');
    expect(await codeOf(`confirmAuthenticator(input: { code: "${stage.codeAt(secret)}" })`)).toBeUndefined();
    const made = await ask(`mutation { makeRecoveryCodes(input: { password: "${password}" }) }`);
    expect(made.data?.['makeRecoveryCodes']).toHaveLength(10);
    const shown = await ask('{ viewer { hasAuthenticator recoveryCodesLeft } }');
    expect(shown.data).toEqual({ viewer: { hasAuthenticator: true, recoveryCodesLeft: 10 } });
    token = null;
    expect((await signIn({ email, password })).data?.['signIn']).toEqual({ secondFactor: 'NEEDED', viewer: null });
    expect(token).toBeNull();
    expect(await codeOf('removeAuthenticator(input: { password: "not it" })')).toBe('BAD_USER_INPUT');
    expect(await codeOf(`removeAuthenticator(input: { password: "${password}" })`)).toBeUndefined();
    expect((await signIn({ email, password })).data?.['signIn']).toMatchObject({ secondFactor: 'NOT_NEEDED' });
  });

  it('ends no session of somebody else, and only an administrator ends all of somebody', async () => {
    const [mine, theirs] = [await stage.person(), await stage.person()];
    const other = await stage.signIn.signIn({ email: theirs.email, password }, client);
    await signIn({ email: mine.email, password });
    await follow();
    expect(await codeOf(`endSession(input: { sessionId: "session_${other.session?.sessionId}" })`)).toBe('NOT_FOUND');
    const endTheirs = `endSessionsOf(input: { personId: "person_${theirs.id}" })`;
    expect(await codeOf(endTheirs)).toBe('FORBIDDEN');
    await stage.make.role(mine.id, 'ADMINISTRATOR');
    stage.pass(5);
    await follow();
    expect((await ask(`mutation { ${endTheirs} }`)).data).toEqual({ endSessionsOf: 1 });
    const { rows } = await stage.test.owner.query<{ actor: string }>(
      "SELECT actor FROM event WHERE type = 'session.ended' ORDER BY sequence DESC LIMIT 1",
    );
    expect(rows).toEqual([{ actor: `person_${mine.id}` }]);
  });

  it.each([
    ['changePassword(input: { currentPassword: "a", newPassword: "another sentence" })'],
    ['startAuthenticator { secret }'],
    ['endOtherSessions'],
    ['makeRecoveryCodes(input: { password: "a" })'],
  ])('must be somebody for %s', async (mutation) => {
    expect(await codeOf(mutation)).toBe('UNAUTHENTICATED');
  });

  it('finds no demo accounts where the demo is not loaded', async () => {
    expect((await ask('{ demoAccounts { email password } }')).data).toEqual({ demoAccounts: [] });
  });
});
