import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import {
  Failure,
  Notice,
  Waiting,
  attempt,
  errorCode,
  localName,
  useLanguage,
  useOpenClient,
  useText,
} from '@wanchuang/web-client';
import { CenterName, PageActions, StatusMark, useOwnPlace } from '@wanchuang/web-registry';
import { GradesCard } from './grades-card';
import { ProfileCard } from './profile-card';
import { portalAddress } from './public-center-address';
import { PublicCenterDocument, type PublicCenterQuery } from './public-center.generated';
import { publicCenterText } from './public-center.text';
import '../portal/portal.css';

export type PublicCenter = NonNullable<PublicCenterQuery['center']>;

/** What everybody may know of one center, whoever looks. */
export function PublicCenterPage(): ReactNode {
  const { id = '' } = useParams();
  const client = useOpenClient();
  const { data, error, refetch } = useQuery(PublicCenterDocument, { client, variables: { id } });
  if (error && errorCode(error) !== 'BAD_USER_INPUT')
    return <Failure level={1} error={error} retry={() => attempt(refetch())} />;
  if (error || data?.center === null) return <NotFound />;
  if (data === undefined) return <Waiting height={640} />;
  return <Center key={data.center.id} center={data.center} />;
}

function Center({ center }: { readonly center: PublicCenter }): ReactNode {
  const language = useLanguage();
  useOwnPlace(center.jurisdiction);
  const name = localName(center, language);
  return (
    <div className="p-portal">
      <title>{name}</title>
      <BackLink />
      <div className="p-center-head">
        <h1>
          <CenterName name={name} />
        </h1>
        <StatusMark status={center.status} />
        <div className="w-page-actions w-screen-only">
          <PageActions />
        </div>
      </div>
      <div className="p-center">
        <ProfileCard center={center} />
        <GradesCard evaluations={center.evaluations} />
      </div>
    </div>
  );
}

function BackLink(): ReactNode {
  const say = useText(publicCenterText);
  const { search } = useLocation();
  return (
    <p className="p-back w-screen-only">
      <Link to={portalAddress(search)}>{say('back')}</Link>
    </p>
  );
}

function NotFound(): ReactNode {
  const say = useText(publicCenterText);
  const { search } = useLocation();
  return (
    <>
      <title>{say('notFoundTitle')}</title>
      <Notice
        level={1}
        title={say('notFoundTitle')}
        advice={say('notFoundAdvice')}
        actions={<Link to={portalAddress(search)}>{say('back')}</Link>}
      />
    </>
  );
}
