import { useQuery } from '@apollo/client/react';
import { type OrganisationOrderBy, type PageHandle, pageHandle } from '@wanchuang/web-client';
import { OrganisationsDocument, type OrganisationStateFragment } from './organisations.generated';
import type { OrganisationsState } from './organisations-schema';

export type OrganisationState = OrganisationStateFragment;

export interface OrganisationsHandle extends PageHandle {
  readonly rows: readonly OrganisationState[];
}

const pageSize = 50;

/** What columns are ordered by. */
const orders: Readonly<Record<string, OrganisationOrderBy>> = { name: 'NAME', kind: 'KIND', code: 'CREDIT_CODE' };

/** The order of the address, as the table shows it; by name without one. */
export const sortOf = ({ order }: OrganisationsState): { readonly key: string; readonly descending: boolean } => {
  const descending = order?.startsWith('-') ?? false;
  return { key: order === null ? 'name' : descending ? order.slice(1) : order, descending };
};

/** The organisations that the address asks for. */
export function useOrganisations(state: OrganisationsState): OrganisationsHandle {
  const { q, kinds, closed } = state;
  const { key, descending } = sortOf(state);
  const filter = {
    ...(q === '' ? {} : { search: q }),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(closed === null ? {} : { isClosed: closed === 'closed' }),
  };
  const orderBy = { by: orders[key] ?? 'NAME', direction: descending ? 'DESC' : 'ASC' } as const;
  const query = useQuery(OrganisationsDocument, { variables: { filter, orderBy, first: pageSize } });
  const page = (query.data ?? query.previousData)?.organisations;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
