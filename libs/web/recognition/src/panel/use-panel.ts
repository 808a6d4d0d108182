import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { attempt } from '@wanchuang/web-client';
import { PanelDeskDocument, type PanelDeskQuery, PanelOfDocument } from './panel.generated';

/** What the server says of whom to ask; UNKNOWN: not there yet. */
export type Desk = PanelDeskQuery['panelDesk'] | 'UNKNOWN';

const pause = 15_000;

/** The page asks by itself: that is no use of the session, which ends without one. */
const inBackground = { headers: { 'x-background': '1' } };

/** A panel and, while it is not over, its desk; answers, declarations and sheets are shown as they come. */
export function usePanel(id: string) {
  const client = useApolloClient();
  const panel = useQuery(PanelOfDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const state = panel.data?.panel?.state;
  const isOpen = state !== undefined && state !== 'CONCLUDED' && state !== 'CANCELLED';
  const desk = useQuery(PanelDeskDocument, {
    variables: { panelId: id },
    skip: !isOpen,
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (!isOpen) return;
    const asked = { variables: { id }, fetchPolicy: 'network-only', context: inBackground } as const;
    const ask = (): void => {
      if (document.visibilityState === 'visible') attempt(client.query({ query: PanelOfDocument, ...asked }));
    };
    const timer = window.setInterval(ask, pause);
    window.addEventListener('focus', ask);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [client, id, isOpen]);
  return { panel, desk, isOpen };
}

/** Does something with the panel, and asks anew: what it says of others follows, done or refused. */
export function useThenFresh(): <T>(doing: Promise<T>) => Promise<T> {
  const client = useApolloClient();
  return useCallback(
    async (doing) => {
      try {
        return await doing;
      } finally {
        attempt(client.refetchQueries({ include: [PanelOfDocument, PanelDeskDocument] }));
      }
    },
    [client],
  );
}
