import type { ReactNode } from 'react';
import { Failure, Notice, useText, Waiting } from '@wanchuang/web-client';
import { DataTable, MoreRows } from '@wanchuang/web-registry';
import type { ApplicationQueueQueryVariables } from './queue.generated';
import { type ColumnKey, useQueueColumns } from './queue-columns';
import { queueText } from './queue.text';
import { useQueue } from './use-queue';

interface QueueListProps extends Pick<ApplicationQueueQueryVariables, 'filter' | 'orderBy'> {
  readonly title: string;
  readonly columns: readonly ColumnKey[];
  /** What stands where there is none; null: then the list is left out. */
  readonly nothing: { readonly title: string; readonly advice: string } | null;
}

/** A list of applications under its own heading; each leads to its page. */
export function QueueList({ title, filter, orderBy, columns, nothing }: QueueListProps): ReactNode {
  const say = useText(queueText);
  const { rows, totalCount, stale, error, retry, more, loadingMore } = useQueue({ filter, orderBy });
  const shown = useQueueColumns(columns);
  if (nothing === null && rows.length === 0) return null;
  return (
    <section className="g-list" aria-label={title}>
      <h2>{title}</h2>
      {error !== null ? (
        <Failure error={error} retry={retry} />
      ) : totalCount === null ? (
        <Waiting height={240} />
      ) : rows.length === 0 && nothing ? (
        <Notice title={nothing.title} advice={nothing.advice} />
      ) : (
        <>
          <p className="g-list-count">{say('count', { count: totalCount })}</p>
          <DataTable
            caption={title}
            columns={shown}
            rows={rows}
            rowKey={({ id }) => id}
            hrefOf={({ id }) => `/recognition/applications/${id}`}
            stale={stale}
          />
          <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
        </>
      )}
    </section>
  );
}
