import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { attempt, type PageHandle, pageHandle } from '@wanchuang/web-client';
import {
  CancelExportDocument,
  CreateExportDocument,
  type ExportRowFragment,
  ExportsDocument,
} from './exports.generated';
import type { Question } from './export-question';

export type ExportState = ExportRowFragment;

export interface ExportsHandle extends PageHandle {
  readonly rows: readonly ExportState[];
}

const pageSize = 50;
/** How often exports at work are asked how far they are, ms. */
const pollInterval = 1_000;

/** The page asks by itself: that is no use of the session. */
const inBackground = { headers: { 'x-background': '1' } };

export const isAtWork = ({ state }: Pick<ExportState, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** One’s own exports, followed while some are at work. */
export function useExports(): ExportsHandle {
  const query = useQuery(ExportsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    context: inBackground,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const { startPolling, stopPolling } = query;
  const page = (query.data ?? query.previousData)?.exports;
  const rows = page?.nodes ?? [];
  const isBusy = rows.some(isAtWork);
  useEffect(() => {
    if (isBusy) startPolling(pollInterval);
    else stopPolling();
  }, [isBusy, startPolling, stopPolling]);
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return { rows, ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })) };
}

export interface Making {
  readonly create: (question: Question) => void;
  readonly isDone: boolean;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Asks for an export; a press that is repeated because nobody answered makes no second one. */
export function useCreateExport(): Making {
  const [run, { data, loading, error }] = useMutation(CreateExportDocument, { refetchQueries: [ExportsDocument] });
  const key = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return {
    create: (question) => {
      const of = JSON.stringify(question);
      if (key.current?.of !== of) key.current = { of, key: crypto.randomUUID() };
      const { key: idempotencyKey } = key.current;
      attempt(run({ variables: { input: { ...question, idempotencyKey } } }).then(() => void (key.current = null)));
    },
    isDone: data !== undefined && data !== null && !error,
    busy: loading,
    error,
  };
}

export interface Cancelling {
  readonly cancel: (row: ExportState) => void;
  readonly isDone: boolean;
  readonly error: unknown;
}

export function useCancelExport(): Cancelling {
  const [run, { data, error }] = useMutation(CancelExportDocument);
  return {
    cancel: ({ id }) => attempt(run({ variables: { input: { exportId: id } } })),
    isDone: data !== undefined && data !== null && !error,
    error,
  };
}
