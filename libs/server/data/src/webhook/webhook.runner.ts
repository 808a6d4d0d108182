import { randomUUID } from 'node:crypto';
import type { Clock, Database, Reads } from '@wanchuang/server-platform';
import type { Logger } from 'pino';
import { Delivery, type DeliveryOutcome } from './delivery';
import { type ClaimedWebhook, claimNext } from './delivery.store';
import type { Receivers } from './receiver';
import type { SecretBox } from './secret-box';
import { type DeliveryLimits, usualLimits } from './webhook.limits';

export type { DeliveryOutcome } from './delivery';

export interface WebhookRunnerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly reads: Reads;
  readonly box: SecretBox;
  readonly receivers: Receivers;
  readonly logger: Pick<Logger, 'error' | 'warn' | 'info'>;
  readonly limits?: DeliveryLimits;
  /** 0 to 1: by what waits differ, so that what failed together is not tried again together. */
  readonly random?: () => number;
  /** Told of everything that was sent, for the metrics. */
  readonly onSent?: (outcome: DeliveryOutcome, milliseconds: number) => void;
}

/** How much of what goes on at once may be one person’s. */
const ownShare = 4;

/**
 * Sends events to the webhooks that wait for them: to many receivers at once, to each of them one after the other. Whoever
 * hangs holds one place for as long as a delivery may take, and then waits.
 */
export class WebhookRunner {
  private readonly running = new Map<ClaimedWebhook, Promise<void>>();
  private readonly ending = new AbortController();
  private isAsked = false;
  private filling: Promise<void> | null = null;

  constructor(private readonly options: WebhookRunnerOptions) {}

  /** Begins what can be begun; it never throws, and does not wait. */
  ask(): void {
    this.isAsked = true;
    this.filling ??= this.fill().finally(() => {
      this.filling = null;
      if (this.isAsked && !this.ending.signal.aborted) this.ask(); // asked for between the last look and now
    });
  }

  /** Resolves when nothing is under way and nothing can be begun. */
  async idle(): Promise<void> {
    while (this.filling !== null || this.running.size > 0) {
      await this.filling;
      await Promise.all(this.running.values());
    }
  }

  /** Breaks off what is being sent; it counts as not sent. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.idle();
  }

  private async fill(): Promise<void> {
    const { database, logger } = this.options;
    try {
      while (this.isAsked && !this.ending.signal.aborted) {
        this.isAsked = false;
        while (this.hasRoom()) {
          const claimed = await database.transact('system', (tx) => claimNext(tx, randomUUID(), this.busy()));
          if (!claimed) break;
          this.begin(claimed);
        }
      }
    } catch (err) {
      this.isAsked = false; // the next minute, or the next event, tries again
      logger.error({ err }, 'webhooks could not be looked through');
    }
  }

  private begin(claimed: ClaimedWebhook): void {
    const { limits = usualLimits, random = Math.random, logger } = this.options;
    const delivery = new Delivery({ ...this.options, limits, random, signal: this.ending.signal }, claimed);
    const done = delivery
      .whole()
      .catch((err: unknown) => logger.error({ err, webhookId: claimed.id }, 'a webhook was given up until its time is over'))
      .finally(() => {
        this.running.delete(claimed);
        if (!this.ending.signal.aborted) this.ask();
      });
    this.running.set(claimed, done);
  }

  private hasRoom(): boolean {
    const { atOnce } = this.options.limits ?? usualLimits;
    return this.running.size < atOnce && !this.ending.signal.aborted;
  }

  private busy() {
    const { atOnce } = this.options.limits ?? usualLimits;
    const claimed = [...this.running.keys()];
    const share = Math.max(1, Math.floor(atOnce / ownShare));
    const people = claimed.map(({ personId }) => personId);
    return {
      receivers: claimed.map(({ address }) => `${new URL(address).origin}/`),
      personIds: people.filter((id) => people.filter((other) => other === id).length >= share),
    };
  }
}
