import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import {
  attempt,
  Failure,
  type Jurisdiction,
  useJurisdictions,
  useLinks,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { MissingPage, Unfound } from '../found/unfound';
import { usePolicy } from '../application/use-policy';
import { FileLine } from '../files/file-line';
import { ObjectionsCard } from '../objection/objections-card';
import { today } from '../outcome/day-line';
import { Announcements, RecognisedCard } from '../recognition/recognised-card';
import { NoticeOfDocument, type NoticeRecordFragment, ToPostDocument } from './notice.generated';
import { noticeStateText, noticeText } from './notice.text';
import { NoticeForm } from './notice-form';
import { NoticeListCard } from './notice-list-card';
import { postedPeriod } from './notice-period';
import { NoticeSheet, PeriodView } from './notice-sheet';
import { ReckonByHand } from './reckon-by-hand';
import { useBureauName } from './use-bureau-name';
import '../recognition.css';
import '../outcome/outcome.css';

/** One notice: a draft is written here, a posted one is dealt with up to the certificates. `new` begins one. */
export function NoticePage(): ReactNode {
  const { id = '' } = useParams();
  const { current } = useJurisdictions();
  const isNew = id === 'new';
  const { data, error, refetch } = useQuery(NoticeOfDocument, {
    variables: { id },
    skip: isNew,
    fetchPolicy: 'cache-and-network',
  });
  if (isNew) return current === null ? <NotFound /> : <NewNotice jurisdiction={current} />;
  const notice = data?.publicNotice;
  if (notice) return <KnownNotice key={notice.id} notice={notice} />;
  return <Unfound found={notice} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

function NewNotice({ jurisdiction }: { readonly jurisdiction: Jurisdiction }): ReactNode {
  const say = useText(noticeText);
  return (
    <>
      <title>{say('draft')}</title>
      <BackLink />
      <PageHead title={say('draft')} />
      <Writing notice={null} jurisdiction={jurisdiction} />
    </>
  );
}

function KnownNotice({ notice }: { readonly notice: NoticeRecordFragment }): ReactNode {
  const state = useText(noticeStateText);
  useOwnPlace(notice.jurisdiction);
  return (
    <>
      <title>{notice.title}</title>
      <BackLink />
      <PageHead title={notice.title} actions={<PageActions />} />
      <p className="t-standing">
        {state(notice.state)} <span className="g-quiet">{notice.number}</span>
      </p>
      {notice.viewerCan.change ? (
        <Writing notice={notice} jurisdiction={notice.jurisdiction} />
      ) : (
        <Posted notice={notice} />
      )}
    </>
  );
}

interface WritingProps {
  readonly notice: NoticeRecordFragment | null;
  readonly jurisdiction: Pick<Jurisdiction, 'id' | 'nameZh'>;
}

function Writing({ notice, jurisdiction }: WritingProps): ReactNode {
  const { placePolicy, isKnown } = usePolicy(jurisdiction.id, today());
  const { data, error, refetch } = useQuery(ToPostDocument, {
    variables: { jurisdictionId: jurisdiction.id },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!data || !isKnown) return <Waiting height={480} />;
  const listed = (notice?.items ?? []).flatMap(({ application, name, host }) =>
    application ? [{ id: application.id, name, host }] : [],
  );
  const applications = [...listed, ...data.applications.nodes.filter(({ id }) => !listed.some((one) => one.id === id))];
  return (
    <NoticeForm notice={notice} jurisdiction={jurisdiction} applications={applications} placePolicy={placePolicy} />
  );
}

function Posted({ notice }: { readonly notice: NoticeRecordFragment }): ReactNode {
  const say = useText(noticeText);
  const bureauName = useBureauName(notice.jurisdiction);
  const { placePolicy } = usePolicy(notice.jurisdiction.id, today());
  const period = postedPeriod(notice);
  const { number, title, body, items, document } = notice;
  return (
    <div className="t-pair">
      <div>
        {period ? <NoticeListCard notice={notice} /> : null}
        <RecognisedCard notice={notice} placePolicy={placePolicy} />
        {period ? <ObjectionsCard noticeId={notice.id} /> : null}
        <Announcements announcements={notice.announcements} />
      </div>
      <div>
        {period ? (
          <section className="g-card" aria-label={say('period')}>
            <h2>{say('period')}</h2>
            <PeriodView period={period} />
            {notice.viewerCan.reckon ? <ReckonByHand notice={notice} period={period} /> : null}
          </section>
        ) : null}
        <section className="g-card" aria-label={say('document')}>
          <h2>{say('document')}</h2>
          {period ? (
            <NoticeSheet
              {...{ number, title, body, bureauName, period }}
              centers={items.map(({ name, host }) => ({ name, hostName: host.name }))}
              isPart
            />
          ) : (
            <p className="g-written">{body}</p>
          )}
          {document ? <FileLine file={document} /> : null}
        </section>
      </div>
    </div>
  );
}

function BackLink(): ReactNode {
  const say = useText(noticeText);
  const linkTo = useLinks();
  return (
    <p className="g-way w-screen-only">
      <Link {...linkTo(() => '/recognition/notices')}>{say('back')}</Link>
    </p>
  );
}

function NotFound(): ReactNode {
  const say = useText(noticeText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}
