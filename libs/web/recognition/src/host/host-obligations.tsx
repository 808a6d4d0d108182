import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { attempt, Failure, localName, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { ObligationList } from '@wanchuang/web-registry';
import { HostCentersDocument } from './host.generated';
import { hostText } from './host.text';

/** What a host owes the bureau for its centers (Art. 7, 10, 19). */
export function HostObligations({ hostId }: { readonly hostId: string }): ReactNode {
  const say = useText(hostText);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(HostCentersDocument, { variables: { hostId } });
  const centers = (data?.centers.nodes ?? []).filter(({ obligations }) => obligations.length > 0);
  return (
    <section className="g-card" aria-label={say('obligations')}>
      <h2>{say('obligations')}</h2>
      {error && !data ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : !data ? (
        <Waiting height={120} />
      ) : centers.length === 0 ? (
        <p className="g-quiet">{say('noObligations')}</p>
      ) : null}
      {centers.map((center) => (
        <article key={center.id} className="t-item">
          <h3>
            <Link className="g-link" to={`/centers/${center.id}`}>
              {localName(center, language)}
            </Link>
          </h3>
          <ObligationList obligations={center.obligations} />
        </article>
      ))}
    </section>
  );
}
