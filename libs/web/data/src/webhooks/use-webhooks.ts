import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { attempt, type PageHandle, pageHandle } from '@wanchuang/web-client';
import {
  CreateWebhookDocument,
  type CreateWebhookInput,
  PauseWebhookDocument,
  RemoveWebhookDocument,
  ReplaceWebhookSecretDocument,
  TestWebhookDocument,
  type WebhookRowFragment,
  WebhooksDocument,
} from './webhooks.generated';

export type WebhookState = WebhookRowFragment;

const pageSize = 20;
/** How often the page asks what became of deliveries, ms: soon where somebody waits for a test. */
const [soon, later] = [1_000, 15_000];

/** The page asks by itself: that is no use of the session. */
const inBackground = { headers: { 'x-background': '1' } };

export interface WebhooksHandle extends PageHandle {
  readonly rows: readonly WebhookState[];
}

/** One’s own webhooks, and how far each is. */
export function useWebhooks(): WebhooksHandle {
  const query = useQuery(WebhooksDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    context: inBackground,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const { startPolling, stopPolling } = query;
  const page = (query.data ?? query.previousData)?.webhooks;
  const rows = page?.nodes ?? [];
  const interval = rows.some(({ isTestWaiting }) => isTestWaiting) ? soon : later;
  const isFollowed = rows.length > 0;
  useEffect(() => {
    if (!isFollowed) return undefined;
    startPolling(interval);
    return stopPolling;
  }, [isFollowed, interval, startPolling, stopPolling]);
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return { rows, ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })) };
}

/** A secret that was just made, and whose it is. */
export interface NewSecret {
  readonly secret: string;
  readonly name: string;
}

const told = {
  refetchQueries: [WebhooksDocument],
  awaitRefetchQueries: true,
  fetchPolicy: 'no-cache' as const, // a secret stays nowhere longer than it is shown
};

export interface Registering {
  readonly create: (input: CreateWebhookInput) => void;
  readonly made: NewSecret | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

/** Registers one; a press that is repeated because nobody answered makes no second one. */
export function useCreateWebhook(): Registering {
  const [run, { data, loading, error, reset }] = useMutation(CreateWebhookDocument, told);
  const sent = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return {
    create: (input) => {
      const of = JSON.stringify(input);
      if (sent.current?.of !== of) sent.current = { of, key: crypto.randomUUID() };
      attempt(run({ variables: { input: { ...input, idempotencyKey: sent.current.key } } }));
    },
    made: data ? { secret: data.createWebhook.secret, name: data.createWebhook.webhook.name } : null,
    busy: loading,
    error,
    reset: () => {
      sent.current = null;
      reset();
    },
  };
}

export interface WebhookSteps {
  readonly test: () => void;
  readonly setPaused: (isPaused: boolean) => void;
  readonly replace: () => void;
  readonly remove: () => void;
  readonly busy: boolean;
  readonly error: unknown;
}

/** What can be done with one. */
export function useWebhookSteps(
  { id: webhookId, version, name }: Pick<WebhookState, 'id' | 'version' | 'name'>,
  onSecret: (made: NewSecret) => void,
): WebhookSteps {
  const [test, testing] = useMutation(TestWebhookDocument);
  const [pause, pausing] = useMutation(PauseWebhookDocument);
  const [replace, replacing] = useMutation(ReplaceWebhookSecretDocument, told);
  const [remove, removing] = useMutation(RemoveWebhookDocument, {
    refetchQueries: [WebhooksDocument],
    awaitRefetchQueries: true,
  });
  const all = [testing, pausing, replacing, removing];
  // made anew at each press: what is sent again by the network is one request
  const input = () => ({ webhookId, version, idempotencyKey: crypto.randomUUID() });
  const makeSecret = async (): Promise<void> => {
    const { data } = await replace({ variables: { input: input() } });
    if (data) onSecret({ secret: data.replaceWebhookSecret.secret, name });
  };
  return {
    test: () => attempt(test({ variables: { input: { webhookId, idempotencyKey: crypto.randomUUID() } } })),
    setPaused: (isPaused) => attempt(pause({ variables: { input: { ...input(), isPaused } } })),
    replace: () => attempt(makeSecret()),
    remove: () => attempt(remove({ variables: { input: input() } })),
    busy: all.some(({ loading }) => loading),
    error: all.find(({ error }) => error)?.error,
  };
}
