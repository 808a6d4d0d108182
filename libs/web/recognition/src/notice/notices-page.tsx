import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { Notice, useJurisdiction, useJurisdictions, useLinks, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { holdsIn } from '../holds-in';
import { OpenObjectionsDocument } from '../objection/objection.generated';
import { ToPostDocument } from './notice.generated';
import { noticeText } from './notice.text';
import { NoticeTable } from './notice-table';
import { useNotices } from './use-notices';
import '../recognition.css';
import '../outcome/outcome.css';

/** The notices of a place, with what waits: approved applications, open objections. */
export function NoticesPage(): ReactNode {
  const say = useText(noticeText);
  const linkTo = useLinks();
  const place = useJurisdiction();
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const handle = useNotices({ jurisdictionId: place.id });
  const asked = { variables: { jurisdictionId: place.id }, fetchPolicy: 'cache-and-network' } as const;
  const toPost = useQuery(ToPostDocument, asked).data?.applications.totalCount ?? 0;
  const objections = useQuery(OpenObjectionsDocument, asked).data?.objections.totalCount ?? 0;
  const draft = holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER'], all, place.id) ? (
    <Link className="g-begin" {...linkTo(() => '/recognition/notices/new')}>
      {say('draft')}
    </Link>
  ) : null;
  return (
    <>
      <title>{say('title')}</title>
      <PageHead title={say('title')} actions={draft} />
      <p className="g-quiet t-lead">
        {say('lead')} {toPost === 0 ? null : <strong>{say('waiting', { count: toPost })} </strong>}
        {objections === 0 ? null : <strong>{say('openObjections', { count: objections })}</strong>}
      </p>
      <NoticeTable
        handle={handle}
        addressOf={({ id }) => linkTo(() => `/recognition/notices/${id}`).to}
        nothing={<Notice title={say('emptyTitle')} advice={say('emptyAdvice')} actions={draft ?? undefined} />}
      />
    </>
  );
}
