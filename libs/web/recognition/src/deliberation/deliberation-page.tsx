import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import {
  attempt,
  Failure,
  type Jurisdiction,
  useJurisdictions,
  useLanguage,
  useLinks,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { instantText, PageActions, useOwnPlace } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { MissingPage, Unfound } from '../found/unfound';
import { deliberationStateText } from '../outcome/outcome.text';
import {
  DeliberationDocument,
  type DeliberatedApplicationFragment,
  type DeliberationRecordFragment,
  ToDeliberateDocument,
} from './deliberation.generated';
import { deliberationText } from './deliberation.text';
import { DeliberationForm } from './deliberation-form';
import { DeliberationSheet } from './deliberation-record';
import '../recognition.css';
import '../outcome/outcome.css';

/** One meeting: a record is written here until the leader has signed it. `new` begins one. */
export function DeliberationPage(): ReactNode {
  const { id = '' } = useParams();
  const { current } = useJurisdictions();
  const isNew = id === 'new';
  const { data, error, refetch } = useQuery(DeliberationDocument, { variables: { id }, skip: isNew });
  if (isNew) return current === null ? <NotFound /> : <NewRecord jurisdiction={current} />;
  const record = data?.deliberation;
  if (record) return <KnownRecord key={record.id} record={record} />;
  return <Unfound found={record} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

function NewRecord({ jurisdiction }: { readonly jurisdiction: Jurisdiction }): ReactNode {
  const say = useText(deliberationText);
  return (
    <>
      <title>{say('draft')}</title>
      <BackLink />
      <PageHead title={say('draft')} />
      <Writing record={null} jurisdiction={jurisdiction} />
    </>
  );
}

function KnownRecord({ record }: { readonly record: DeliberationRecordFragment }): ReactNode {
  const say = useText(deliberationText);
  const state = useText(deliberationStateText);
  const language = useLanguage();
  useOwnPlace(record.jurisdiction);
  const title = say('meetingOf', { day: record.heldOn });
  const { signedAt, signer } = record;
  const time = signedAt === null ? null : instantText(signedAt, language);
  return (
    <>
      <title>{title}</title>
      <BackLink />
      <PageHead title={title} actions={<PageActions />} />
      <p className="t-standing">
        {state(record.state)}
        {time === null ? null : (
          <span className="g-quiet">
            {' · '}
            {signer?.name ? say('signedBy', { name: signer.name, time }) : say('signedAt', { time })}
          </span>
        )}
      </p>
      {record.viewerCan.change ? (
        <Writing record={record} jurisdiction={record.jurisdiction} />
      ) : (
        <DeliberationSheet record={record} />
      )}
    </>
  );
}

interface WritingProps {
  readonly record: DeliberationRecordFragment | null;
  readonly jurisdiction: Pick<Jurisdiction, 'id'>;
}

function Writing({ record, jurisdiction }: WritingProps): ReactNode {
  const { data, error, refetch } = useQuery(ToDeliberateDocument, {
    variables: { jurisdictionId: jurisdiction.id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!data) return <Waiting height={480} />;
  const decided = (record?.items ?? []).flatMap(({ application }) => application ?? []);
  const applications: readonly DeliberatedApplicationFragment[] = [
    ...decided,
    ...data.applications.nodes.filter(({ id }) => !decided.some((one) => one.id === id)),
  ];
  return <DeliberationForm record={record} jurisdiction={jurisdiction} applications={applications} />;
}

function BackLink(): ReactNode {
  const say = useText(deliberationText);
  const linkTo = useLinks();
  return (
    <p className="g-way w-screen-only">
      <Link {...linkTo(() => '/recognition/deliberations')}>{say('back')}</Link>
    </p>
  );
}

function NotFound(): ReactNode {
  const say = useText(deliberationText);
  return <MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />;
}
