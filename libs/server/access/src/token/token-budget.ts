import {
  type Clock,
  type Database,
  ExpectedError,
  globalId,
  type OperationCost,
  type Toll,
  type UsedToken,
} from '@wanchuang/server-platform';

/** As many as the largest operation costs, and some. */
export const usualPointsPerMinute = 300_000;
const minute = 60_000;

/** A node whose clock runs behind spends in the minute that others have begun. */
const spend = `
INSERT INTO token_budget AS budget (token_id, minute, spent) VALUES ($1, $2, $3)
ON CONFLICT (token_id) DO UPDATE SET minute = greatest(budget.minute, excluded.minute),
  spent = CASE WHEN excluded.minute > budget.minute THEN 0 ELSE budget.spent END + excluded.spent
WHERE CASE WHEN excluded.minute > budget.minute THEN 0 ELSE budget.spent END + excluded.spent <= $4
RETURNING minute, spent`;

interface Spent {
  readonly minute: Date;
  readonly spent: number;
}

interface TokenTollOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly token: UsedToken;
}

/** The points of one token: so many a minute, on all nodes together. */
export class TokenToll implements Toll {
  constructor(private readonly options: TokenTollOptions) {}

  async pay(points: number): Promise<OperationCost> {
    const { database, clock, token } = this.options;
    const { id, pointsPerMinute: most } = token;
    if (points > most)
      throw new ExpectedError(
        'TOO_COMPLEX',
        `This costs ${points} points; the token has ${most} a minute. Ask for less.`,
        {
          limit: 'points',
          maximum: most,
        },
      );
    const now = clock.now().getTime();
    const current = new Date(now - (now % minute));
    // in a transaction of its own: what was read for the points is paid for whatever becomes of it
    const [paid] = await database.transact(globalId('token', id), (tx) =>
      tx.rows<Spent>(spend, [id, current, points, most]),
    );
    if (paid) return costOf(points, most, paid);
    throw await this.refusal(points, now);
  }

  /** What it would cost, and what is left, without taking it. */
  async price(points: number): Promise<OperationCost> {
    return costOf(points, this.options.token.pointsPerMinute, await this.spent(this.options.clock.now().getTime()));
  }

  private async refusal(points: number, now: number): Promise<ExpectedError> {
    const cost = costOf(points, this.options.token.pointsPerMinute, await this.spent(now));
    const resetAt = cost.resetAt ?? new Date(now + minute);
    const retryAfter = Math.max(1, Math.ceil((resetAt.getTime() - now) / 1000));
    return new ExpectedError(
      'TOO_MANY_REQUESTS',
      `This costs ${points} points; ${cost.remaining} are left until ${resetAt.toISOString()}.`,
      { cost, retryAfter },
    );
  }

  private async spent(now: number): Promise<Spent> {
    const current = new Date(now - (now % minute));
    const [row] = await this.options.database
      .reader()
      .rows<Spent>('SELECT minute, spent FROM token_budget WHERE token_id = $1 AND minute >= $2', [
        this.options.token.id,
        current,
      ]);
    return row ?? { minute: current, spent: 0 };
  }
}

const costOf = (requested: number, most: number, { minute: begun, spent }: Spent): OperationCost => ({
  requested,
  remaining: Math.max(0, most - spent),
  resetAt: new Date(begun.getTime() + minute),
});
