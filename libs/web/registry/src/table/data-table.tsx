import type { MouseEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useMedia } from '@wanchuang/web-ui';
import { CardList } from './card-list';
import '../marks/marks.css';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Beside the title in the head, so that cells hold bare figures. */
  readonly unit?: string;
  /** Figures stand at the right. */
  readonly numeric?: boolean;
  /** Dates, codes and the like are never broken. */
  readonly tight?: boolean;
  /** How much room it takes at least, where words of several stand in it. */
  readonly room?: 'some' | 'much';
  readonly sortable?: boolean;
  /** 1 stands always; 2 and 3 give way where there is no room, and are found on the row's own page. */
  readonly rank?: 1 | 2 | 3;
  /** On a phone's cards; else those of rank 1 are. */
  readonly onCard?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What stands below all rows. */
  readonly foot?: ReactNode;
}

export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  /** Says what the table holds; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: TableSort | null;
  readonly onSort?: (key: string) => void;
  /** Where the whole row leads. */
  readonly hrefOf?: (row: Row) => string;
  /** Drawn before the first column, such as a box to choose the row. */
  readonly lead?: (row: Row) => ReactNode;
  readonly footTitle?: string;
  /** True while other rows are on their way: these stay, and look like it. */
  readonly stale?: boolean;
}

/** Whether there is room for cards only. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 759px)');
}

/** A table on a desk, a list of cards on a phone: the same columns, the same order. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return useIsPhone() ? <CardList {...props} /> : <WideTable {...props} />;
}

function WideTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, lead, footTitle, stale = false } = props;
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    <table className="r-table" aria-busy={stale}>
      <caption className="w-unseen">{caption}</caption>
      <Head {...props} />
      <tbody>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} row={row} {...props} />
        ))}
      </tbody>
      {hasFoot ? (
        <tfoot>
          <tr>
            {lead ? <td /> : null}
            {columns.map(({ key, foot, numeric, rank = 1 }, index) => (
              <td key={key} data-numeric={numeric} data-rank={rank}>
                {index === 0 ? footTitle : foot}
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function Head<Row>({ columns, sort, onSort, lead }: DataTableProps<Row>): ReactNode {
  return (
    <thead>
      <tr>
        {lead ? <td className="r-lead" /> : null}
        {columns.map(({ key, title, unit, numeric, sortable, rank = 1 }) => (
          <th key={key} scope="col" data-numeric={numeric} data-rank={rank} aria-sort={ariaSort(key, sort, sortable)}>
            {sortable && onSort ? (
              <button type="button" className="r-sort" onClick={() => onSort(key)}>
                <HeadWords title={title} unit={unit} />
                <SortMark direction={sort?.key === key ? (sort.descending ? 'down' : 'up') : null} />
              </button>
            ) : (
              <HeadWords title={title} unit={unit} />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function HeadWords({ title, unit }: { readonly title: string; readonly unit: string | undefined }): ReactNode {
  return (
    <span className="r-head-words">
      {title}
      {unit ? <span className="r-head-unit">{unit}</span> : null}
    </span>
  );
}

function SortMark({ direction }: { readonly direction: 'up' | 'down' | null }): ReactNode {
  return (
    <svg className="r-sort-mark" viewBox="0 0 8 12" aria-hidden="true">
      <path d="M4 0 8 5H0z" data-on={direction === 'up'} />
      <path d="M4 12 0 7h8z" data-on={direction === 'down'} />
    </svg>
  );
}

function ariaSort(
  key: string,
  sort: TableSort | null | undefined,
  sortable: boolean | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (!sortable) return undefined;
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function BodyRow<Row>({ row, columns, hrefOf, lead }: { readonly row: Row } & DataTableProps<Row>): ReactNode {
  const navigate = useNavigate();
  const open = (event: MouseEvent): void => {
    if (hrefOf === undefined || isPressable(event.target) || window.getSelection()?.isCollapsed === false) return;
    void navigate(hrefOf(row));
  };
  return (
    <tr data-opens={hrefOf !== undefined} onClick={open}>
      {lead ? <td className="r-lead">{lead(row)}</td> : null}
      {columns.map(({ key, cell, numeric, tight, room, rank = 1 }, index) =>
        index === 0 ? (
          <th key={key} scope="row" data-rank={rank}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} data-numeric={numeric} data-tight={tight} data-room={room} data-rank={rank}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A press on a link, a button or a box inside the row is about that, not about the row. */
function isPressable(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label') !== null;
}
