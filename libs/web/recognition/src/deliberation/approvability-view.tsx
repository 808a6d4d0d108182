import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinks, useText } from '@wanchuang/web-client';
import { ClauseLink, FindingList } from '@wanchuang/web-registry';
import { deliberationText } from './deliberation.text';
import { type Approvability, isApprovable } from './hindrances';

interface ApprovabilityViewProps {
  readonly found: Approvability;
  readonly name: string;
  /** The panel that it is before; null: not to be seen. */
  readonly panelId: string | null;
}

/** What keeps an application from being approved, with the clause of each; below it, all that was found. */
export function ApprovabilityView({ found, name, panelId }: ApprovabilityViewProps): ReactNode {
  const say = useText(deliberationText);
  const linkTo = useLinks();
  if (!found.known) return <p className="g-error">{say(found.reason)}</p>;
  const { hindering, findings, isConsulted, concludedLater, barredUntil } = found;
  const isFree = isApprovable(found);
  return (
    <>
      {isFree ? (
        <p className="t-good">{say('nothingHinders')}</p>
      ) : (
        <div className="t-hindrance">
          <h4>{say('hindrances')}</h4>
          {isConsulted ? null : (
            <p>
              {say('panelSits')} <ClauseLink clause="Art. 9(3)" />{' '}
              {panelId === null ? null : (
                <Link className="g-link" {...linkTo(() => `/recognition/panels/${panelId}`)}>
                  {say('toPanel')}
                </Link>
              )}
            </p>
          )}
          {concludedLater === null ? null : (
            <p>
              {say('concludedLater', { day: concludedLater })} <ClauseLink clause="Art. 9(4)" />
            </p>
          )}
          {barredUntil === null ? null : (
            <p>
              {say('barred', { day: barredUntil })} <ClauseLink clause="Art. 24" />
            </p>
          )}
          {hindering.length === 0 ? null : (
            <FindingList findings={hindering} label={`${say('hindrances')}: ${name}`} hasSummary={false} />
          )}
        </div>
      )}
      <details className="t-all">
        <summary>{say('findings', { count: findings.length })}</summary>
        <FindingList findings={findings} label={name} />
      </details>
    </>
  );
}
