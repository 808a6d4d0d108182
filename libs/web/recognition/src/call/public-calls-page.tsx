import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Notice, useJurisdictions, useOpenClient, useText, useUrlState } from '@wanchuang/web-client';
import { PageActions } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { CallList } from './call-list';
import { callText } from './call.text';
import { publicCallsSchema } from './calls-schema';
import { useCalls } from './use-calls';
import '../recognition.css';
import './call.css';

/** What the bureaus call for, for everyone; of one place and those below it where the address names one. */
export function PublicCallsPage(): ReactNode {
  const say = useText(callText);
  const { search } = useLocation();
  const { all } = useJurisdictions();
  const { state } = useUrlState(publicCallsSchema);
  const jurisdictionId = all.find(({ code }) => code === state.j)?.id;
  const handle = useCalls({ states: ['PUBLISHED', 'CLOSED'], jurisdictionId }, useOpenClient());
  return (
    <div className="k-page">
      <title>{say('publicTitle')}</title>
      <p className="k-back w-screen-only">
        <Link to={`/public${search}`}>{say('portal')}</Link>
      </p>
      <PageHead title={say('publicTitle')} actions={<PageActions />} />
      <p className="k-quiet k-lead">{say('publicLead')}</p>
      <CallList
        handle={handle}
        addressOf={({ id }) => `/public/calls/${id}${search}`}
        nothing={<Notice title={say('publicEmptyTitle')} advice={say('publicEmptyAdvice')} />}
      />
    </div>
  );
}
