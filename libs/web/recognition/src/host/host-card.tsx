import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { useJurisdictions, useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import type { ApplicationStateFragment } from '../application/application.generated';
import { holdsIn } from '../holds-in';
import { hostText, recordEntryKindText } from './host.text';
import '../outcome/outcome.css';

/** Of the host of an application: whether it is barred (Art. 24), and what its record holds (Art. 8(1)). */
export function HostCard({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(hostText);
  const kind = useText(recordEntryKindText);
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const { barredUntil, hostRecord, host, jurisdiction } = application;
  const keeps = holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER', 'BUREAU_LEADER'], all, jurisdiction.id);
  return (
    <section className="g-card" aria-label={say('dossierTitle')}>
      <h2>{say('dossierTitle')}</h2>
      <p>
        {barredUntil === null ? say('dossierFree') : <strong>{say('dossierBarred', { day: barredUntil })}</strong>}{' '}
        <ClauseLink clause="Art. 24" />
      </p>
      <p>
        {say(hostRecord.length === 0 ? 'dossierClean' : 'dossierEntries')} <ClauseLink clause="Art. 8(1)" />
      </p>
      {hostRecord.length === 0 ? null : (
        <ul className="t-names">
          {hostRecord.map((entry, place) => (
            <li key={place}>
              {isKind(entry.kind) ? kind(entry.kind) : entry.kind} {entry.occurredOn}
            </li>
          ))}
        </ul>
      )}
      {keeps ? (
        <p className="w-screen-only">
          <Link className="g-link" to={`/recognition/hosts?j=${jurisdiction.code}&host=${host.id}`}>
            {say('toHost')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

const isKind = (kind: string): kind is keyof typeof recordEntryKindText.entries =>
  Object.hasOwn(recordEntryKindText.entries, kind);
