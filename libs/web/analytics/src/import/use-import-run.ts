import { attempt } from '@wanchuang/web-client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { ImportState } from '@wanchuang/web-client';
import { ImportRunDocument, type ImportRunQuery } from './import.generated';

export type ImportRun = NonNullable<ImportRunQuery['importRun']>;

/** How often a run at work is asked how far it is, in milliseconds. */
const pollInterval = 500;

const isAtWork = (state: ImportState | undefined): boolean => state === 'CHECKING' || state === 'LOADING';

export interface ImportRunHandle {
  /** Undefined while it is on its way, null where there is none. */
  readonly run: ImportRun | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** A run, followed while the server works on it. When it ends, every figure on the page may be another. */
export function useImportRun(id: string): ImportRunHandle {
  const client = useApolloClient();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportRunDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const state = data?.importRun?.state;
  const before = useRef(state);
  useEffect(() => {
    const ended = before.current === 'LOADING' && state === 'LOADED';
    before.current = state;
    if (isAtWork(state)) startPolling(pollInterval);
    else stopPolling();
    if (ended) attempt(client.resetStore());
  }, [state, client, startPolling, stopPolling]);
  return {
    run: data === undefined ? undefined : data.importRun,
    error: data === undefined ? (error ?? null) : null,
    retry: () => attempt(refetch()),
  };
}
