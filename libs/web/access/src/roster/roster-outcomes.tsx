import type { ReactNode } from 'react';
import { type RosterAbout, useText } from '@wanchuang/web-client';
import { rosterAboutText, rosterActionText, rosterText } from './roster.text';
import type { RosterReport } from './use-roster';

interface RosterOutcomesProps {
  readonly title: string;
  readonly report: RosterReport;
  /** What can be done next. */
  readonly children: ReactNode;
}

/** What a file does, or has done: in numbers, and row by row. */
export function RosterOutcomes({ title, report, children }: RosterOutcomesProps): ReactNode {
  const say = useText(rosterText);
  const about = useText(rosterAboutText);
  const action = useText(rosterActionText);
  const { fileName, outcomes } = report;
  const [organisations, people] = [countsOf(report, 'ORGANISATION'), countsOf(report, 'PERSON')];
  return (
    <section className="a-part">
      <h2>{title}</h2>
      <div role="status">
        <p>{fileName}</p>
        {organisations.all > 0 ? <p>{say('organisationCounts', organisations)}</p> : null}
        {people.all > 0 ? <p>{say('peopleCounts', people)}</p> : null}
      </div>
      {children}
      <div className="o-scroll" role="region" aria-label={say('outcomes')} tabIndex={0}>
        <table className="o-table">
          <thead>
            <tr>
              <th scope="col">{say('about')}</th>
              <th scope="col">{say('line')}</th>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('action')}</th>
              <th scope="col">{say('changes')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <tr key={`${outcome.about} ${outcome.line}`}>
                <td>{about(outcome.about)}</td>
                <td>{outcome.line}</td>
                <td className="o-value">{outcome.name}</td>
                <td>{action(outcome.action)}</td>
                <td className="o-value">
                  <Changes outcome={outcome} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Changes({ outcome }: { readonly outcome: RosterReport['outcomes'][number] }): ReactNode {
  const say = useText(rosterText);
  const { changes, rolesGranted } = outcome;
  const said = [
    ...changes.map((change) => say(change.before === '' ? 'changeTo' : 'change', change)),
    ...(rolesGranted > 0 ? [say('rolesGranted', { count: rolesGranted })] : []),
  ];
  return said.join('；') || '–';
}

function countsOf({ outcomes }: RosterReport, about: RosterAbout) {
  const own = outcomes.filter((outcome) => outcome.about === about);
  const count = (action: string): number => own.filter((outcome) => outcome.action === action).length;
  return {
    all: own.length,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    roles: own.reduce((sum, { rolesGranted }) => sum + rolesGranted, 0),
  };
}
