import type { ReactNode } from 'react';
import type { DataTableProps } from './data-table';

/** The rows of a table one below the other, for a narrow screen: the first column is the title of the card. */
export function CardList<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, lead, footTitle, stale = false } = props;
  const [title, ...others] = columns;
  const details = others.filter(({ onCard, rank = 1 }) => onCard ?? rank === 1);
  const feet = details.filter(({ foot }) => foot !== undefined);
  return (
    <>
      <ul className="r-cards" aria-label={caption} aria-busy={stale}>
        {rows.map((row) => (
          <li key={rowKey(row)} className="r-row">
            <div className="r-row-title">
              {title?.cell(row)}
              {lead?.(row)}
            </div>
            <dl className="r-row-details">
              {details.map(({ key, title: term, unit, cell, numeric }) => (
                <div key={key} data-numeric={numeric}>
                  <dt>
                    {term}
                    {unit ? <span className="r-unit"> {unit}</span> : null}
                  </dt>
                  <dd>{cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {feet.length > 0 ? (
        <p className="r-cards-foot">
          {footTitle}
          {feet.map(({ key, foot, unit }) => (
            <strong key={key}>
              {foot} {unit}
            </strong>
          ))}
        </p>
      ) : null}
    </>
  );
}
