import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, use, useMemo } from 'react';
import { startAnew, attempt } from '@wanchuang/web-client';
import { SignOutDocument, ViewerDocument, type ViewerStateFragment } from './viewer.generated';

export type Viewer = ViewerStateFragment;

export interface ViewerHandle {
  /** Who is signed in; null: nobody. */
  readonly viewer: Viewer | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Ends the session, and forgets what it has shown. */
  readonly signOut: () => Promise<void>;
}

const ViewerContext = createContext<ViewerHandle | null>(null);

/** Knows who is signed in. */
export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(ViewerDocument);
  const [end] = useMutation(SignOutDocument);
  const handle = useMemo<ViewerHandle>(
    () => ({
      viewer: data?.viewer ?? null,
      loading,
      error: error ?? null,
      retry: () => attempt(refetch()),
      signOut: async () => {
        await end();
        await startAnew(client);
      },
    }),
    [data, loading, error, refetch, end, client],
  );
  return <ViewerContext value={handle}>{children}</ViewerContext>;
}

/** Who is signed in. */
export function useViewer(): ViewerHandle {
  const handle = use(ViewerContext);
  if (handle === null) throw new Error('useViewer needs a ViewerProvider above it');
  return handle;
}
