import { type TokenStage, tokenStage } from '../testing/token-stage';
import { mostTokens } from './token.store';

describe('a token', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await tokenStage();
  });
  afterAll(() => stage?.close());

  const scope = 'id name datasets access jurisdictions { code } centerIds pointsPerMinute expiresAt revokedAt usedAt';
  const own = async () => {
    const { data } = await stage.ask(`{ viewer { tokens { ${scope} } } }`);
    return (data?.['viewer'] as { tokens: Record<string, unknown>[] }).tokens;
  };
  const revoke = (tokenId: string, idempotencyKey?: string) =>
    stage.ask('mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { id revokedAt version } }', {
      input: { tokenId, idempotencyKey },
    });
  const eventsOf = async (id: string) => {
    const { rows } = await stage.test.owner.query<{ type: string; actor: string; subject: string; payload: string }>(
      `SELECT type, actor, subject, payload FROM event WHERE payload::jsonb ->> 'tokenId' = $1 ORDER BY sequence`,
      [id.replace('token_', '')],
    );
    return rows;
  };

  it('is made for a scope, and its secret is told once and kept nowhere', async () => {
    const owner = await stage.signInAs('ANALYST');
    const jurisdictionIds = [`jurisdiction_${stage.make.district}`];
    const { id, secret } = await stage.made({ name: ' 月报 ', jurisdictionIds, pointsPerMinute: 5000 });
    expect(await own()).toEqual([
      {
        id,
        name: '月报',
        datasets: ['DIRECTORY', 'FIGURES'],
        access: 'READ',
        jurisdictions: [{ code: 'WZ' }],
        centerIds: [],
        pointsPerMinute: 5000,
        expiresAt: new Date('2026-12-31T16:00:00Z').toISOString(),
        revokedAt: null,
        usedAt: null,
      },
    ]);
    const { rows } = await stage.test.owner.query('SELECT FROM token WHERE strpos(token::text, $1) > 0', [secret]);
    expect(rows).toHaveLength(0);
    const [event] = await eventsOf(id);
    expect(event).toMatchObject({ type: 'token.made', actor: `person_${owner}`, subject: `person_${owner}` });
    expect(event?.payload).not.toContain('月报');
    expect(event?.payload).not.toContain(secret);
  });

  it('is revoked once, with its event; the same request again is answered alike', async () => {
    await stage.signInAs('ANALYST');
    const { id } = await stage.made();
    const first = await revoke(id, 'revoke-once-1');
    expect(first.errors).toEqual([]);
    expect(await revoke(id, 'revoke-once-1')).toMatchObject({ data: first.data, errors: [] });
    expect((await revoke(id)).errors[0]?.code).toBe('CONFLICT');
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['token.made', 'token.revoked']);
    expect(await own()).toEqual([]);
  });

  it(`is one of at most ${mostTokens}, also when many are made at once`, async () => {
    await stage.signInAs('ANALYST');
    const answers = await Promise.all(Array.from({ length: mostTokens + 10 }, () => stage.createToken()));
    const refused = answers.flatMap(({ errors }) => errors);
    expect(refused.map(({ code }) => code)).toEqual(Array(10).fill('REFUSED'));
    expect(await own()).toHaveLength(mostTokens);
    const [{ id } = { id: '' }] = (await own()) as { id: string }[];
    await revoke(id);
    expect((await stage.createToken()).errors).toEqual([]);
  });

  it('is seen and revoked by an administrator of its owner, and by nobody else', async () => {
    const owner = await stage.signInAs('ANALYST');
    const { id } = await stage.made();
    const seen = `{ node(id: "${id}") { id ... on Token { name person { id } } } }`;
    expect((await stage.ask(seen)).data).toEqual({ node: { id, name: '报表', person: { id: `person_${owner}` } } });
    await stage.signInAs('BUREAU_OFFICER');
    expect((await stage.ask(seen)).data).toEqual({ node: null });
    expect((await revoke(id)).errors[0]?.code).toBe('NOT_FOUND');
    await stage.signInAs('ADMINISTRATOR');
    const ofPerson = await stage.ask(`{ person(id: "person_${owner}") { tokens { id centers { id } } } }`);
    expect(ofPerson.data).toEqual({ person: { tokens: [{ id, centers: [] }] } });
    expect((await revoke(id)).errors).toEqual([]);
    expect((await stage.ask(`{ person(id: "person_${owner}") { tokens { id } } }`)).data).toEqual({
      person: { tokens: [] },
    });
  });

  it('is seen, and not revoked, by an administrator beyond whose reach its owner holds a role', async () => {
    const owner = await stage.signInAs('ANALYST');
    const { id } = await stage.made();
    const elsewhere = await stage.make.jurisdiction({ code: 'ELSEWHERE' });
    const beyond = await stage.make.role(owner, 'ANALYST', { jurisdiction_id: elsewhere });
    await stage.signInAs('ADMINISTRATOR');
    const ofPerson = () => stage.ask(`{ person(id: "person_${owner}") { tokens { id viewerCan { revoke } } } }`);
    expect((await ofPerson()).data).toEqual({ person: { tokens: [{ id, viewerCan: { revoke: false } }] } });
    expect((await revoke(id)).errors[0]?.code).toBe('FORBIDDEN');
    await stage.test.owner.query(`UPDATE role_holding SET until_on = '2026-06-30' WHERE id = $1`, [beyond]);
    expect((await ofPerson()).data).toEqual({ person: { tokens: [{ id, viewerCan: { revoke: true } }] } });
    expect((await revoke(id)).errors).toEqual([]);
  });

  it('goes with its owner: erased, it is revoked, and what it was called is forgotten', async () => {
    const owner = await stage.signInAs('ANALYST');
    const { id, secret } = await stage.made({ name: '某人的脚本' });
    await stage.signInAs('ADMINISTRATOR');
    const input = { personId: `person_${owner}` };
    await stage.ask('mutation ($input: PersonInput!) { erasePerson(input: $input) { id } }', { input });
    const { rows } = await stage.test.owner.query(
      'SELECT name, revoked_at IS NOT NULL AS "isRevoked" FROM token WHERE id = $1',
      [id.replace('token_', '')],
    );
    expect(rows).toEqual([{ name: '–', isRevoked: true }]);
    expect(await stage.gate.admit(secret)).toMatchObject({ actor: null, fault: 'REVOKED' });
  });
});
