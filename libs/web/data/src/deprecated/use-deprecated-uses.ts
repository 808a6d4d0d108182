import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { DeprecatedUsesDocument, type DeprecatedUsesQuery } from './deprecated-uses.generated';

export type DeprecatedUse = DeprecatedUsesQuery['deprecatedUses']['nodes'][number];

export interface DeprecatedUsesHandle extends PageHandle {
  readonly rows: readonly DeprecatedUse[];
}

const pageSize = 50;

/** What tokens use of what is to go, the latest use first. */
export function useDeprecatedUses(): DeprecatedUsesHandle {
  const query = useQuery(DeprecatedUsesDocument, { variables: { first: pageSize }, fetchPolicy: 'cache-and-network' });
  const page = (query.data ?? query.previousData)?.deprecatedUses;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
