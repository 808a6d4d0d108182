import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { CallsDocument, type CallsQueryVariables, type CallStateFragment } from './call.generated';

export interface CallsHandle extends PageHandle {
  readonly rows: readonly CallStateFragment[];
}

const pageSize = 50;

/** Calls, the newest first. @param client whose eyes; those of whoever has signed in without it */
export function useCalls(filter: CallsQueryVariables['filter'], client?: ApolloClient): CallsHandle {
  const query = useQuery(CallsDocument, { client, variables: { filter, first: pageSize } });
  const page = (query.data ?? query.previousData)?.recognitionCalls;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
