import { attempt, errorCode } from '@wanchuang/web-client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type DecimalText, addDecimals } from '@wanchuang/web-ui';
import { type CenterRow, drilledValue } from './center-columns';
import {
  CentersDocument,
  type CentersQueryVariables,
  CentersTotalDocument,
  type CentersTotalQuery,
} from './centers.generated';
import { totalFilter } from './centers-query';
import type { CentersState } from './centers-schema';

export interface CentersHandle {
  readonly rows: readonly CenterRow[];
  /** Null while the first answer is on its way. */
  readonly totalCount: number | null;
  /** The rows still show an earlier question. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Fetches the next page; null where all are shown. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

/** The list that the address asks for. While another is on its way, the last one stays. */
export function useCenters(variables: CentersQueryVariables): CentersHandle {
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(CentersDocument, { variables });
  const shown = data ?? previousData;
  const page = shown?.centers;
  // without a connection, the last rows are better than none; the shell says that they are old
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

/** The sum of the number that somebody drilled into: the server's, or, where it cannot know the list, of the rows when all are there. */
export function useDrilledTotal(
  state: CentersState,
  jurisdictionId: string,
  handle: CentersHandle,
): DecimalText | null {
  const filter = totalFilter(state, jurisdictionId);
  const { data } = useQuery(CentersTotalDocument, {
    variables: { filter: filter ?? {} },
    skip: filter === null,
  });
  if (state.value === null) return null;
  if (filter !== null) return sumOf(data?.indicatorAggregates.nodes[0]?.values);
  return handle.more === null ? addDecimals(handle.rows.map(drilledValue)) : null;
}

type Values = CentersTotalQuery['indicatorAggregates']['nodes'][number]['values'];

const sumOf = (values: Values | undefined): DecimalText | null =>
  values?.find(({ name }) => name === 'total')?.value ?? null;
