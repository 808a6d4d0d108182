import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useViewer } from '@wanchuang/web-access';
import {
  attempt,
  Failure,
  localName,
  organisationKindText,
  useJurisdictions,
  useLanguage,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { holdsIn } from '../holds-in';
import { BanEntry } from './ban-entry';
import { BanForm } from './ban-form';
import { EntryForm } from './entry-form';
import { EntryList } from './entry-list';
import { HostDocument, type HostQuery } from './host.generated';
import { hostText } from './host.text';
import { HostObligations } from './host-obligations';

export type HostRecord = NonNullable<HostQuery['organisation']>;

interface HostDrawerProps {
  /** Null: none is open. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** What stands against a legal person, and what it owes; the bureau keeps it here. */
export function HostDrawer({ id, onClose }: HostDrawerProps): ReactNode {
  const say = useText(hostText);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(HostDocument, { variables: { id: id ?? '' }, skip: id === null });
  const host = data?.organisation ?? null;
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      destroyOnHidden
      size="min(720px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={host ? localName(host, language) : say('title')}
    >
      {error && !data ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : data === undefined ? (
        <Waiting height={320} />
      ) : host === null ? (
        <p>{say('notFound')}</p>
      ) : (
        <Host key={host.id} host={host} />
      )}
    </Drawer>
  );
}

function Host({ host }: { readonly host: HostRecord }): ReactNode {
  const say = useText(hostText);
  const kind = useText(organisationKindText);
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const { creditCode, formerNames, bans, jurisdiction } = host;
  const roles = viewer?.roles ?? [];
  const adds = creditCode !== null && holdsIn(roles, ['BUREAU_OFFICER'], all, jurisdiction.id);
  const bars = creditCode !== null && holdsIn(roles, ['BUREAU_LEADER'], all, jurisdiction.id);
  return (
    <div className="t-drawer">
      <p className="g-quiet">
        {kind(host.kind)} · {creditCode ?? say('noCode')}
      </p>
      {formerNames.length === 0 ? null : (
        <p className="g-quiet">{say('formerly', { names: formerNames.map(({ name }) => name).join(' · ') })}</p>
      )}
      {creditCode === null ? <p className="g-notice">{say('needsCode')}</p> : null}
      <section className="g-card" aria-label={say('bans')}>
        <h2>
          {say('bans')} <ClauseLink clause="Art. 24" />
        </h2>
        {bans.length === 0 ? <p className="g-quiet">{say('noBans')}</p> : null}
        {bans.map((ban) => (
          <BanEntry key={ban.id} ban={ban} />
        ))}
        {bars ? <BanForm host={host} /> : null}
      </section>
      <section className="g-card" aria-label={say('entriesTitle')}>
        <h2>
          {say('entriesTitle')} <ClauseLink clause="Art. 8(1)" />
        </h2>
        <p className="g-hint">{say('entriesIntro')}</p>
        <EntryList entries={host.recordEntries} />
        {adds ? <EntryForm host={host} /> : null}
      </section>
      <HostObligations hostId={host.id} />
    </div>
  );
}
