import { useMutation } from '@apollo/client/react';
import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  attempt,
  Failure,
  type ImportState,
  Notice,
  Waiting,
  addressOf,
  centerFilterSchema,
  nameOf,
  useErrorText,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { FaultTable } from './fault-table';
import { LoadImportDocument } from './import.generated';
import { importText } from './import.text';
import { type ImportRun, useImportRun } from './use-import-run';

interface RunStepProps {
  readonly runId: string;
  /** Back to the mapping; null where the file is not known any more. */
  readonly onBack: (() => void) | null;
  readonly onStartOver: () => void;
}

/** The last step: what the check found, and the loading. */
export function RunStep({ runId, onBack, onStartOver }: RunStepProps): ReactNode {
  const say = useText(importText);
  const { run, error, retry } = useImportRun(runId);
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (run === undefined) return <Waiting height={240} />;
  if (run === null) return <Notice title={say('runsNone')} advice="" actions={<StartOver onPress={onStartOver} />} />;
  return (
    <>
      <p className="i-file">
        <strong>{run.fileName}</strong>
      </p>
      <Stage run={run} />
      <div className="i-act i-act-row">
        {run.viewerCan.load ? <LoadButton run={run} /> : null}
        {onBack !== null && (run.state === 'READY' || run.state === 'REFUSED') ? (
          <Button onClick={onBack}>{say('backToMapping')}</Button>
        ) : null}
        <StartOver onPress={onStartOver} />
      </div>
    </>
  );
}

function StartOver({ onPress }: { readonly onPress: () => void }): ReactNode {
  const say = useText(importText);
  return <Button onClick={onPress}>{say('startOver')}</Button>;
}

const stages: Readonly<Record<ImportState, (props: { readonly run: ImportRun }) => ReactNode>> = {
  CHECKING: AtWork,
  LOADING: AtWork,
  REFUSED: Refused,
  FAILED: Refused,
  READY: Counted,
  LOADED: Counted,
  UNDONE: Counted,
};

function Stage({ run }: { readonly run: ImportRun }): ReactNode {
  const Shown = stages[run.state];
  return <Shown run={run} />;
}

function AtWork({ run: { state, rowsDone, rowsTotal } }: { readonly run: ImportRun }): ReactNode {
  const say = useText(importText);
  const words = say(state === 'CHECKING' ? 'checking' : 'loading');
  return (
    <div role="status">
      <p>
        {words} ·{' '}
        {rowsTotal === null
          ? say('progressOpen', { count: rowsDone })
          : say('progress', { done: rowsDone, total: rowsTotal })}
      </p>
      <Progress
        percent={rowsTotal === null || rowsTotal === 0 ? 0 : Math.floor((rowsDone / rowsTotal) * 100)}
        status="active"
        aria-label={words}
      />
      <p className="i-quiet">{say('leave')}</p>
    </div>
  );
}

function Refused({ run }: { readonly run: ImportRun }): ReactNode {
  const say = useText(importText);
  return (
    <>
      <h2 className="i-verdict" data-tone="wrong">
        {say(run.state === 'FAILED' ? 'failedTitle' : 'refusedTitle')}
      </h2>
      {run.state === 'REFUSED' ? <p>{say('refusedAdvice')}</p> : null}
      {run.faults.length > 0 ? <FaultTable faults={run.faults} total={run.faultsTotal} /> : null}
    </>
  );
}

const verdicts = { READY: 'readyTitle', LOADED: 'loadedTitle', UNDONE: 'undoneTitle' } as const;

function Counted({ run }: { readonly run: ImportRun }): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  const { state, jurisdiction } = run;
  const title = state === 'READY' || state === 'LOADED' || state === 'UNDONE' ? verdicts[state] : 'readyTitle';
  const counts = [
    [say('countRows'), run.rowsTotal ?? run.rowsDone],
    [say('countNew'), run.valuesNew],
    [say('countChanged'), run.valuesChanged],
    [say('countUnchanged'), run.valuesUnchanged],
    [say('countCenters'), run.centersNew],
  ] as const;
  return (
    <>
      <h2 className="i-verdict">{say(title)}</h2>
      <dl className="i-counts">
        {counts.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {state === 'LOADED' && jurisdiction !== null ? (
        <p>
          <Link to={addressOf('/', centerFilterSchema, { j: jurisdiction.code })}>
            {say('toOverview', { name: nameOf(jurisdiction, language) })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function LoadButton({ run }: { readonly run: ImportRun }): ReactNode {
  const say = useText(importText);
  const errorText = useErrorText();
  const [load, { loading, error }] = useMutation(LoadImportDocument);
  const start = (): void => {
    const idempotencyKey = crypto.randomUUID();
    attempt(load({ variables: { input: { id: run.id, idempotencyKey } } }));
  };
  const words = error ? errorText(error) : null;
  return (
    <>
      <Confirm
        title={say('loadAsk')}
        description={say('loadAskLong', { created: run.valuesNew, changed: run.valuesChanged })}
        okText={say('confirm')}
        cancelText={say('cancel')}
        onConfirm={start}
      >
        <Button type="primary" loading={loading}>
          {say('load')}
        </Button>
      </Confirm>
      {words === null ? null : (
        <p className="i-error" role="alert">
          <strong>{words.title}</strong> {words.detail ?? words.advice}
        </p>
      )}
    </>
  );
}
