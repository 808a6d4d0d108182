import { useQuery } from '@apollo/client/react';
import { attempt, errorCode, useOpenClient } from '@wanchuang/web-client';
import { PublicFiguresDocument, type PublicFiguresQuery } from './public-figures.generated';

export interface PublicFiguresHandle {
  readonly data: PublicFiguresQuery | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Reads anew what was just published. */
  readonly askAgain: () => Promise<unknown>;
}

/** What the public is told of a place. Without a connection, what was there before is better than nothing. */
export function usePublicFigures(jurisdictionId: string): PublicFiguresHandle {
  const client = useOpenClient();
  const { data, error, refetch, previousData } = useQuery(PublicFiguresDocument, {
    client,
    variables: { jurisdictionId },
  });
  const shown = data ?? (errorCode(error) === 'OFFLINE' ? previousData : undefined);
  return {
    data: shown,
    error: shown === undefined ? (error ?? null) : null,
    retry: () => attempt(refetch()),
    askAgain: () => refetch(),
  };
}
