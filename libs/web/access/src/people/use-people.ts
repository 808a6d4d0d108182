import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { PeopleDocument, type PersonStateFragment } from './people.generated';
import type { PeopleState } from './people-schema';

export type PersonState = PersonStateFragment;

export interface PeopleHandle extends PageHandle {
  readonly rows: readonly PersonState[];
}

const pageSize = 50;

/** The people that the address asks for. */
export function usePeople({ q, roles, statuses }: PeopleState): PeopleHandle {
  const filter = {
    ...(q === '' ? {} : { search: q }),
    ...(roles.length > 0 ? { roles } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
  };
  const query = useQuery(PeopleDocument, {
    variables: { filter, first: pageSize },
  });
  const page = (query.data ?? query.previousData)?.people;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
