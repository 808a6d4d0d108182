import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import {
  exportFaultText,
  exportFormatText,
  exportStateText,
  Failure,
  Notice,
  useLanguage,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { instantText, MoreRows } from '@wanchuang/web-registry';
import { grouped } from '@wanchuang/web-ui';
import { datasetName } from './export-form';
import type { DatasetChoice } from './export-question';
import { exportsText } from './exports.text';
import { FailureLine } from './failure-line';
import { ManifestFacts } from './manifest-facts';
import { type Cancelling, type ExportState, isAtWork, useCancelExport, useExports } from './use-exports';

interface ExportListProps {
  readonly datasets: readonly DatasetChoice[];
}

/** One’s own exports, the newest first. */
export function ExportList({ datasets }: ExportListProps): ReactNode {
  const say = useText(exportsText);
  const { rows, totalCount, error, retry, more, loadingMore } = useExports();
  const cancelling = useCancelExport();
  return (
    <section className="x-part" aria-labelledby="x-list-title">
      <h2 id="x-list-title">{say('listTitle')}</h2>
      <FailureLine error={cancelling.error} />
      <p role="status" className="w-unseen">
        {cancelling.isDone ? say('cancelled') : ''}
      </p>
      {error !== null ? (
        <Failure error={error} retry={retry} />
      ) : totalCount === null ? (
        <Waiting height={160} />
      ) : rows.length === 0 ? (
        <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
      ) : (
        <>
          <p className="x-quiet">{say('count', { count: totalCount })}</p>
          <ul className="x-list">
            {rows.map((row) => (
              <Row key={row.id} row={row} datasets={datasets} cancelling={cancelling} />
            ))}
          </ul>
          <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
        </>
      )}
    </section>
  );
}

interface RowProps extends ExportListProps {
  readonly row: ExportState;
  readonly cancelling: Cancelling;
}

function Row({ row, datasets, cancelling }: RowProps): ReactNode {
  const say = useText(exportsText);
  const format = useText(exportFormatText);
  const language = useLanguage();
  const dataset = datasets.find(({ name }) => name === row.dataset);
  const name = row.title ?? (dataset ? datasetName(dataset, language) : row.dataset);
  return (
    <li>
      <div className="x-row x-apart">
        <h3>{name}</h3>
        <div className="x-row">
          {isAtWork(row) ? (
            <Button size="small" aria-label={say('cancelThat', { name })} onClick={() => cancelling.cancel(row)}>
              {say('cancel')}
            </Button>
          ) : null}
          {row.filePath === null ? null : (
            <Button
              size="small"
              type="primary"
              href={row.filePath}
              download
              aria-label={say('downloadThat', { name })}
            >
              {say('download')}
            </Button>
          )}
        </div>
      </div>
      <p>{language === 'zh' ? row.filterZh : row.filterEn}</p>
      <p className="x-quiet">
        {row.title === null ? '' : `${say('scheduled')} · `}
        {format(row.format)} ·{' '}
        {row.columns.length === 0 ? '' : `${say('columnsOf', { count: row.columns.length })} · `}
        <time dateTime={row.createdAt}>{instantText(row.createdAt, language)}</time>
      </p>
      <State row={row} name={name} />
      {row.manifest === null ? null : <ManifestFacts id={row.id} manifest={row.manifest} />}
    </li>
  );
}

function State({ row, name }: { readonly row: ExportState; readonly name: string }): ReactNode {
  const say = useText(exportsText);
  const state = useText(exportStateText);
  const fault = useText(exportFaultText);
  const language = useLanguage();
  const { written, total, expiresAt } = row;
  if (row.state === 'RUNNING')
    return (
      <div className="x-progress">
        <span>
          {state(row.state)} ·{' '}
          {total === null ? say('counting') : say('progress', { written: grouped(String(written)), total: grouped(String(total)) })}
          {row.attempts > 1 ? ` · ${say('again')}` : ''}
        </span>
        <Progress
          percent={total ? Math.floor((written / total) * 100) : 0}
          size="small"
          showInfo={false}
          aria-label={say('progressOf', { name })}
        />
      </div>
    );
  return (
    <p data-state={row.state} className="x-state">
      {state(row.state)}
      {row.fault === null ? '' : `：${fault(row.fault)}`}
      {row.manifest === null ? '' : ` · ${say('rowsOf', { count: row.manifest.rows })}`}
      {row.state === 'DONE' && expiresAt !== null
        ? ` · ${say('keptUntil', { time: instantText(expiresAt, language) })}`
        : ''}
    </p>
  );
}
