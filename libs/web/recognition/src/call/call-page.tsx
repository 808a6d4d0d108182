import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { attempt, useJurisdictions, useLinks, useText } from '@wanchuang/web-client';
import { PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { MissingPage, Unfound } from '../found/unfound';
import { CallActions } from './call-actions';
import { CallDocument as CallSheet } from './call-document';
import { CallForm } from './call-form';
import { CallDocument, CallFieldsDocument, type CallFieldsQuery, type CallStateFragment } from './call.generated';
import { CallMark } from './call-mark';
import { callText } from './call.text';
import './call.css';

/** One call: a draft is written here, a published one is put off or closed. `new` begins one. */
export function CallPage(): ReactNode {
  const { id = '' } = useParams();
  const isNew = id === 'new';
  const { current } = useJurisdictions();
  const call = useQuery(CallDocument, { variables: { id }, skip: isNew });
  const fields = useQuery(CallFieldsDocument);
  const found = call.data?.recognitionCall;
  if (fields.data && found) return <Call key={found.id} call={found} fields={fields.data.fields} />;
  if (fields.data && isNew && current) return <NewCall jurisdiction={current} fields={fields.data.fields} />;
  return (
    <Unfound
      found={isNew && current === null ? null : found && undefined}
      error={call.error ?? fields.error}
      retry={() => attempt(Promise.all([isNew ? null : call.refetch(), fields.refetch()]))}
      missing={<NotFound />}
    />
  );
}

function BackLink(): ReactNode {
  const say = useText(callText);
  const linkTo = useLinks();
  return (
    <p className="k-back w-screen-only">
      <Link {...linkTo(() => '/recognition/calls')}>{say('back')}</Link>
    </p>
  );
}

function NewCall(props: Omit<Parameters<typeof CallForm>[0], 'call'>): ReactNode {
  const say = useText(callText);
  return (
    <div className="k-page">
      <title>{say('draft')}</title>
      <BackLink />
      <h1 className="k-title">{say('draft')}</h1>
      <CallForm call={null} {...props} />
    </div>
  );
}

interface CallProps {
  readonly call: CallStateFragment;
  readonly fields: CallFieldsQuery['fields'];
}

function Call({ call, fields }: CallProps): ReactNode {
  useOwnPlace(call.jurisdiction);
  const { title, viewerCan, jurisdiction } = call;
  return (
    <div className="k-page">
      <title>{title}</title>
      <BackLink />
      <div className="k-head">
        <h1 className="k-title">{title}</h1>
        <CallMark call={call} />
        <div className="w-page-actions w-screen-only">
          <PageActions />
        </div>
      </div>
      {viewerCan.change ? (
        <CallForm call={call} jurisdiction={jurisdiction} fields={fields} />
      ) : (
        <>
          <CallActions call={call} />
          <CallSheet call={call} />
        </>
      )}
    </div>
  );
}

function NotFound(): ReactNode {
  const say = useText(callText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}
