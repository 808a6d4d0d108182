import { type ReactNode, useMemo } from 'react';
import { useText } from '@wanchuang/web-client';
import { workbenchText } from '../workbench.text';
import { type AnswerTable, numberColumns } from './answer-table';
import { cellWords } from './cell-words';

/** As many rows as a page draws at once. */
const mostShown = 500;

/** The rows of a list; numbers stand to the right, exactly as they came. */
export function AnswerTableView({ table }: { readonly table: AnswerTable }): ReactNode {
  const say = useText(workbenchText);
  const numbers = useMemo(() => new Set(numberColumns(table)), [table]);
  const style = { inner: (count: number) => say('inner', { count }) };
  const shown = table.rows.slice(0, mostShown);
  return (
    <>
      {table.rows.length > mostShown ? <p className="d-quiet">{say('shownFirst', { count: mostShown })}</p> : null}
      {/* a list that scrolls is reached by the keyboard */}
      <div className="d-table" tabIndex={0} role="region" aria-label={say('table')}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col" data-number={numbers.has(column)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              <tr key={place}>
                {table.columns.map((column) => (
                  <td key={column} data-number={numbers.has(column)}>
                    {cellWords(row.get(column), style) ?? say('missing')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
