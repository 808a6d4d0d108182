import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { attempt, errorCode, Failure, Notice, useOpenClient, useText, Waiting } from '@wanchuang/web-client';
import { PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { CallDocument as CallSheet } from './call-document';
import { CallDocument, type CallStateFragment } from './call.generated';
import { CallMark } from './call-mark';
import { callText } from './call.text';
import './call.css';

/** One published call, for everyone. */
export function PublicCallPage(): ReactNode {
  const { id = '' } = useParams();
  const client = useOpenClient();
  const { data, error, refetch } = useQuery(CallDocument, { client, variables: { id } });
  if (error && errorCode(error) !== 'BAD_USER_INPUT')
    return <Failure level={1} error={error} retry={() => attempt(refetch())} />;
  if (error || data?.recognitionCall === null) return <NotFound />;
  if (data === undefined) return <Waiting height={640} />;
  return <Call key={data.recognitionCall.id} call={data.recognitionCall} />;
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
          <Link className="k-button" to={`/recognition?j=${call.jurisdiction.code}`}>
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
  return (
    <>
      <title>{say('notFoundTitle')}</title>
      <Notice level={1} title={say('notFoundTitle')} advice={say('notFoundAdvice')} actions={<BackLink />} />
    </>
  );
}
