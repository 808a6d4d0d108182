import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { attempt, useOpenClient, useText } from '@wanchuang/web-client';
import { PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { MissingPage, Unfound } from '../found/unfound';
import { CallDocument as CallSheet } from './call-document';
import { CallDocument, type CallStateFragment } from './call.generated';
import { CallMark } from './call-mark';
import { callText } from './call.text';
import '../recognition.css';
import './call.css';

/** One published call, for everyone. */
export function PublicCallPage(): ReactNode {
  const { id = '' } = useParams();
  const client = useOpenClient();
  const { data, error, refetch } = useQuery(CallDocument, { client, variables: { id } });
  const call = data?.recognitionCall;
  if (call) return <Call key={call.id} call={call} />;
  return <Unfound found={call} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

function Call({ call }: { readonly call: CallStateFragment }): ReactNode {
  const say = useText(callText);
  useOwnPlace(call.jurisdiction);
  return (
    <div className="k-page">
      <title>{call.title}</title>
      <BackLink />
      <div className="k-head">
        <h1 className="k-title">{call.title}</h1>
        <CallMark call={call} />
        <div className="w-page-actions w-screen-only">
          <PageActions />
        </div>
      </div>
      {call.isOpen ? (
        <p className="k-apply w-screen-only">
          <Link className="g-begin" to={`/recognition?j=${call.jurisdiction.code}`}>
            {say('apply')}
          </Link>
        </p>
      ) : null}
      <CallSheet call={call} />
    </div>
  );
}

function BackLink(): ReactNode {
  const say = useText(callText);
  const { search } = useLocation();
  return (
    <p className="k-back w-screen-only">
      <Link to={`/public/calls${search}`}>{say('back')}</Link>
    </p>
  );
}

function NotFound(): ReactNode {
  const say = useText(callText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}
