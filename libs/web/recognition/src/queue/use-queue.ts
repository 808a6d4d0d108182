import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import {
  ApplicationQueueDocument,
  type ApplicationQueueQueryVariables,
  type QueueRowFragment,
} from './queue.generated';

export interface QueueHandle extends PageHandle {
  readonly rows: readonly QueueRowFragment[];
}

const pageSize = 50;

/** A host's own, those that want something first. */
export const ownApplications = { filter: { own: true }, orderBy: { by: 'STATE', direction: 'ASC' } } as const;

/** Applications, as a filter asks for them; always as they stand now. */
export function useQueue(asked: Pick<ApplicationQueueQueryVariables, 'filter' | 'orderBy'>): QueueHandle {
  const query = useQuery(ApplicationQueueDocument, {
    variables: { ...asked, first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const page = (query.data ?? query.previousData)?.applications;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
