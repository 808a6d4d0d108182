import { useQuery } from '@apollo/client/react';
import type { Jurisdiction } from '@wanchuang/web-client';
import { attempt } from '@wanchuang/web-client';
import { RecognitionProgressDocument, type RecognitionProgressQuery } from './progress.generated';
import type { ProgressState } from './progress-schema';

export type Progress = RecognitionProgressQuery['recognitionProgress'];
export type StageCount = Progress['stages'][number];
export type StateStay = Progress['stays'][number];
export type ClauseOutcomes = Progress['clauses'][number];

export interface ProgressAnswer {
  readonly progress: Progress | null;
  /** Nothing is there to show yet. */
  readonly loading: boolean;
  /** Older numbers stand while newer ones are on their way. */
  readonly refreshing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The page's one request; what is on the page stays until the next answer. */
export function useProgress({ call, fields }: ProgressState, { id }: Jurisdiction): ProgressAnswer {
  const { data, previousData, loading, error, refetch } = useQuery(RecognitionProgressDocument, {
    variables: { jurisdictionId: id, callId: call, fieldCodes: fields.length > 0 ? fields : null },
    fetchPolicy: 'cache-and-network',
  });
  const progress = (data ?? (loading ? previousData : undefined))?.recognitionProgress ?? null;
  return {
    progress,
    loading: loading && progress === null,
    refreshing: loading && progress !== null,
    error: error ?? null,
    retry: () => attempt(refetch()),
  };
}
