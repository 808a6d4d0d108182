import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { csvOf, saveFile } from '@wanchuang/web-ui';
import { workbenchText } from '../workbench.text';
import type { AnswerTable } from './answer-table';
import { fileTable } from './cell-words';

/** Saves every row that was fetched. */
export function AnswerFiles({ table }: { readonly table: AnswerTable }): ReactNode {
  const say = useText(workbenchText);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const style = { inner: (count: number) => say('inner', { count }) };
  const saveCsv = (): void =>
    saveFile(`${say('file')}.csv`, new Blob([csvOf(fileTable(table, style))], { type: 'text/csv;charset=utf-8' }));
  const saveWorkbook = async (): Promise<void> => {
    setState('busy');
    try {
      const { workbookOf } = await import('./workbook');
      saveFile(`${say('file')}.xlsx`, await workbookOf(table, style));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="w-plain-button" onClick={saveCsv}>
        {say('csv')}
      </button>
      <button
        type="button"
        className="w-plain-button"
        disabled={state === 'busy'}
        onClick={() => void saveWorkbook()}
      >
        {say('xlsx')}
      </button>
      {state === 'failed' ? <span role="alert">{say('fileFailed')}</span> : null}
    </>
  );
}
