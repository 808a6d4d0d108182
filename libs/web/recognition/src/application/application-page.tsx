import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { attempt, useText } from '@wanchuang/web-client';
import { useOwnPlace } from '@wanchuang/web-registry';
import { MissingPage, Unfound } from '../found/unfound';
import { ApplicationDesk } from './application-desk';
import { ApplicationDocument, type ApplicationStateFragment } from './application.generated';
import { applicationText } from './application.text';
import { Dossier } from './dossier/dossier';
import '../recognition.css';

/** One application: its form for the host while it writes, its dossier for everybody else. */
export function ApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ApplicationDocument, { variables: { id } });
  const application = data?.application;
  if (application) return <Application key={application.id} application={application} />;
  return <Unfound found={application} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

function Application({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const { viewer } = useViewer();
  useOwnPlace(application.jurisdiction);
  return (
    <>
      <title>{application.name || say('unnamed')}</title>
      {application.viewerCan.write && viewer ? (
        <ApplicationDesk application={application} personId={viewer.person.id} />
      ) : (
        <Dossier application={application} />
      )}
    </>
  );
}

export function NotFound(): ReactNode {
  const say = useText(applicationText);
  return (
    <MissingPage
      title={say('notFoundTitle')}
      advice={say('notFoundAdvice')}
      back={<Link to="/recognition">{say('toQueue')}</Link>}
    />
  );
}
