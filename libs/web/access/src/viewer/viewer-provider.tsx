import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react';
import { askAgain, attempt, forgetTyped, startAnew, useAnsweredViewer } from '@wanchuang/web-client';
import { SignOutDocument, ViewerDocument, type ViewerStateFragment } from './viewer.generated';

export type Viewer = ViewerStateFragment;

export interface ViewerHandle {
  /** Who is signed in; null: nobody. */
  readonly viewer: Viewer | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Whether the session of whoever is shown has ended: the page stays as it is until somebody signs in. */
  readonly hasEnded: boolean;
  /** Leaves what an ended session has shown. */
  readonly forget: () => void;
  /** Ends the session, and forgets what it has shown. */
  readonly signOut: () => Promise<void>;
}

const ViewerContext = createContext<ViewerHandle | null>(null);

/** Knows who is signed in. */
export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const { data, loading, error } = useQuery(ViewerDocument);
  const [end] = useMutation(SignOutDocument);
  const [isLeaving, setLeaving] = useState(false);
  const answered = useAnsweredViewer();
  const hasEnded = !!data?.viewer && answered === null && !isLeaving;
  const known = data?.viewer?.person.id;
  useEffect(() => {
    // somebody else has signed in in another tab: nothing of the one before stays
    if (!known || !answered || answered === known) return;
    forgetTyped();
    attempt(startAnew(client));
  }, [known, answered, client]);
  const handle = useMemo<ViewerHandle>(() => {
    const leave = async (work: () => Promise<unknown>): Promise<void> => {
      setLeaving(true);
      try {
        await work();
        await startAnew(client);
      } finally {
        setLeaving(false);
      }
    };
    return {
      viewer: data?.viewer ?? null,
      loading,
      error: error ?? null,
      retry: () => attempt(askAgain(client)), // what stands around the page has failed as well
      hasEnded,
      forget: () => attempt(leave(async () => undefined)),
      signOut: () => leave(() => end().then(() => forgetTyped())),
    };
  }, [data, loading, error, end, client, hasEnded]);
  return <ViewerContext value={handle}>{children}</ViewerContext>;
}

/** Who is signed in. */
export function useViewer(): ViewerHandle {
  const handle = use(ViewerContext);
  if (handle === null) throw new Error('useViewer needs a ViewerProvider above it');
  return handle;
}
