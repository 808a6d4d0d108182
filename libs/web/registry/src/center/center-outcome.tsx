import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, useText } from '@wanchuang/web-client';
import { ObligationList } from '../obligations/obligation-list';
import { obligationsText } from '../obligations/obligations.text';
import { CenterOutcomeDocument, type CenterOutcomeQuery } from './center.generated';
import { centerOutcomeText } from './outcome.text';
import { useMoney } from './use-money';

type Outcome = NonNullable<CenterOutcomeQuery['center']>;

/** How a center was recognised and what it owes since, for those concerned (Art. 7, 9(4), 10, 19); nothing for others. */
export function CenterOutcome({ centerId }: { readonly centerId: string }): ReactNode {
  const say = useText(centerOutcomeText);
  const owes = useText(obligationsText);
  const { data, error, refetch } = useQuery(CenterOutcomeDocument, { variables: { id: centerId } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  const center = data?.center ?? null;
  if (center === null) return null;
  const { certificate, subsidy, cancelledSubsidies, obligations } = center;
  const parts = [...[certificate, subsidy].filter((part) => part !== null), ...cancelledSubsidies, ...obligations];
  if (parts.length === 0) return null;
  return (
    <section className="r-card r-outcome" aria-labelledby="outcome">
      <h2 id="outcome" className="r-card-heading">
        {say('title')}
      </h2>
      <dl className="r-details">
        {certificate ? <Certificate certificate={certificate} /> : null}
        {subsidy ? <Subsidy subsidy={subsidy} /> : null}
        {cancelledSubsidies.map((cancelled) => (
          <CancelledSubsidy key={cancelled.id} subsidy={cancelled} />
        ))}
      </dl>
      <h3 className="r-outcome-part">{owes('title')}</h3>
      <ObligationList obligations={obligations} />
    </section>
  );
}

function Certificate({ certificate }: { readonly certificate: NonNullable<Outcome['certificate']> }): ReactNode {
  const say = useText(centerOutcomeText);
  const { number, issuedOn, verificationCode, document, announcement } = certificate;
  return (
    <>
      <div>
        <dt>{say('certificate')}</dt>
        <dd>
          {say('issued', { number, day: issuedOn })}
          <span className="r-under">{say('code', { code: verificationCode })}</span>
          {document ? (
            <a className="r-outcome-file" href={`/files/${document.id}`} download={document.name}>
              {say('downloadCertificate')}
            </a>
          ) : null}
        </dd>
      </div>
      {announcement ? (
        <div>
          <dt>{say('announcement')}</dt>
          <dd>
            <span lang="zh-CN">{announcement.title}</span>
            <span className="r-under">{announcement.announcedOn}</span>
            {announcement.document ? (
              <a
                className="r-outcome-file"
                href={`/files/${announcement.document.id}`}
                download={announcement.document.name}
              >
                {say('downloadAnnouncement')}
              </a>
            ) : null}
          </dd>
        </div>
      ) : null}
    </>
  );
}

function Subsidy({ subsidy }: { readonly subsidy: NonNullable<Outcome['subsidy']> }): ReactNode {
  const say = useText(centerOutcomeText);
  const money = useMoney();
  const { amount, grantedOn, paidOn } = subsidy;
  return (
    <div>
      <dt>{say('subsidy')}</dt>
      <dd>
        {say('granted', { amount: money(amount), day: grantedOn })} ·{' '}
        {paidOn === null ? say('unpaid') : say('paid', { day: paidOn })}
      </dd>
    </div>
  );
}

/** What was granted by mistake stays to be read, with the reason. */
function CancelledSubsidy({ subsidy }: { readonly subsidy: Outcome['cancelledSubsidies'][number] }): ReactNode {
  const say = useText(centerOutcomeText);
  const money = useMoney();
  const { amount, grantedOn, cancelledOn, cancelReason } = subsidy;
  return (
    <div>
      <dt>{say('cancelledSubsidy')}</dt>
      <dd>
        {say('granted', { amount: money(amount), day: grantedOn })} · {say('cancelled', { day: cancelledOn ?? '' })}
        <span className="r-under">{cancelReason}</span>
      </dd>
    </div>
  );
}
