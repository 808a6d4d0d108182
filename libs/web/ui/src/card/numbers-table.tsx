import type { ReactNode } from 'react';
import { useUiText } from '../theme/ui-text';
import { type PlotTable, cellText } from './plot-table';

/** The numbers of a plot as a table. */
export function NumbersTable({ table: { caption, columns, rows } }: { readonly table: PlotTable }): ReactNode {
  const text = useUiText();
  return (
    <div className="w-numbers" role="region" aria-label={`${caption} · ${text.table}`} tabIndex={0}>
      <table>
        <caption className="w-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cellText(cell, text.missing)}
                  </th>
                ) : (
                  <td key={columns[index]} className={cell === null ? 'w-missing' : undefined}>
                    {cellText(cell, text.missing)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
