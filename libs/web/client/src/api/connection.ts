import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { errorCode } from './error-code';

export type ConnectionState = 'connected' | 'lost';

/** Whether the server answers: written by every request, read by the banner. */
export interface ConnectionMonitor {
  readonly state: () => ConnectionState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly report: (state: ConnectionState) => void;
}

export function createConnectionMonitor(): ConnectionMonitor {
  let current: ConnectionState = 'connected';
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    report: (state) => {
      if (state === current) return;
      current = state;
      for (const changed of listeners) changed();
    },
  };
}

/** Tells the monitor how each request ended. An answer that refuses is an answer. */
export function connectionLink(monitor: ConnectionMonitor): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => monitor.report('connected'),
        error: (error: unknown) => monitor.report(errorCode(error) === 'OFFLINE' ? 'lost' : 'connected'),
      }),
    ),
  );
}
