import { type PageHandle, pageHandle } from '@wanchuang/web-client';
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

export interface CentersHandle extends PageHandle {
  readonly rows: readonly CenterRow[];
}

/** The list that the address asks for. While another is on its way, the last one stays. */
export function useCenters(variables: CentersQueryVariables): CentersHandle {
  const query = useQuery(CentersDocument, { variables });
  const page = (query.data ?? query.previousData)?.centers;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}

/** What a list adds up to, and the reference of that figure where the server made it. */
export interface DrilledTotal {
  readonly value: DecimalText | null;
  readonly evidenceOf: string | null;
}

const noTotal: DrilledTotal = { value: null, evidenceOf: null };

/** The sum of the number that somebody drilled into: the server's, or, where it cannot know the list, of the rows when all are there. */
export function useDrilledTotal(state: CentersState, jurisdictionId: string, handle: CentersHandle): DrilledTotal {
  const filter = totalFilter(state, jurisdictionId);
  const { data } = useQuery(CentersTotalDocument, {
    variables: { filter: filter ?? {} },
    skip: filter === null,
  });
  if (state.value === null) return noTotal;
  if (filter !== null) return sumOf(data?.indicatorAggregates.nodes[0]?.values);
  return handle.more === null ? { value: addDecimals(handle.rows.map(drilledValue)), evidenceOf: null } : noTotal;
}

type Values = CentersTotalQuery['indicatorAggregates']['nodes'][number]['values'];

const sumOf = (values: Values | undefined): DrilledTotal => values?.find(({ name }) => name === 'total') ?? noTotal;
