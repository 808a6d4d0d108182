import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import {
  type DeliveryLimits,
  provideWebhooks,
  type Receivers,
  type SecretBox,
  WebhookRunner,
} from '@wanchuang/server-data';
import type { Clock, Database, DataVersions, Reads } from '@wanchuang/server-platform';
import type { Metrics } from '../edge/metrics';

/** Where webhooks may lead, and what keeps their secrets. */
export interface WebhookSettings {
  readonly receivers: Receivers;
  readonly box: SecretBox;
  /** The usual ones without it. */
  readonly limits?: DeliveryLimits;
}

interface ServedWebhooks {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reads: Reads;
  readonly versions: DataVersions;
  readonly metrics: Metrics;
  readonly settings: WebhookSettings;
}

/** Sends events to webhooks as soon as they are committed, by whichever node. */
export const serveWebhooks = (
  scope: FastifyInstance,
  { settings, versions, metrics, ...served }: ServedWebhooks,
): void => {
  const { database } = served;
  const onSent = metrics.observeDelivery.bind(metrics);
  const runner = new WebhookRunner({ ...served, ...settings, onSent });
  provideWebhooks(database, { ...settings, runner });
  metrics.followWebhooks(database);
  const unsubscribe = versions.subscribe((known) => known !== null && runner.ask());
  scope.addHook('preClose', async () => {
    unsubscribe();
    await runner.end();
  });
};
