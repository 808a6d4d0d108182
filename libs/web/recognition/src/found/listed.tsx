import type { ReactNode } from 'react';
import { Failure, type PageHandle, Waiting } from '@wanchuang/web-client';
import { type Column, DataTable, MoreRows } from '@wanchuang/web-registry';

interface ListedProps<Row extends { readonly id: string }> {
  readonly handle: PageHandle & { readonly rows: readonly Row[] };
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly countWords: (count: number) => string;
  /** Where the whole row leads. */
  readonly hrefOf?: (row: Row) => string;
  /** What stands where there is none. */
  readonly nothing: ReactNode;
  /** It stands in a section of its page already. */
  readonly isWithin?: boolean;
  /** Below the rows. */
  readonly children?: ReactNode;
}

/** A list that is read page by page: its rows and how many there are, or that it is on its way, cannot be had, or is empty. */
export function Listed<Row extends { readonly id: string }>(props: ListedProps<Row>): ReactNode {
  const { handle, caption, columns, countWords, hrefOf, nothing, isWithin = false, children } = props;
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={320} />;
  if (rows.length === 0) return nothing;
  const list = (
    <>
      <p className="g-list-count">{countWords(totalCount)}</p>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        hrefOf={hrefOf}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
      {children}
    </>
  );
  if (isWithin) return list;
  return (
    <section className="g-list" aria-label={caption}>
      {list}
    </section>
  );
}
