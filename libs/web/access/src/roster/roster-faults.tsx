import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { rosterText } from './roster.text';
import type { RosterReport } from './use-roster';

interface RosterFaultsProps {
  readonly report: RosterReport;
  readonly children: ReactNode;
}

/** Every place of the file that is wrong, and why. */
export function RosterFaults({ report: { fileName, faults, faultCount }, children }: RosterFaultsProps): ReactNode {
  const say = useText(rosterText);
  const language = useLanguage();
  const hasSheets = faults.some(({ sheet }) => sheet !== null);
  return (
    <section className="a-part">
      <h2>{say('faulty')}</h2>
      <p role="status">
        {fileName} ·{' '}
        {faults.length < faultCount
          ? say('faultsShown', { total: faultCount, shown: faults.length })
          : say('faultCount', { count: faultCount })}
      </p>
      <p className="a-quiet">{say('faultyAdvice')}</p>
      <div className="o-scroll" role="region" aria-label={say('faulty')} tabIndex={0}>
        <table className="o-table">
          <thead>
            <tr>
              {hasSheets ? <th scope="col">{say('sheet')}</th> : null}
              <th scope="col">{say('line')}</th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('value')}</th>
              <th scope="col">{say('message')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ sheet, line, column, value, code, message, messageZh }, at) => (
              <tr key={at}>
                {hasSheets ? <td>{sheet}</td> : null}
                <td>{line ?? '–'}</td>
                <td>{column ?? '–'}</td>
                <td className="o-value">{value ?? '–'}</td>
                <td title={code}>{language === 'zh' ? messageZh : message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </section>
  );
}
