import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';

const header = 'x-data-version';

/** The newer of what is known and what an answer's extensions say: digits, as many as they like. Anything else says nothing. */
export function newerVersion(known: string | null, extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null || !('dataVersion' in extensions)) return known;
  const { dataVersion: told } = extensions;
  if (typeof told !== 'string' || !/^\d+$/.test(told)) return known;
  return known === null || BigInt(told) > BigInt(known) ? told : known;
}

/** Sees to it that nobody reads an answer older than what this page has written or seen: each request presents the newest version. */
export function dataVersionLink(): ApolloLink {
  let newest: string | null = null;
  return new ApolloLink((operation, forward) => {
    const presented = newest;
    if (presented !== null) operation.setContext(({ headers }) => ({ headers: { ...headers, [header]: presented } }));
    return forward(operation).pipe(
      tap(({ extensions }) => {
        newest = newerVersion(newest, extensions);
      }),
    );
  });
}
