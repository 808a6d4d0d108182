import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { ClauseLink, FindingList } from '@wanchuang/web-registry';
import { deliberationText } from './deliberation.text';
import type { Approvability } from './hindrances';

interface ApprovabilityViewProps {
  readonly found: Approvability;
  readonly name: string;
}

/** What keeps an application from being approved, with the clause of each; below it, all that was found. */
export function ApprovabilityView({ found, name }: ApprovabilityViewProps): ReactNode {
  const say = useText(deliberationText);
  if (!found.known) return <p className="g-error">{say(found.reason)}</p>;
  const { hindering, findings, barredUntil } = found;
  const isFree = hindering.length === 0 && barredUntil === null;
  return (
    <>
      {isFree ? (
        <p className="t-good">{say('nothingHinders')}</p>
      ) : (
        <div className="t-hindrance">
          <h4>{say('hindrances')}</h4>
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
