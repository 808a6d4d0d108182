import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { type AnsweredViewer, answeredViewerLink, createAnsweredViewer } from './answered-viewer';
import { askedAgainLink } from './asked-again';
import { createCache } from './cache';
import { type ConnectionMonitor, type ConnectionState, connectionLink, createConnectionMonitor } from './connection';
import { dataVersionLink } from './data-version';

export interface Client {
  readonly apollo: ApolloClient;
  /** Asks as the public, whoever has signed in, and remembers apart: for pages that show everybody the same. */
  readonly open: ApolloClient;
  readonly monitor: ConnectionMonitor;
  readonly answered: AnsweredViewer;
}

/** The client of one page load. */
export function createClient(uri = '/graphql'): Client {
  const monitor = createConnectionMonitor();
  const answered = createAnsweredViewer();
  // what one client writes, the other reads
  const watched = ApolloLink.from([connectionLink(monitor), askedAgainLink(), dataVersionLink()]);
  const clientOf = (link: ApolloLink): ApolloClient =>
    new ApolloClient({
      cache: createCache(),
      link: watched.concat(link),
      // what is asked again is merged as what is asked first: the cache knows which of both stays
      defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true, refetchWritePolicy: 'merge' } },
    });
  return {
    apollo: clientOf(answeredViewerLink(answered).concat(new HttpLink({ uri }))),
    open: clientOf(new HttpLink({ uri, credentials: 'omit' })),
    monitor,
    answered,
  };
}

const MonitorContext = createContext<ConnectionMonitor | null>(null);
const AnsweredContext = createContext<AnsweredViewer | null>(null);
const OpenContext = createContext<ApolloClient | null>(null);

export function ClientProvider({
  client,
  children,
}: {
  readonly client: Client;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <MonitorContext value={client.monitor}>
      <AnsweredContext value={client.answered}>
        <OpenContext value={client.open}>
          <ApolloProvider client={client.apollo}>
            <Reconnect client={client} />
            {children}
          </ApolloProvider>
        </OpenContext>
      </AnsweredContext>
    </MonitorContext>
  );
}

/** Whether the server answers. */
export function useConnection(): ConnectionState {
  const monitor = use(MonitorContext);
  if (monitor === null) throw new Error('useConnection needs a ClientProvider above it');
  return useSyncExternalStore(monitor.subscribe, monitor.state);
}

/** Whom the server answered last: the id of a person, null for nobody; undefined: it has not answered yet. */
export function useAnsweredViewer(): string | null | undefined {
  const answered = use(AnsweredContext);
  if (answered === null) throw new Error('useAnsweredViewer needs a ClientProvider above it');
  return useSyncExternalStore(answered.subscribe, answered.state);
}

/** The client that asks as the public: what it is told, everybody may see. */
export function useOpenClient(): ApolloClient {
  const open = use(OpenContext);
  if (open === null) throw new Error('useOpenClient needs a ClientProvider above it');
  return open;
}

const retryDelay = 5_000;

/** While the server is out of reach, asks again now and then; what is on the page stays. */
function Reconnect({ client }: { readonly client: Client }): ReactNode {
  const [round, setRound] = useState(0);
  const state = useSyncExternalStore(client.monitor.subscribe, client.monitor.state);
  useEffect(() => {
    if (state === 'connected') return;
    const retry = (): void => {
      void askAgain(client.apollo, client.open).finally(() => setRound((current) => current + 1));
    };
    const timer = window.setTimeout(retry, retryDelay);
    window.addEventListener('online', retry);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [client, state, round]);
  return null;
}

/** Forgets what was read, for somebody else reads now, and asks again; a query that fails shows it itself. */
export async function startAnew(apollo: ApolloClient): Promise<void> {
  await apollo.clearStore();
  await askAgain(apollo);
}

/** Asks again for all that the page shows; what fails again stays as it is, and the monitor knows. */
export async function askAgain(...clients: readonly ApolloClient[]): Promise<void> {
  const queries = clients.flatMap((client) => [...client.getObservableQueries('active')]);
  await Promise.allSettled(queries.map((query) => query.refetch()));
}
