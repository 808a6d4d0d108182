import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { NoticesDocument, type NoticesQuery, type NoticesQueryVariables } from './notice.generated';

export type NoticeRow = NoticesQuery['publicNotices']['nodes'][number];

export interface NoticesHandle extends PageHandle {
  readonly rows: readonly NoticeRow[];
}

const pageSize = 50;

/** Public notices, the latest first. @param client whose eyes; those of whoever has signed in without it */
export function useNotices(filter: NoticesQueryVariables['filter'], client?: ApolloClient): NoticesHandle {
  const query = useQuery(NoticesDocument, { client, variables: { filter, first: pageSize } });
  const page = (query.data ?? query.previousData)?.publicNotices;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
