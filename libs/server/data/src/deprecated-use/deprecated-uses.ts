import type { Clock, Database } from '@wanchuang/server-platform';
import type { Logger } from 'pino';

interface Counted {
  readonly tokenId: number;
  readonly coordinate: string;
  uses: number;
  firstUsedAt: Date;
  lastUsedAt: Date;
}

interface DeprecatedUsesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long counts may stay in memory, ms. */
  readonly every?: number;
}

const minute = 60_000;

/** Tokens in the order of their ids, so that two nodes that write at once wait for each other and for nothing else. */
const write = /* sql */ `
INSERT INTO deprecated_use AS kept (token_id, coordinate, uses, first_used_at, last_used_at)
SELECT * FROM unnest($1::integer[], $2::text[], $3::integer[], $4::timestamptz[], $5::timestamptz[])
  AS counted (token_id, coordinate, uses, first_used_at, last_used_at) ORDER BY token_id, coordinate
ON CONFLICT (token_id, coordinate) DO UPDATE SET
  uses = least(kept.uses::bigint + excluded.uses, 2147483647),
  first_used_at = least(kept.first_used_at, excluded.first_used_at),
  last_used_at = greatest(kept.last_used_at, excluded.last_used_at)`;

/**
 * Counts what tokens use of what is to go. A request only adds to a number in memory; once a minute, and at the end, all of
 * them go to the database in one statement. What a crash takes along is a minute's counts.
 */
export class DeprecatedUses {
  private counted = new Map<string, Counted>();
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: DeprecatedUsesOptions) {}

  note(tokenId: number, coordinates: readonly string[]): void {
    const at = this.options.clock.now();
    for (const coordinate of coordinates)
      this.add({ tokenId, coordinate, uses: 1, firstUsedAt: at, lastUsedAt: at });
  }

  /** Writes what was counted. If that fails, it stays for the next time. */
  flush(): Promise<void> {
    const next = this.writing.then(() => this.flushNow());
    this.writing = next.catch(() => undefined);
    return next;
  }

  start(): void {
    this.timer = setInterval(() => void this.flushOrLog(), this.options.every ?? minute);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.flushOrLog();
  }

  private add({ tokenId, coordinate, uses, firstUsedAt, lastUsedAt }: Counted): void {
    const key = `${tokenId} ${coordinate}`;
    const known = this.counted.get(key);
    if (!known) {
      this.counted.set(key, { tokenId, coordinate, uses, firstUsedAt, lastUsedAt });
      return;
    }
    known.uses += uses;
    if (firstUsedAt < known.firstUsedAt) known.firstUsedAt = firstUsedAt;
    if (lastUsedAt > known.lastUsedAt) known.lastUsedAt = lastUsedAt;
  }

  private async flushOrLog(): Promise<void> {
    await this.flush().catch((err: unknown) =>
      this.options.logger.error({ err }, 'uses of deprecated fields were not written: the next minute tries again'),
    );
  }

  private async flushNow(): Promise<void> {
    const batch = [...this.counted.values()];
    if (batch.length === 0) return;
    this.counted = new Map();
    const columns = [
      batch.map(({ tokenId }) => tokenId),
      batch.map(({ coordinate }) => coordinate),
      batch.map(({ uses }) => uses),
      batch.map(({ firstUsedAt }) => firstUsedAt),
      batch.map(({ lastUsedAt }) => lastUsedAt),
    ];
    try {
      await this.options.database.transact('system', (tx) => tx.rows(write, columns));
    } catch (error) {
      for (const one of batch) this.add(one);
      throw error;
    }
  }
}
