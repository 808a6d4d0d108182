import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import { provideAccess } from '../provided-access';
import { SessionService } from '../session/session.service';
import { usualSettings } from '../settings';
import { accessApi, accessFactory, type AccessFactory, openAccessDatabase } from '../testing/access-api';

interface Posted {
  readonly mutation: string;
  readonly type: string;
  /** What is asked for of the answer. */
  readonly of?: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The same mutation, of something else. */
  readonly other: Readonly<Record<string, unknown>>;
}

describe('a form about people that is posted twice with one key', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  let ask: ReturnType<typeof accessApi>;
  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    ask = accessApi(test);
    const { database } = test;
    const options = { database, clock: testClock, settings: usualSettings, versions: { known: null } };
    provideAccess(database, { sessions: new SessionService(options), settings: usualSettings });
  });
  afterAll(() => test?.close());

  const state = '{ id name phone status version roles { role untilOn } }';
  const post = ({ mutation, type, of = state }: Posted, input: object, key: string) =>
    ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${of} }`, {
      input: { ...input, idempotencyKey: key },
    });
  const countEvents = async (): Promise<number> =>
    (await test.owner.query<{ count: number }>('SELECT count(*)::int AS count FROM event')).rows[0]?.count ?? 0;
  const session = (personId: number): Promise<number> =>
    make.insert('session', {
      person_id: personId,
      hash: `of ${personId}`,
      begun_at: '2026-06-30',
      seen_at: '2026-06-30',
      expires_at: '2026-07-01',
      second_factor: false,
    });
  const personIn = async (status: string): Promise<string> => `person_${await make.person({ status })}`;

  const forms: [mutation: string, form: () => Promise<Omit<Posted, 'mutation'>>][] = [
    [
      'changePerson',
      async () => {
        const input = { personId: await personIn('ACTIVE'), version: 1, name: '新名' };
        return { type: 'ChangePersonInput', input, other: { ...input, name: '另一名' } };
      },
    ],
    ...(['suspendPerson', 'erasePerson', 'resumePerson'] as const).map((mutation): (typeof forms)[number] => [
      mutation,
      async () => {
        const status = mutation === 'resumePerson' ? 'SUSPENDED' : 'ACTIVE';
        const [input, other] = [{ personId: await personIn(status) }, { personId: await personIn(status) }];
        return { type: 'PersonInput', input, other };
      },
    ]),
    [
      'grantRole',
      async () => {
        const jurisdictionId = `jurisdiction_${make.district}`;
        const input = { personId: await personIn('ACTIVE'), role: 'ANALYST', jurisdictionId };
        return { type: 'GrantRoleInput', input, other: { ...input, role: 'EXPERT' } };
      },
    ],
    [
      'endRole',
      async () => {
        const input = { roleHoldingId: `roleHolding_${await make.role(await make.person(), 'ANALYST')}` };
        return { type: 'EndRoleInput', input, other: { ...input, on: '2026-07-01' } };
      },
    ],
    [
      'endSessionsOf',
      async () => {
        const [id, otherId] = [await make.person(), await make.person()];
        await session(id);
        const [input, other] = [{ personId: `person_${id}` }, { personId: `person_${otherId}` }];
        return { type: 'PersonInput', of: '', input, other };
      },
    ],
  ];

  it.each(forms)(
    '%s: has one effect and the same answer; another request with that key is a CONFLICT',
    async (mutation, form) => {
      const posted = { mutation, ...(await form()) };
      const key = `key-${mutation}`;
      const answers = await Promise.all([post(posted, posted.input, key), post(posted, posted.input, key)]);
      const events = await countEvents();
      answers.push(await post(posted, posted.input, key));
      expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
      expect(answers[0]?.data?.[mutation]).toBeTruthy();
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
      const { errors, details } = await post(posted, posted.other, key);
      expect(errors[0]?.code).toBe('CONFLICT');
      expect(details[0]).toMatchObject({ place: 'idempotencyKey' });
      expect(await countEvents()).toBe(events);
    },
  );

  it('leaves nothing of somebody who was erased in what is kept of earlier answers', async () => {
    const personId = await personIn('ACTIVE');
    const posted = { mutation: 'changePerson', type: 'ChangePersonInput', input: {}, other: {} };
    const input = { personId, version: 1, name: '将被删除', phone: '023 1' };
    const first = await post(posted, input, 'before-erasing');
    expect(first.data?.['changePerson']).toMatchObject({ name: '将被删除' });
    await ask('mutation ($input: PersonInput!) { erasePerson(input: $input) { id } }', { input: { personId } });
    const { rows } = await test.owner.query("SELECT FROM idempotency_key WHERE answer LIKE '%将被删除%'");
    expect(rows).toHaveLength(0);
    const again = await post(posted, input, 'before-erasing');
    expect(again.data?.['changePerson']).toMatchObject({ id: personId, name: null, status: 'ERASED' });
  });
});
