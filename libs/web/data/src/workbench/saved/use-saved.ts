import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  ChangeQueryDocument,
  DeleteQueryDocument,
  PublishQueryDocument,
  SavedQueriesDocument,
  type SavedQueryStateFragment,
  SaveQueryDocument,
} from './saved.generated';

export type SavedQueryState = SavedQueryStateFragment;

const pageSize = 100;

export interface SavedQueries {
  readonly rows: readonly SavedQueryState[];
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** null: all are there. */
  readonly more: (() => void) | null;
}

/** One's own saved queries, and those that others share. */
export function useSavedQueries(): SavedQueries {
  const { data, error, refetch, fetchMore } = useQuery(SavedQueriesDocument, { variables: { first: pageSize } });
  const page = data?.savedQueries;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    rows: page?.nodes ?? [],
    isLoading: page === undefined && error === undefined,
    error: error ?? null,
    retry: () => void refetch().catch(() => undefined),
    more: after === null ? null : () => void fetchMore({ variables: { after } }).catch(() => undefined),
  };
}

/** What a save takes. */
export interface Draft {
  readonly name: string;
  readonly document: string;
  readonly variables: string;
}

type Version = Pick<SavedQueryState, 'id' | 'version'>;

export interface SavedChanges {
  readonly isBusy: boolean;
  readonly save: (jurisdictionId: string, draft: Draft) => Promise<SavedQueryState>;
  readonly change: (of: Version, change: Partial<Draft> & { readonly isShared?: boolean }) => Promise<SavedQueryState>;
  readonly publish: (of: Version, isPublished: boolean) => Promise<SavedQueryState>;
  readonly remove: (of: Version) => Promise<void>;
}

const wanted = <T>(value: T | null | undefined): T => {
  if (value == null) throw new TypeError('the answer held no query');
  return value;
};

/** Changes of saved queries: each is sent under a key of its own, and the list is read anew. */
export function useSavedChanges(): SavedChanges {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const send = async <T>(work: (idempotencyKey: string) => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      const done = await work(crypto.randomUUID());
      await client.refetchQueries({ include: [SavedQueriesDocument] });
      return done;
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    save: (jurisdictionId, draft) =>
      send(async (idempotencyKey) => {
        const input = { ...draft, jurisdictionId, isShared: false, idempotencyKey };
        const { data } = await client.mutate({ mutation: SaveQueryDocument, variables: { input } });
        return wanted(data?.saveQuery);
      }),
    change: ({ id, version }, change) =>
      send(async (idempotencyKey) => {
        const input = { ...change, savedQueryId: id, version, idempotencyKey };
        const { data } = await client.mutate({ mutation: ChangeQueryDocument, variables: { input } });
        return wanted(data?.changeQuery);
      }),
    publish: ({ id, version }, isPublished) =>
      send(async (idempotencyKey) => {
        const input = { savedQueryId: id, version, isPublished, idempotencyKey };
        const { data } = await client.mutate({ mutation: PublishQueryDocument, variables: { input } });
        return wanted(data?.publishQuery);
      }),
    remove: ({ id, version }) =>
      send(async (idempotencyKey) => {
        const input = { savedQueryId: id, version, idempotencyKey };
        await client.mutate({ mutation: DeleteQueryDocument, variables: { input } });
      }),
  };
}
