import { type Database, ExpectedError } from '@wanchuang/server-platform';
import type { Receivers } from './receiver';
import type { SecretBox } from './secret-box';
import type { WebhookRunner } from './webhook.runner';

/** What the webhooks of a server work with besides the database; the composition root provides it once per database. */
export interface Webhooks {
  readonly receivers: Receivers;
  readonly box: SecretBox;
  readonly runner: WebhookRunner;
}

const provided = new WeakMap<Database, Webhooks>();

export const provideWebhooks = (database: Database, webhooks: Webhooks): void => {
  provided.set(database, webhooks);
};

/** null: nothing was provided yet, as before the server listens. */
export const providedWebhooks = (database: Database): Webhooks | null => provided.get(database) ?? null;

/** @throws ExpectedError UNAVAILABLE where nothing was provided, as in a process that only reads */
export const webhooksOf = (database: Database): Webhooks => {
  const webhooks = provided.get(database);
  if (!webhooks) throw new ExpectedError('UNAVAILABLE', 'Nothing is sent from this server');
  return webhooks;
};
