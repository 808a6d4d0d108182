import { DataVersions } from '@wanchuang/server-platform';
import { PersonService } from '../person/person.service';
import { changeOf } from '../testing/access-api';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';
import { SessionService } from './session.service';

describe('sessions', () => {
  let stage: SignInStage;
  beforeEach(async () => {
    stage = await signInStage();
  });
  afterEach(() => stage?.close());

  const begin = async (email: string) => {
    const { session } = await stage.signIn.signIn({ email, password }, client);
    if (!session) throw new Error('no session was begun');
    return session;
  };
  const actorOf = async (token: string) => {
    const actor = await stage.sessions.sessionOf(token);
    if (!actor) throw new Error('the token is of no session');
    return actor;
  };
  const nothing = async (): Promise<void> => undefined;
  const known = (): Promise<void> =>
    new Promise((resolve) => {
      if (stage.versions.known !== null) return resolve();
      const end = stage.versions.subscribe((version) => {
        if (version === null) return;
        end();
        resolve();
      });
    });

  it('end after half an hour without use, and after twelve hours in any case', async () => {
    const { email } = await stage.person();
    const [idle, used] = [await begin(email), await begin(email)];
    for (let time = 0; time < 12 * 60 - 20; time += 20) {
      stage.pass(20 * 60);
      await actorOf(used.token);
    }
    expect(await stage.sessions.sessionOf(idle.token)).toBeNull();
    stage.pass(20 * 60);
    expect(await stage.sessions.sessionOf(used.token)).toBeNull();
  });

  it('end without use, too, while a page asks by itself', async () => {
    const { email } = await stage.person();
    const { token } = await begin(email);
    for (let minutes = 0; minutes < 29; minutes += 1) {
      stage.pass(60);
      expect(await stage.sessions.sessionOf(token, false)).not.toBeNull();
    }
    stage.pass(60);
    expect(await stage.sessions.sessionOf(token, false)).toBeNull();
  });

  it('are noted as seen at most once a minute', async () => {
    const { id, email } = await stage.person();
    const { token } = await begin(email);
    const seenAt = async () =>
      (
        await stage.test.owner.query<{ at: Date }>('SELECT seen_at AS at FROM session WHERE person_id = $1', [id])
      ).rows[0]?.at.toISOString();
    stage.pass(59);
    await actorOf(token);
    expect(await seenAt()).toBe('2026-06-30T04:00:00.000Z');
    stage.pass(1);
    await actorOf(token);
    expect(await seenAt()).toBe('2026-06-30T04:01:00.000Z');
  });

  it('are kept in memory for a few seconds, and forgotten at once when anything changes', async () => {
    const { id, email } = await stage.person();
    const { token } = await begin(email);
    await known();
    await actorOf(token);
    await stage.make.role(id, 'ANALYST'); // without an event
    expect((await actorOf(token)).roles).toEqual([]);
    stage.pass(5);
    expect((await actorOf(token)).roles).toHaveLength(1);
    await new PersonService(stage.database).suspend(changeOf(stage.database), id, nothing);
    expect(await stage.sessions.sessionOf(token)).toBeNull();
  });

  it('are forgotten on another node when PostgreSQL announces the change', async () => {
    const { id, email } = await stage.person();
    const { token } = await begin(email);
    const versions = new DataVersions({ url: stage.test.serverUrl, retry: 5 });
    try {
      const { database, clock, settings } = stage;
      const elsewhere = new SessionService({ database, clock, settings, versions });
      const { rows } = await stage.test.owner.query<{ last: string }>('SELECT max(sequence) AS last FROM event');
      const heard = (sequence: bigint): Promise<void> =>
        new Promise((resolve) => {
          const isThere = (version: bigint | null): boolean => version !== null && version >= sequence;
          if (isThere(versions.known)) return resolve();
          const end = versions.subscribe((version) => {
            if (!isThere(version)) return;
            end();
            resolve();
          });
        });
      const last = BigInt(rows[0]?.last ?? 0);
      await heard(last);
      expect(await elsewhere.sessionOf(token)).toMatchObject({ personId: id });
      await stage.sessions.endAllOf(changeOf(stage.database), id);
      await heard(last + 1n);
      expect(await elsewhere.sessionOf(token)).toBeNull();
    } finally {
      await versions.close();
    }
  });

  it('hold the roles of the day in Shanghai: one that has ended counts no more', async () => {
    const { id, email } = await stage.person();
    await stage.make.role(id, 'ANALYST', { until_on: '2026-07-01' });
    await stage.make.role(id, 'EXPERT', { from_on: '2026-07-01' });
    await stage.make.role(id, 'EVALUATOR', { until_on: '2026-06-30' });
    const { token } = await begin(email);
    const rolesNow = async () => (await actorOf(token)).roles.map(({ role }) => role);
    expect(await rolesNow()).toEqual(['ANALYST']);
    for (let time = 0; time < 12 * 60 - 20; time += 20) {
      stage.pass(20 * 60);
      await actorOf(token);
    }
    const { token: later } = await begin(email);
    stage.pass(19 * 60 + 59); // 15:59:59Z
    expect((await actorOf(later)).roles.map(({ role }) => role)).toEqual(['ANALYST']);
    stage.pass(1); // midnight in Shanghai
    expect((await actorOf(later)).roles.map(({ role }) => role)).toEqual(['EXPERT']);
  });

  it('are listed, and ended one by one or all but this', async () => {
    const { email } = await stage.person();
    const [one, two, three] = [await begin(email), await begin(email), await begin(email)];
    const actor = await actorOf(one.token);
    expect((await stage.sessions.list(actor.personId)).map(({ id }) => id)).toEqual(
      [three, two, one].map(({ sessionId }) => sessionId),
    );
    await stage.sessions.end(actor, two.sessionId);
    expect(await stage.sessions.sessionOf(two.token)).toBeNull();
    expect(await stage.sessions.endOthers(actor)).toBe(1);
    expect((await stage.sessions.list(actor.personId)).map(({ id }) => id)).toEqual([one.sessionId]);
  });
});

describe('sessions: what is refused', () => {
  let stage: SignInStage;
  beforeAll(async () => {
    stage = await signInStage({ passwordProfile: 'MLPS' });
  });
  afterAll(() => stage?.close());

  it('to end somebody else’s', async () => {
    const [mine, theirs] = [await stage.person(), await stage.person()];
    const [own, other] = [
      await stage.signIn.signIn({ email: mine.email, password }, client),
      await stage.signIn.signIn({ email: theirs.email, password }, client),
    ];
    const actor = await stage.sessions.sessionOf(own.session?.token ?? '');
    if (!actor) throw new Error('no session');
    await expect(stage.sessions.end(actor, other.session?.sessionId ?? 0)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stage.sessions.sessionOf(other.session?.token ?? '')).toMatchObject({ personId: theirs.id });
  });

  it('tokens that are none', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), '\0'.repeat(43)])
      expect(await stage.sessions.sessionOf(token)).toBeNull();
  });

  it('roles, while the password is older than 90 days (MLPS 2.0)', async () => {
    const { id, email } = await stage.person();
    await stage.make.role(id, 'ANALYST');
    stage.pass(90 * 24 * 3600 - 1);
    const rolesNow = async () => {
      const { session } = await stage.signIn.signIn({ email, password }, client);
      return (await stage.sessions.sessionOf(session?.token ?? ''))?.roles.length;
    };
    expect(await rolesNow()).toBe(1);
    stage.pass(1);
    expect(await rolesNow()).toBe(0);
  });
});
