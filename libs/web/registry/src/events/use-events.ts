import { useQuery } from '@apollo/client/react';
import { type Language, localName, type PageHandle, pageHandle } from '@wanchuang/web-client';
import { EventCentersDocument, EventsDocument, type EventsQueryVariables } from './events.generated';
import { type EventRow, newestFirst } from './events-query';

export interface EventsHandle extends PageHandle {
  readonly rows: readonly EventRow[];
}

/** The events that the address asks for. While others are on their way, the last ones stay. */
export function useEvents(variables: EventsQueryVariables): EventsHandle {
  // what has happened since the last visit belongs to the log too
  const query = useQuery(EventsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (query.data ?? query.previousData)?.events;
  const before = page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  return {
    rows: newestFirst(page?.nodes ?? []),
    ...pageHandle(query, page, before === null ? null : () => query.fetchMore({ variables: { before } })),
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
