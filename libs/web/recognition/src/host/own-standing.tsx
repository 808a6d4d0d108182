import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, localName, useLanguage, useText } from '@wanchuang/web-client';
import { today } from '../outcome/day-line';
import { daysLeft } from './ban-days';
import { BanEntry } from './ban-entry';
import { EntryList } from './entry-list';
import { HostDocument } from './host.generated';
import { hostText } from './host.text';
import '../outcome/outcome.css';

/** What stands against the viewer’s own host (Art. 8(1), 24), with what follows of it; nothing where nothing does. */
export function OwnStanding({ hostId }: { readonly hostId: string }): ReactNode {
  const say = useText(hostText);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(HostDocument, { variables: { id: hostId } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  const host = data?.organisation ?? null;
  if (host === null) return null;
  const bans = host.bans.filter(({ untilOn }) => daysLeft(untilOn, today()) > 0);
  const entries = host.recordEntries.filter(({ state }) => state === 'STANDING');
  if (bans.length + entries.length === 0) return null;
  const title = say('ownTitle', { name: localName(host, language) });
  return (
    <section className="g-notice g-notice-wrong" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(bans.length > 0 ? 'ownBarred' : 'ownEntries')}</p>
      {bans.map((ban) => (
        <BanEntry key={ban.id} ban={ban} />
      ))}
      {entries.length > 0 ? <EntryList entries={entries} /> : null}
    </section>
  );
}
