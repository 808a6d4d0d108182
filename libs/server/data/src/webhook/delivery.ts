import { webhookRoles, type WebhookFault } from '@wanchuang/domain-access';
import { presentRights } from '@wanchuang/server-access';
import { type Access, globalId, type Transaction } from '@wanchuang/server-platform';
import { bodyOf, type DeliveredEvent, fitting, nextEvents, testBodyOf } from './delivered-events';
import {
  beginDelivery,
  type ClaimedWebhook,
  type Failure,
  giveBack,
  headOfLog,
  nameOf,
  noteDelivered,
  noteFailure,
  noteTest,
  passOver,
  stopWebhook,
} from './delivery.store';
import { post } from './post';
import { ReceiverFault } from './receiver';
import { type Message, messageOf, signedHeaders } from './signature';
import type { DeliveryLimits } from './webhook.limits';
import type { WebhookRunnerOptions } from './webhook.runner';

/** What became of something that was sent: accepted, or why not. */
export type DeliveryOutcome = 'ACCEPTED' | WebhookFault;

interface DeliveryOptions extends WebhookRunnerOptions {
  readonly limits: DeliveryLimits;
  readonly random: () => number;
  /** Aborted when the server ends. */
  readonly signal: AbortSignal;
}

/** What no further attempt mends. */
const final: readonly WebhookFault[] = ['GONE', 'RIGHTS_ENDED', 'SECRET_LOST'];

const failureOf = (error: unknown): Failure => {
  if (error instanceof ReceiverFault) return { fault: error.fault, status: error.status };
  throw error;
};

/** One delivery to one webhook that this process has claimed. */
export class Delivery {
  constructor(
    private readonly options: DeliveryOptions,
    private readonly claimed: ClaimedWebhook,
  ) {}

  async whole(): Promise<void> {
    const { signal } = this.options;
    try {
      await (this.claimed.isTestWaiting ? this.test() : this.deliver());
    } catch (error) {
      if (signal.aborted) return this.change(giveBack); // broken off by ourselves: that is no failure
      await this.fail(failureOf(error));
    }
  }

  private async test(): Promise<void> {
    const { clock, signal } = this.options;
    const message = messageOf(nameOf(this.claimed), testBodyOf(nameOf(this.claimed), clock.now()));
    const noted = await this.send(message).then(
      (status) => ({ fault: null, status }),
      (error: unknown) => {
        if (signal.aborted) throw error;
        return failureOf(error);
      },
    );
    await this.change(noteTest, noted);
  }

  private async deliver(): Promise<void> {
    const { database } = this.options;
    // first: all up to it is seen by what is read next, and rights are asked after the last of it has happened
    const head = await headOfLog(database.reader());
    const events = await this.events(await this.access(), this.claimed.untilSequence ?? head);
    const last = events.at(-1);
    if (!last) return this.change(passOver, this.claimed.untilSequence ?? head);
    if (!(await this.change(beginDelivery, last.sequence))) return;
    const name = nameOf(this.claimed);
    await this.send(messageOf(name, bodyOf(name, events)));
    await this.change(noteDelivered, last.sequence);
  }

  /** What its owner may read today. @throws ReceiverFault RIGHTS_ENDED */
  private async access(): Promise<Access> {
    const { database, clock } = this.options;
    const present = await presentRights(database.reader(), this.claimed.personId, clock);
    if (!present?.roles.some(({ role }) => webhookRoles.includes(role))) throw new ReceiverFault('RIGHTS_ENDED');
    return present.access;
  }

  /** The next ones up to some place in the log; those of a delivery that was begun before are the same again. */
  private async events(access: Access, until: string): Promise<readonly DeliveredEvent[]> {
    const next = await nextEvents(this.options, nameOf(this.claimed), access);
    const wanted = next.filter(({ sequence }) => BigInt(sequence) <= BigInt(until));
    return fitting(wanted, this.options.limits.bytes); // of what fitted once, nothing is cut off now
  }

  private async send(message: Message): Promise<number> {
    const { clock, receivers, limits, signal, onSent, logger } = this.options;
    const headers = signedHeaders(message, this.secrets(), clock.now());
    const begun = performance.now();
    let outcome: DeliveryOutcome = 'ACCEPTED';
    try {
      const posted = { url: new URL(this.claimed.address), headers, body: message.body };
      return await post(posted, { ...receivers, time: limits.time, signal });
    } catch (error) {
      outcome = failureOf(error).fault;
      throw error;
    } finally {
      const milliseconds = performance.now() - begun;
      if (!signal.aborted) onSent?.(outcome, milliseconds);
      const { id: webhookId, isTestWaiting: isTest } = this.claimed;
      logger.info({ webhookId, messageId: message.id, isTest, outcome, milliseconds }, 'a webhook was sent something');
    }
  }

  /** The present one, and the one before it while that still signs. @throws ReceiverFault SECRET_LOST */
  private secrets(): string[] {
    const { box, clock } = this.options;
    const { personId, sealedSecret, previousSealedSecret, previousUntil } = this.claimed;
    const open = (sealed: string): string | null => box.open(sealed, globalId('person', personId));
    const present = open(sealedSecret);
    if (present === null) throw new ReceiverFault('SECRET_LOST');
    const isSigning = previousUntil !== null && previousUntil.getTime() > clock.now().getTime();
    const previous = isSigning && previousSealedSecret !== null ? open(previousSealedSecret) : null;
    return previous === null ? [present] : [present, previous];
  }

  private async fail(failure: Failure): Promise<void> {
    const { clock, limits, random, logger } = this.options;
    const { id: webhookId, failures, failingSince } = this.claimed;
    const failingFor = failingSince === null ? 0 : clock.now().getTime() - failingSince.getTime();
    if (final.includes(failure.fault) || failingFor >= limits.patience) {
      logger.warn({ webhookId, ...failure }, 'a webhook is stopped');
      return this.change(stopWebhook, failure);
    }
    const wait = Math.min(limits.longestWait, limits.firstWait * 2 ** failures);
    await this.change(noteFailure, failure, wait * (0.5 + random() / 2));
  }

  private change<Rest extends unknown[], T>(
    work: (tx: Transaction, claimed: ClaimedWebhook, ...rest: Rest) => Promise<T>,
    ...rest: Rest
  ): Promise<T> {
    return this.options.database.transact('system', (tx) => work(tx, this.claimed, ...rest));
  }
}
