import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { isNoticeOver } from '@wanchuang/domain-recognition';
import { attempt, useOpenClient, useText } from '@wanchuang/web-client';
import { PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { MissingPage, Unfound } from '../found/unfound';
import { FileLine } from '../files/file-line';
import { ObjectionForm } from '../objection/objection-form';
import { objectionText } from '../objection/objection.text';
import { today } from '../outcome/day-line';
import { Announcements } from '../recognition/recognised-card';
import { type NoticeSheetFragment, PublicNoticeOfDocument } from './notice.generated';
import { noticeText } from './notice.text';
import { type NoticePeriodShown, NoticeSheet, PeriodView } from './notice-sheet';
import { postedPeriod } from './notice-period';
import { useBureauName } from './use-bureau-name';
import '../recognition.css';
import '../outcome/outcome.css';

/** One notice for everyone: its words, its period, and the form by which anybody objects. */
export function PublicNoticePage(): ReactNode {
  const { id = '' } = useParams();
  const client = useOpenClient();
  const { data, error, refetch } = useQuery(PublicNoticeOfDocument, { client, variables: { id } });
  const notice = data?.publicNotice;
  const period = notice && postedPeriod(notice);
  if (notice && period) return <PostedNotice key={notice.id} notice={notice} period={period} />;
  return <Unfound found={notice && null} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

interface PostedNoticeProps {
  readonly notice: NoticeSheetFragment;
  readonly period: NoticePeriodShown;
}

function PostedNotice({ notice, period }: PostedNoticeProps): ReactNode {
  const say = useText(noticeText);
  const objection = useText(objectionText);
  const { search } = useLocation();
  const bureauName = useBureauName(notice.jurisdiction, useOpenClient());
  useOwnPlace(notice.jurisdiction);
  const { number, title, body, items, document, state } = notice;
  const isOver = state !== 'POSTED' || isNoticeOver(period, today());
  return (
    <div className="t-page">
      <title>{title}</title>
      <BackLink />
      <PageHead title={title} actions={<PageActions />} />
      <p className="t-standing">
        <strong>{say(isOver ? 'over' : 'running', { day: period.endsOn })}</strong>
      </p>
      <section className="g-card" aria-label={say('document')}>
        <NoticeSheet
          {...{ number, title, body, bureauName, period }}
          centers={items.map(({ name, host }) => ({ name, hostName: host.name }))}
        />
        {document ? <FileLine file={document} /> : null}
      </section>
      <section className="g-card" aria-label={say('period')}>
        <h2>{say('period')}</h2>
        <PeriodView period={period} />
      </section>
      {isOver ? (
        <section className="g-card w-screen-only" aria-label={objection('overTitle')}>
          <h2>{objection('overTitle')}</h2>
          <p>{objection('over', { day: period.endsOn })}</p>
        </section>
      ) : (
        <ObjectionForm notice={notice} />
      )}
      <Announcements announcements={notice.announcements} />
      <p className="t-ways w-screen-only">
        <Link className="g-link" to={`/public/objections${search}`}>
          {objection('follow')}
        </Link>
        <Link className="g-link" to={`/public/certificates${search}`}>
          {say('verifyCertificate')}
        </Link>
      </p>
    </div>
  );
}

function BackLink(): ReactNode {
  const say = useText(noticeText);
  const { search } = useLocation();
  return (
    <p className="g-way w-screen-only">
      <Link to={`/public/notices${search}`}>{say('publicBack')}</Link>
    </p>
  );
}

function NotFound(): ReactNode {
  const say = useText(noticeText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}
