import type { ResultOf } from '@graphql-typed-document-node/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { attempt, type PageHandle, pageHandle } from '@wanchuang/web-client';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  UnreadNotificationsDocument,
} from '../notification.generated';
import type { InboxState } from './inbox-schema';

export type NotificationState = ResultOf<typeof NotificationsDocument>['notifications']['nodes'][number];

export interface InboxHandle extends PageHandle {
  readonly rows: readonly NotificationState[];
}

const pageSize = 50;

/** The notifications that the address asks for. */
export function useInbox({ show, kinds }: InboxState): InboxHandle {
  const filter = { ...(show === 'unread' ? { unread: true } : {}), ...(kinds.length > 0 ? { kinds } : {}) };
  const query = useQuery(NotificationsDocument, {
    variables: { filter, first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (query.data ?? query.previousData)?.notifications;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}

export interface Marking {
  readonly mark: (rows: readonly NotificationState[]) => void;
  /** Everything that the server knows up to the newest row, shown or not. */
  readonly markAll: (newest: NotificationState) => void;
  /** How many were marked by the last press; null before. */
  readonly marked: number | null;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Marks read; what is on the page stays where it is, and looks read. */
export function useMarking(rows: readonly NotificationState[]): Marking {
  const [run, { data, loading, error, client }] = useMutation(MarkNotificationsReadDocument, {
    update: (cache, { data: done }) => {
      if (!done) return;
      const { unread } = done.markNotificationsRead;
      cache.writeQuery({ query: UnreadNotificationsDocument, data: { unreadNotifications: unread } });
    },
  });
  const showRead = (read: readonly NotificationState[]): void => {
    const now = new Date().toISOString();
    for (const row of read.filter(({ readAt }) => readAt === null))
      client.cache.modify({
        id: client.cache.identify({ __typename: 'Notification', id: row.id }),
        fields: { readAt: () => now },
      });
  };
  return {
    mark: (chosen) =>
      attempt(run({ variables: { input: { ids: chosen.map(({ id }) => id) } } }).then(() => showRead(chosen))),
    markAll: ({ eventSequence }) => {
      const upTo = rows.filter((row) => BigInt(row.eventSequence) <= BigInt(eventSequence));
      attempt(run({ variables: { input: { throughSequence: eventSequence } } }).then(() => showRead(upTo)));
    },
    marked: data?.markNotificationsRead.marked ?? null,
    busy: loading,
    error,
  };
}
