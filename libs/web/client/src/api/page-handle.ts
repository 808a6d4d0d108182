import { type ErrorLike, NetworkStatus } from '@apollo/client';
import { attempt } from './attempt';
import { errorCode } from './error-code';

/** A list that is read page by page, as a page of ours draws it. */
export interface PageHandle {
  /** Null while the first answer is on its way. */
  readonly totalCount: number | null;
  /** The rows still show an earlier question. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Fetches the next rows; null where all are shown. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

interface Asked {
  readonly data?: unknown;
  readonly error?: ErrorLike;
  readonly networkStatus: NetworkStatus;
  readonly refetch: () => Promise<unknown>;
}

/**
 * What a list's query says of it. Without a connection, the last rows are better than none; the shell says that they are old.
 * @param page what is shown: the newest answer, else the one before @param more asks for the next rows; null: there are none
 */
export function pageHandle(
  { data, error, networkStatus, refetch }: Asked,
  page: { readonly totalCount: number } | undefined,
  more: (() => Promise<unknown>) | null,
): PageHandle {
  const showsError = data === undefined && (page === undefined || errorCode(error) !== 'OFFLINE');
  return {
    totalCount: page?.totalCount ?? null,
    stale: data === undefined,
    error: showsError ? (error ?? null) : null,
    retry: () => attempt(refetch()),
    more: more && (() => attempt(more())),
    loadingMore: networkStatus === NetworkStatus.fetchMore,
  };
}
