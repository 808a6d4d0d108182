import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';

/** Whom the server answered last: the id of a person, or null for nobody who has signed in. */
export interface AnsweredViewer {
  /** undefined: it has not answered yet. */
  readonly state: () => string | null | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  readonly report: (viewer: string | null) => void;
}

const header = 'x-viewer';

export function createAnsweredViewer(): AnsweredViewer {
  let current: string | null | undefined;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    report: (viewer) => {
      if (viewer === current) return;
      current = viewer;
      for (const changed of listeners) changed();
    },
  };
}

const headersOf = (context: unknown): Headers | null => {
  if (typeof context !== 'object' || context === null || !('response' in context)) return null;
  return context.response instanceof Response ? context.response.headers : null;
};

/** Reads from each answer whom it was for: a session that has ended shows at once, also where strangers get an answer too. */
export function answeredViewerLink(answered: AnsweredViewer): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(() => {
        const told = headersOf(operation.getContext())?.get(header);
        if (told) answered.report(told === 'nobody' ? null : told);
      }),
    ),
  );
}
