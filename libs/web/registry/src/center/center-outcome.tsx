import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, languageTag, useLanguage, useText } from '@wanchuang/web-client';
import { moneyFormat } from '@wanchuang/web-ui';
import { DecisionList } from '../decisions/decision-list';
import { dayText } from '../figures/instant';
import { ClauseLink } from '../rulebook/clause-link';
import { CenterOutcomeDocument, type CenterOutcomeQuery } from './center.generated';
import { centerOutcomeText, obligationKindText } from './outcome.text';

type Outcome = NonNullable<CenterOutcomeQuery['center']>;

/** How a center was recognised and what it owes since, for those concerned (Art. 7, 9(4), 10, 19); nothing for others. */
export function CenterOutcome({ centerId }: { readonly centerId: string }): ReactNode {
  const say = useText(centerOutcomeText);
  const { data, error, refetch } = useQuery(CenterOutcomeDocument, { variables: { id: centerId } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  const center = data?.center ?? null;
  if (center === null) return null;
  const { certificate, subsidy, obligations } = center;
  if (certificate === null && subsidy === null && obligations.length === 0) return null;
  return (
    <section className="r-card r-outcome" aria-labelledby="outcome">
      <h2 id="outcome" className="r-card-heading">
        {say('title')}
      </h2>
      <dl className="r-details">
        {certificate ? <Certificate certificate={certificate} /> : null}
        {subsidy ? <Subsidy subsidy={subsidy} /> : null}
      </dl>
      <div className="r-profile-words">
        {obligations.length > 0 ? <Obligations obligations={obligations} /> : null}
        <DecisionList className="r-outcome-decisions" subject={centerId} />
      </div>
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
  const language = useLanguage();
  const { amount, grantedOn, paidOn } = subsidy;
  const money = moneyFormat(amount, { language: languageTag[language], currency: 'CNY' }).exact(amount);
  return (
    <div>
      <dt>{say('subsidy')}</dt>
      <dd>
        {say('granted', { amount: money, day: grantedOn })} ·{' '}
        {paidOn === null ? say('unpaid') : say('paid', { day: paidOn })}
      </dd>
    </div>
  );
}

function Obligations({ obligations }: { readonly obligations: Outcome['obligations'] }): ReactNode {
  const say = useText(centerOutcomeText);
  const kind = useText(obligationKindText);
  const today = dayText(new Date().toISOString());
  return (
    <div className="r-prose">
      <h3>{say('obligations')}</h3>
      <ul>
        {obligations.map(({ id, kind: what, clause, dueOn, doneOn }) => (
          <li key={id}>
            {kind(what)} <ClauseLink clause={clause} />
            <span className="r-under">
              {doneOn !== null
                ? say('done', { day: doneOn })
                : dueOn === null
                  ? say('noDue')
                  : say('due', { day: dueOn })}
              {doneOn === null && dueOn !== null && dueOn < today ? <strong> · {say('overdue')}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
