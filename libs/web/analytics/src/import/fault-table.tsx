import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { importText } from './import.text';
import type { ImportRun } from './use-import-run';

interface FaultTableProps {
  readonly faults: ImportRun['faults'];
  readonly total: number;
}

/** Every fault with its place in the file. */
export function FaultTable({ faults, total }: FaultTableProps): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  return (
    <section>
      <h3 className="i-heading">
        {say('faults')}{' '}
        <span className="i-quiet">
          {faults.length < total
            ? say('faultsShown', { total, shown: faults.length })
            : say('faultCount', { count: total })}
        </span>
      </h3>
      <div className="i-scroll i-scroll-tall" role="region" aria-label={say('faults')} tabIndex={0}>
        <table className="i-table">
          <thead>
            <tr>
              <th scope="col" className="i-number">
                {say('line')}
              </th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('value')}</th>
              <th scope="col">{say('message')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, column, value, code, message, messageZh }, index) => (
              <tr key={index}>
                <td className="i-number">{line ?? say('wholeFile')}</td>
                <td>{column}</td>
                <td className="i-sample">{value}</td>
                <td title={code}>{language === 'zh' ? messageZh : message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
