import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '@wanchuang/web-client';
import type { PlacePolicy } from '../application/use-policy';
import { FileLine } from '../files/file-line';
import type { NoticeRecordFragment } from '../notice/notice.generated';
import { CopyButton } from '../outcome/copy-button';
import { recognitionText } from './recognition.text';
import { CancelledSubsidies, SubsidyLine } from './subsidy-line';
import { GrantButton } from './grant-button';

interface RecognisedCardProps {
  readonly notice: NoticeRecordFragment;
  readonly placePolicy: PlacePolicy | null;
}

/** What came of a notice: certificates to download, subsidies to grant and pay (Art. 9(4)). */
export function RecognisedCard({ notice, placePolicy }: RecognisedCardProps): ReactNode {
  const say = useText(recognitionText);
  const recognised = notice.items.flatMap(({ id, name, center }) => (center ? [{ id, name, center }] : []));
  if (recognised.length === 0) return null;
  return (
    <section className="g-card" aria-label={say('certificates')}>
      <h2>{say('certificates')}</h2>
      {recognised.map(({ id, name, center }) => {
        const { certificate, subsidy, cancelledSubsidies } = center;
        return (
          <article key={id} className="t-item">
            <h3>
              <Link className="g-link" to={`/centers/${center.id}`}>
                {name}
              </Link>
            </h3>
            {certificate ? (
              <>
                <p>
                  {say('number')} <strong>{certificate.number}</strong>
                  <span className="g-quiet">
                    {' · '}
                    {say('code')} {certificate.verificationCode}
                  </span>
                </p>
                {certificate.document ? <FileLine file={certificate.document} /> : null}
              </>
            ) : null}
            <div className="t-subsidy">
              <span className="g-quiet">{say('subsidy')}</span> <SubsidyLine subsidy={subsidy} />
              <CancelledSubsidies subsidies={cancelledSubsidies} />
            </div>
            {certificate?.viewerCan.grantSubsidy ? (
              <GrantButton
                certificateId={certificate.id}
                centerName={name}
                jurisdictionId={notice.jurisdiction.id}
                placePolicy={placePolicy}
              />
            ) : null}
          </article>
        );
      })}
    </section>
  );
}

interface AnnouncementsProps {
  readonly announcements: NoticeRecordFragment['announcements'];
}

/** By which words the centers were recognised, to copy and to download. */
export function Announcements({ announcements }: AnnouncementsProps): ReactNode {
  const say = useText(recognitionText);
  if (announcements.length === 0) return null;
  return (
    <section className="g-card" aria-label={say('announcement')}>
      <h2>{say('announcement')}</h2>
      {announcements.map(({ id, title, body, announcedOn, document }) => (
        <article key={id} className="t-item">
          <h3 lang="zh-CN">{title}</h3>
          <p className="g-quiet">{say('announcedOn', { day: announcedOn })}</p>
          <p className="t-announced" lang="zh-CN">
            {body}
          </p>
          <div className="g-row w-screen-only">
            <CopyButton text={`${title}\n\n${body}`} label={say('announcement')} />
          </div>
          {document ? <FileLine file={document} /> : null}
        </article>
      ))}
    </section>
  );
}
