import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import { databaseFaultOf } from '../errors/constraint-error';

const cancelled = '57014';

/** Whether the work has settled, waiting for it no longer than `milliseconds`. */
const settlesWithin = async (work: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  const waiting = new AbortController();
  const settled = work.then(
    () => true,
    () => true,
  );
  const late = pause(milliseconds, false, { signal: waiting.signal }).catch(() => false);
  try {
    return await Promise.race([settled, late]);
  } finally {
    waiting.abort();
  }
};

const processOf = (client: PoolClient): number => {
  const id: unknown = 'processID' in client ? client.processID : undefined;
  if (typeof id !== 'number') throw new Error('The connection does not know the process that serves it');
  return id;
};

/** Ends a statement from outside and proves that its connection is fit for the next one. */
export class StatementCanceller {
  // One connection beside the pool, made when first needed: a pool whose connections all wait must not hold up the cancel.
  private readonly pool: Pool;

  /** @param patience ms until a connection counts as lost */
  constructor(
    pool: Pool,
    private readonly patience: number,
  ) {
    this.pool = new Pool({
      ...pool.options,
      password: pool.options.password, // pg hides it from the spread
      application_name: 'wanchuang cancel',
      max: 1,
      min: 0,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      allowExitOnIdle: true,
    });
    this.pool.on('error', () => undefined); // an idle connection that dies is replaced at the next use
  }

  /**
   * Cancels until `work`, the last statement sent on the connection, has settled; then waits until no cancel is under way.
   * @returns false if that could not be shown in time: then the connection must not be used again.
   */
  async calm(client: PoolClient, work: Promise<unknown>): Promise<boolean> {
    const deadline = performance.now() + this.patience;
    try {
      // Cancelled again and again, for a cancel that comes before its statement has reached PostgreSQL does nothing.
      for (let wait = 0; !(await settlesWithin(work, wait)); wait = Math.min(100, wait + 10)) {
        if (performance.now() > deadline) return false;
        await this.pool.query('SELECT pg_cancel_backend($1)', [processOf(client)]);
      }
      return await this.passesBarrier(client, deadline);
    } catch {
      return false; // a cancel without an answer may still strike
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }

  /** Every cancel has answered, so its signal stands before the connection's next statement: what it can hit is this one. */
  private async passesBarrier(client: PoolClient, deadline: number): Promise<boolean> {
    for (;;) {
      const barrier = client.query('SELECT 1');
      if (!(await settlesWithin(barrier, Math.max(0, deadline - performance.now())))) return false;
      try {
        await barrier;
        return true;
      } catch (error) {
        if (databaseFaultOf(error)?.code !== cancelled) return false;
      }
    }
  }
}
