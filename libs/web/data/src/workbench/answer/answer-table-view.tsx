import { type ReactNode, useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { evidenceSeparator, readEvidence } from '@wanchuang/domain-indicators';
import { readUrlState, useText } from '@wanchuang/web-client';
import { evidenceAddress, evidenceSchema, evidenceText } from '@wanchuang/web-registry';
import { workbenchText } from '../workbench.text';
import { type AnswerTable, numberColumns } from './answer-table';
import { cellWords } from './cell-words';

/** A cell's words; a figure's reference leads to the rows behind it. */
function Cell({ value, words }: { readonly value: unknown; readonly words: string }): ReactNode {
  const evidence = useText(evidenceText);
  const { search } = useLocation();
  if (typeof value !== 'string' || !value.includes(evidenceSeparator) || !('of' in readEvidence(value))) return words;
  const { j } = readUrlState(evidenceSchema, new URLSearchParams(search)).state;
  return (
    <Link to={evidenceAddress(value, j)} title={value}>
      {evidence('see')}
    </Link>
  );
}

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
                    <Cell value={row.get(column)} words={cellWords(row.get(column), style) ?? say('missing')} />
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
