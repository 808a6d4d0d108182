import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { ExpertsDocument, type PooledExpertFragment } from './expert.generated';
import type { ExpertsState } from './experts-schema';

export interface ExpertsHandle extends PageHandle {
  readonly rows: readonly PooledExpertFragment[];
}

const pageSize = 50;

/** The experts of a place that the address asks for. */
export function useExperts(
  jurisdictionId: string,
  { q, kinds, fields, states }: Pick<ExpertsState, 'q' | 'kinds' | 'fields' | 'states'>,
): ExpertsHandle {
  const filter = {
    jurisdictionId,
    ...(q.trim() === '' ? {} : { search: q }),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(fields.length > 0 ? { fieldCodes: fields } : {}),
    ...(states.length > 0 ? { states } : {}),
  };
  const query = useQuery(ExpertsDocument, { variables: { filter, first: pageSize }, fetchPolicy: 'cache-and-network' });
  const page = (query.data ?? query.previousData)?.experts;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
