import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import {
  attempt,
  Failure,
  Waiting,
  importStateText,
  nameOf,
  useErrorText,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { type Column, DataTable, MoreRows, instantText } from '@wanchuang/web-registry';
import { ImportRunsDocument, type ImportRunsQuery, UndoImportDocument } from './import.generated';
import { importText } from './import.text';

type PastRun = ImportRunsQuery['importRuns']['nodes'][number];

const pageSize = 10;

/** The imports that were, newest first; a loaded one can be taken back. */
export function PastRuns({ onOpen }: { readonly onOpen: (id: string) => void }): ReactNode {
  const say = useText(importText);
  const columns = useColumns(onOpen);
  const { data, error, refetch, fetchMore, loading } = useQuery(ImportRunsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const runs = data?.importRuns;
  const after = runs?.pageInfo.hasNextPage ? runs.pageInfo.endCursor : null;
  return (
    <section className="i-card" aria-labelledby="past-runs">
      <h2 id="past-runs" className="i-heading">
        {say('runs')}
      </h2>
      {error && runs === undefined ? <Failure error={error} retry={() => attempt(refetch())} /> : null}
      {runs === undefined && !error ? <Waiting /> : null}
      {runs?.nodes.length === 0 ? <p className="i-quiet">{say('runsNone')}</p> : null}
      {runs !== undefined && runs.nodes.length > 0 ? (
        <DataTable caption={say('runs')} columns={columns} rows={runs.nodes} rowKey={({ id }) => id} />
      ) : null}
      {runs === undefined ? null : (
        <MoreRows
          shown={runs.nodes.length}
          total={runs.totalCount}
          busy={loading}
          onMore={after === null ? null : () => attempt(fetchMore({ variables: { after } }))}
        />
      )}
    </section>
  );
}

function useColumns(onOpen: (id: string) => void): readonly Column<PastRun>[] {
  const say = useText(importText);
  const state = useText(importStateText);
  const language = useLanguage();
  return [
    { key: 'file', title: say('runFile'), cell: ({ fileName }) => fileName },
    {
      key: 'place',
      title: say('runPlace'),
      cell: ({ jurisdiction }) => (jurisdiction === null ? null : nameOf(jurisdiction, language)),
    },
    { key: 'state', title: say('runState'), cell: (run) => state(run.state) },
    { key: 'when', title: say('runWhen'), cell: ({ createdAt }) => instantText(createdAt, language) },
    {
      key: 'values',
      title: say('runValues'),
      numeric: true,
      cell: ({ valuesNew, valuesChanged, valuesUnchanged }) => `${valuesNew} / ${valuesChanged} / ${valuesUnchanged}`,
    },
    { key: 'actions', title: say('runActions'), cell: (run) => <RunActions run={run} onOpen={onOpen} /> },
  ];
}

function RunActions({ run, onOpen }: { readonly run: PastRun; readonly onOpen: (id: string) => void }): ReactNode {
  const say = useText(importText);
  const errorText = useErrorText();
  const client = useApolloClient();
  const [undo, { loading, error }] = useMutation(UndoImportDocument);
  const takeBack = async (): Promise<void> => {
    const idempotencyKey = crypto.randomUUID();
    const { data } = await undo({ variables: { input: { id: run.id, idempotencyKey } } });
    if (data) attempt(client.resetStore());
  };
  const name = run.fileName;
  const words = error ? errorText(error) : null;
  return (
    <span className="i-run-actions">
      <Button type="link" size="small" aria-label={say('openNamed', { name })} onClick={() => onOpen(run.id)}>
        {say('open')}
      </Button>
      {run.viewerCan.undo ? (
        <Confirm
          title={say('undoAsk')}
          description={say('undoAskLong')}
          okText={say('confirm')}
          cancelText={say('cancel')}
          onConfirm={() => attempt(takeBack())}
        >
          <Button type="link" size="small" danger loading={loading} aria-label={say('undoNamed', { name })}>
            {say('undo')}
          </Button>
        </Confirm>
      ) : null}
      {words === null ? null : <span role="alert">{words.detail ?? words.title}</span>}
    </span>
  );
}
