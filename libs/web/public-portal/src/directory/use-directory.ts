import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle, useOpenClient } from '@wanchuang/web-client';
import { PublicCentersDocument, type PublicCentersQueryVariables } from './directory.generated';
import type { PublicCenterRow } from './directory-query';

export interface DirectoryHandle extends PageHandle {
  readonly rows: readonly PublicCenterRow[];
}

/** The centers that the address asks for. While others are on their way, the last ones stay. */
export function useDirectory(variables: PublicCentersQueryVariables, skip: boolean): DirectoryHandle {
  const client = useOpenClient();
  const query = useQuery(PublicCentersDocument, { client, variables, skip });
  const page = (query.data ?? query.previousData)?.centers;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
