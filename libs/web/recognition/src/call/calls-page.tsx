import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { Notice, useJurisdictions, useLinks, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { holdsIn } from '../holds-in';
import { CallList } from './call-list';
import { callText } from './call.text';
import { useCalls } from './use-calls';
import '../recognition.css';
import './call.css';

/** The calls of a place: drafts for its bureau, what is published for everyone. */
export function CallsPage(): ReactNode {
  const say = useText(callText);
  const linkTo = useLinks();
  const { all, current } = useJurisdictions();
  const { viewer } = useViewer();
  const handle = useCalls({ jurisdictionId: current?.id });
  const drafts = current !== null && holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER', 'BUREAU_LEADER'], all, current.id);
  const draft = drafts ? (
    <Link className="g-begin" {...linkTo(() => '/recognition/calls/new')}>
      {say('draft')}
    </Link>
  ) : null;
  return (
    <>
      <title>{say('title')}</title>
      <PageHead title={say('title')} actions={draft} />
      <p className="k-quiet k-lead">{say('lead')}</p>
      <CallList
        handle={handle}
        addressOf={({ id }) => linkTo(() => `/recognition/calls/${id}`).to}
        nothing={
          <Notice
            title={say('emptyTitle')}
            advice={say(drafts ? 'emptyAdvice' : 'emptyReaderAdvice')}
            actions={draft ?? undefined}
          />
        }
      />
    </>
  );
}
