import { type TokenStage, tokenStage } from '../testing/token-stage';
import { newTokenSecret } from './token-secret';

const day = 24 * 60 * 60;

describe('a token lets in', () => {
  let stage: TokenStage;
  let owner: number;
  beforeEach(async () => {
    stage = await tokenStage();
    owner = await stage.signInAs('BUREAU_OFFICER');
  });
  afterEach(() => stage?.close());

  const change = (sql: string) => stage.test.owner.query(sql, [owner]);

  it('whoever presents it, for its owner, with the owner’s roles of today', async () => {
    const { id, secret } = await stage.made();
    const { actor } = await stage.gate.admit(secret);
    expect(actor).toMatchObject({
      personId: owner,
      sessionId: null,
      token: { id: Number(id.replace('token_', '')), isReadOnly: true, pointsPerMinute: 300_000 },
      roles: [{ role: 'BUREAU_OFFICER', jurisdictionId: stage.make.district }],
    });
    expect(Object.keys(actor?.access.rules?.rows ?? {}).sort()).toEqual(
      [
        'Center',
        'CenterParty',
        'Field',
        'FigureRelease',
        'ImportRun',
        'Indicator',
        'IndicatorFact',
        'Jurisdiction',
        'Organisation',
      ].sort(),
    );
    await change(`UPDATE role_holding SET until_on = '2026-06-30' WHERE person_id = $1`);
    stage.pass(6);
    const later = await stage.gate.admit(secret);
    expect(later.actor?.roles).toEqual([]);
    expect(later.actor?.access.rules?.rows['Center']).toEqual({ any: [] });
  });

  it('and notes it, at most once a minute, without an event', async () => {
    const { secret } = await stage.made();
    const used = async () =>
      (await change('SELECT used_at AS at FROM token WHERE person_id = $1')).rows[0]?.at.toISOString();
    const { rows: before } = await stage.test.owner.query('SELECT max(sequence) AS last FROM event');
    await stage.gate.admit(secret);
    const first = await used();
    expect(first).toBe(stage.clock.now().toISOString());
    stage.pass(59);
    await stage.gate.admit(secret);
    expect(await used()).toBe(first);
    stage.pass(1);
    await stage.gate.admit(secret);
    expect(await used()).toBe(stage.clock.now().toISOString());
    expect((await stage.test.owner.query('SELECT max(sequence) AS last FROM event')).rows).toEqual(before);
  });

  it.each<[string, string, (secret: string) => Promise<unknown>]>([
    ['that expired', 'EXPIRED', async () => stage.pass(200 * day)],
    ['of somebody suspended', 'OWNER_NOT_ACTIVE', () => change(`UPDATE person SET status = 'SUSPENDED' WHERE id = $1`)],
    ['that was revoked', 'REVOKED', () => change('UPDATE token SET revoked_at = made_at WHERE person_id = $1')],
  ])('nobody by one %s', async (_, fault, change_) => {
    const { id, secret } = await stage.made();
    await change_(secret);
    stage.pass(6); // for what the test does behind the server's back
    const tokenId = Number(id.replace('token_', ''));
    expect(await stage.gate.admit(secret)).toEqual({ actor: null, fault, tokenId });
  });

  it.each([
    ['unknown', newTokenSecret(), 'UNKNOWN'],
    ['malformed', 'wct_0', 'MALFORMED'],
    ['empty', '', 'MALFORMED'],
  ])('nobody by one that is %s', async (_, secret, fault) => {
    expect(await stage.gate.admit(secret)).toEqual({ actor: null, fault, tokenId: null });
  });
});

describe('while the password must be changed (MLPS 2.0)', () => {
  it('a token has no roles', async () => {
    const stage = await tokenStage({ passwordProfile: 'MLPS' });
    try {
      await stage.signInAs('ANALYST');
      const { secret } = await stage.made();
      expect((await stage.gate.admit(secret)).actor?.roles).toHaveLength(1);
      stage.pass(91 * day);
      expect((await stage.gate.admit(secret)).actor?.roles).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
