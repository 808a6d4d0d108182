import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { attempt, errorCode } from '@wanchuang/web-client';
import { PeopleDocument, type PersonStateFragment } from './people.generated';
import type { PeopleState } from './people-schema';

export type PersonState = PersonStateFragment;

export interface PeopleHandle {
  readonly rows: readonly PersonState[];
  /** Null while the first answer is on its way. */
  readonly totalCount: number | null;
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

const pageSize = 50;

/** The people that the address asks for. */
export function usePeople({ q, roles, statuses }: PeopleState): PeopleHandle {
  const filter = {
    ...(q === '' ? {} : { search: q }),
    ...(roles.length > 0 ? { roles } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
  };
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(PeopleDocument, {
    variables: { filter, first: pageSize },
  });
  const shown = data ?? previousData;
  const page = shown?.people;
  const showsError = data === undefined && (shown === undefined || errorCode(error) !== 'OFFLINE');
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    totalCount: page?.totalCount ?? null,
    stale: data === undefined,
    error: showsError ? (error ?? null) : null,
    retry: () => attempt(refetch()),
    more: after === null ? null : () => attempt(fetchMore({ variables: { after } })),
    loadingMore: networkStatus === NetworkStatus.fetchMore,
  };
}
