import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { attempt, errorCode, type Language, localName } from '@wanchuang/web-client';
import { EventCentersDocument, EventsDocument, type EventsQueryVariables } from './events.generated';
import { type EventRow, newestFirst } from './events-query';

export interface EventsHandle {
  readonly rows: readonly EventRow[];
  /** Null while the first answer is on its way. */
  readonly totalCount: number | null;
  /** The rows still show an earlier question. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Fetches older ones; null where all are shown. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

/** The events that the address asks for. While others are on their way, the last ones stay. */
export function useEvents(variables: EventsQueryVariables): EventsHandle {
  // what has happened since the last visit belongs to the log too
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(EventsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const shown = data ?? previousData;
  const page = shown?.events;
  const showsError = data === undefined && (shown === undefined || errorCode(error) !== 'OFFLINE');
  const before = page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  return {
    rows: newestFirst(page?.nodes ?? []),
    totalCount: page?.totalCount ?? null,
    stale: data === undefined,
    error: showsError ? (error ?? null) : null,
    retry: () => attempt(refetch()),
    more: before === null ? null : () => attempt(fetchMore({ variables: { before } })),
    loadingMore: networkStatus === NetworkStatus.fetchMore,
  };
}

/** Most centers that one request names. */
const mostNamed = 200;

/** The names of the centers that the first rows are about, by id. */
export function useCenterNames(rows: readonly EventRow[], language: Language): ReadonlyMap<string, string> {
  const ids = [...new Set(rows.flatMap(({ centerId }) => centerId ?? []))].slice(0, mostNamed);
  const { data, previousData } = useQuery(EventCentersDocument, { variables: { ids }, skip: ids.length === 0 });
  const centers = (data ?? previousData)?.centers.nodes ?? [];
  return new Map(centers.map((center) => [center.id, localName(center, language)]));
}
