import { type TokenStage, tokenStage } from '../testing/token-stage';
import { TokenToll } from './token-budget';

describe('the points of a token', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await tokenStage();
  });
  afterAll(() => stage?.close());

  const tollOf = async (clock = stage.clock) => {
    await stage.signInAs('ANALYST');
    const { secret } = await stage.made({ pointsPerMinute: 100 });
    const { actor } = await stage.gate.admit(secret);
    if (!actor?.token) throw new Error('no token');
    return { token: actor.token, toll: new TokenToll({ database: stage.database, clock, token: actor.token }) };
  };

  it('are spent, refused without being taken, and whole again in the next minute', async () => {
    const { toll } = await tollOf();
    const resetAt = new Date('2026-06-30T04:01:00Z');
    expect(await toll.price(60)).toEqual({ requested: 60, remaining: 100, resetAt });
    expect(await toll.pay(60)).toEqual({ requested: 60, remaining: 40, resetAt });
    await expect(toll.pay(41)).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      details: { retryAfter: 60, cost: { requested: 41, remaining: 40, resetAt } },
    });
    expect(await toll.pay(40)).toMatchObject({ remaining: 0 });
    stage.pass(60);
    expect(await toll.pay(1)).toMatchObject({ remaining: 99, resetAt: new Date('2026-06-30T04:02:00Z') });
  });

  it('do not suffice, however long one waits, for what costs more than a minute’s', async () => {
    const { toll } = await tollOf();
    await expect(toll.pay(101)).rejects.toMatchObject({ code: 'TOO_COMPLEX', details: { maximum: 100 } });
    expect(await toll.pay(100)).toMatchObject({ remaining: 0 });
  });

  it('are one budget for many at once, and for a node whose clock runs behind', async () => {
    const { token, toll } = await tollOf();
    const behind = { now: () => new Date(stage.clock.now().getTime() - 60_000) };
    const other = new TokenToll({ database: stage.database, clock: behind, token });
    await toll.pay(1);
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, at) => (at % 2 ? toll : other).pay(9)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
    expect(await toll.price(0)).toMatchObject({ remaining: 0 });
  });
});
