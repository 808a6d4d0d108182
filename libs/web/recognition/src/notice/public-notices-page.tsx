import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Notice, useJurisdictions, useOpenClient, useText, useUrlState } from '@wanchuang/web-client';
import { PageActions } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { publicNoticesSchema } from '../recognition/recognition-schema';
import { noticeText } from './notice.text';
import { NoticeTable } from './notice-table';
import { useNotices } from './use-notices';
import '../recognition.css';
import '../outcome/outcome.css';

/** What is up for public notice, for everyone; of one place and those below it where the address names one. */
export function PublicNoticesPage(): ReactNode {
  const say = useText(noticeText);
  const { search } = useLocation();
  const { all } = useJurisdictions();
  const { state } = useUrlState(publicNoticesSchema);
  const jurisdictionId = all.find(({ code }) => code === state.j)?.id;
  const handle = useNotices({ jurisdictionId }, useOpenClient());
  return (
    <div className="t-page">
      <title>{say('publicTitle')}</title>
      <p className="g-way w-screen-only">
        <Link to={`/public${search}`}>{say('portal')}</Link>
      </p>
      <PageHead title={say('publicTitle')} actions={<PageActions />} />
      <p className="g-quiet t-lead">{say('publicLead')}</p>
      <p className="t-ways w-screen-only">
        <Link className="g-link" to={`/public/objections${search}`}>
          {say('followObjection')}
        </Link>
        <Link className="g-link" to={`/public/certificates${search}`}>
          {say('verifyCertificate')}
        </Link>
      </p>
      <NoticeTable
        handle={handle}
        addressOf={({ id }) => `/public/notices/${id}${search}`}
        nothing={<Notice title={say('publicEmptyTitle')} advice={say('publicEmptyAdvice')} />}
      />
    </div>
  );
}
