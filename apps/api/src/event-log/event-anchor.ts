import type { Logger } from 'pino';
import type { Clock, Database } from '@wanchuang/server-platform';
import { type EventHead, newestEvent } from './event-head';
import type { HeadKeeper } from './head-keeper';

interface EventAnchorOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly keepers: readonly HeadKeeper[];
  /** How long new events may wait for their anchor, ms. */
  readonly every?: number;
  /** Told after each round of the timer. */
  readonly onRound?: (head: EventHead | null) => void;
}

const minute = 60_000;

/** Hands the newest event to every keeper of heads: whatever is cut off or rewritten up to there shows from then on. */
export class EventAnchor {
  private readonly options: EventAnchorOptions;
  /** The last head that each keeper has. */
  private readonly kept = new Map<HeadKeeper, EventHead>();
  private round: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;

  constructor(options: EventAnchorOptions) {
    this.options = options;
  }

  /**
   * Anchors the newest event with every keeper that does not have it.
   * @returns the head; null where there are no events
   * @throws AggregateError of what the keepers said; they are asked again the next time
   */
  anchor(): Promise<EventHead | null> {
    const next = this.round.then(() => this.anchorNow());
    this.round = next.catch(() => undefined);
    return next;
  }

  /** Anchors at once and then every minute in which something was committed, by whichever process. Failures are logged. */
  start(): void {
    const round = (): void => void this.anchorOrLog().then((head) => this.options.onRound?.(head));
    this.timer = setInterval(round, this.options.every ?? minute);
    this.timer.unref();
    round();
  }

  /** Anchors what is there, for the last time. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.anchorOrLog();
  }

  private async anchorOrLog(): Promise<EventHead | null> {
    try {
      return await this.anchor();
    } catch (err) {
      this.options.logger.error({ err }, 'the head of the event log was not anchored');
      return null;
    }
  }

  private async anchorNow(): Promise<EventHead | null> {
    const { database, clock, keepers } = this.options;
    const newest = await newestEvent(database.reader());
    const head = newest && { ...newest, at: clock.now().toISOString() };
    const results = await Promise.allSettled(keepers.map((keeper) => this.keep(keeper, head)));
    const faults = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('; '));
    return head;
  }

  private async keep(keeper: HeadKeeper, head: EventHead | null): Promise<void> {
    const last = this.kept.get(keeper);
    if (last && (!head || BigInt(head.sequence) < BigInt(last.sequence))) {
      throw new Error(`the event log ends before event ${last.sequence}, which was anchored: run verify-events`);
    }
    if (!head || last?.hash === head.hash) return;
    try {
      await keeper.keep(head);
    } catch (error) {
      throw new Error(`${keeper.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    this.kept.set(keeper, head);
  }
}
