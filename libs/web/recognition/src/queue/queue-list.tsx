import type { ReactNode } from 'react';
import { Notice, useText } from '@wanchuang/web-client';
import {} from '@wanchuang/web-registry';
import { Listed } from '../found/listed';
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
  const handle = useQueue({ filter, orderBy });
  const shown = useQueueColumns(columns);
  if (nothing === null && handle.rows.length === 0) return null;
  return (
    <section className="g-list" aria-label={title}>
      <h2>{title}</h2>
      <Listed
        handle={handle}
        caption={title}
        columns={shown}
        countWords={(count) => say('count', { count })}
        hrefOf={({ id }) => `/recognition/applications/${id}`}
        nothing={nothing && <Notice title={nothing.title} advice={nothing.advice} />}
        isWithin
      />
    </section>
  );
}
