import { type TokenStage, tokenStage } from './testing/token-stage';

interface Asked {
  readonly mutation: string;
  readonly made: RegExp;
  readonly table: string;
  readonly secret: string;
  readonly input: (name: string) => Record<string, unknown>;
}

/** What is answered by a secret that is told once and kept nowhere. */
const asked: readonly Asked[] = [
  {
    mutation: 'mutation ($input: CreateTokenInput!) { made: createToken(input: $input) { secret token { id } } }',
    made: /^token_\d+$/,
    table: 'token',
    secret: 'secret',
    input: (name) => ({ name, datasets: ['DIRECTORY'], expiresOn: '2026-12-31' }),
  },
  {
    mutation: 'mutation ($input: InvitePersonInput!) { made: invitePerson(input: $input) { token person { id } } }',
    made: /^person_\d+$/,
    table: 'person',
    secret: 'token',
    input: (name) => ({ name, email: `${encodeURIComponent(name)}@example.org` }),
  },
];

describe('a request that is answered by a secret, and sent again because no answer came', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await tokenStage();
    await stage.signInAs('ADMINISTRATOR');
  });
  afterAll(() => stage?.close());

  const rowsOf = async (table: string) =>
    (await stage.test.owner.query<{ id: number }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id);
  const events = async () => (await stage.test.owner.query('SELECT FROM event')).rowCount;

  it.each(asked.map((one) => [one.table, one] as const))(
    'makes one %s, says which, and tells no secret again',
    async (table, { mutation, made, secret, input }) => {
      const before = await rowsOf(table);
      const send = (name: string, key: string | null) =>
        stage.ask(mutation, { input: { ...input(name), idempotencyKey: key } });
      const at = `told-once-${table}`;
      const answers = await Promise.all(Array.from({ length: 5 }, () => send('twice', at)));
      const told = answers.filter(({ data }) => data?.['made']);
      expect(told).toHaveLength(1);
      const [{ data } = { data: null }] = told;
      const answer = data?.['made'] as Record<string, string>;
      const [id, ...more] = (await rowsOf(table)).filter((one) => !before.includes(one));
      expect(more).toEqual([]);
      const count = await events();
      const again = [...answers.filter((one) => !told.includes(one)), await send('twice', at)];
      for (const { errors, details } of again) {
        expect(errors).toMatchObject([{ code: 'CONFLICT' }]);
        expect(details).toEqual([{ reason: 'TOLD_ONCE', made: `${table}_${id}` }]);
        expect(`${table}_${id}`).toMatch(made);
      }
      expect(again).toHaveLength(5);
      expect(JSON.stringify(again)).not.toContain(answer[secret]);
      expect(await events()).toBe(count);
      const other = await send('other', at);
      expect(other.errors).toMatchObject([{ code: 'CONFLICT', place: 'idempotencyKey' }]);
      const kept = await stage.test.owner.query('SELECT answer FROM idempotency_key WHERE key = $1', [at]);
      expect(kept.rows).toEqual([{ answer: 'null' }]);
    },
  );

  it('is carried out by the second send where the first was refused', async () => {
    const [token] = asked;
    const send = (expiresOn: string) =>
      stage.ask(token?.mutation ?? '', {
        input: { ...token?.input('late'), expiresOn, idempotencyKey: 'refused-first' },
      });
    expect((await send('2020-01-01')).errors[0]?.code).toBe('BAD_USER_INPUT');
    expect((await send('2026-12-31')).errors).toEqual([]);
  });
});
