import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { parseForm } from '@wanchuang/domain-recognition';
import { attempt, Notice, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { Unfound } from '../found/unfound';
import { ApplicationVersionOfDocument, type ApplicationVersionOfQuery } from '../application/application.generated';
import { NotFound } from '../application/application-page';
import { PrintedForm } from './printed-form';
import { printText } from './print.text';
import '../recognition.css';
import './print.css';

export type PrintedApplication = NonNullable<ApplicationVersionOfQuery['application']>;

/** The form on paper: a version that was frozen, and nothing else. */
export function PrintPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ApplicationVersionOfDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const application = data?.application;
  if (application) return <Printed application={application} />;
  return <Unfound found={application} error={error} retry={() => attempt(refetch())} missing={<NotFound />} />;
}

function Printed({ application }: { readonly application: PrintedApplication }): ReactNode {
  const say = useText(printText);
  const version = application.versions.find(({ number }) => number === application.fixedVersion);
  const parsed = version ? parseForm(version.form) : null;
  const back = <Link to={`/recognition/applications/${application.id}?step=submission`}>{say('back')}</Link>;
  if (!version || !parsed?.ok)
    return <Notice level={1} title={say('notFixedTitle')} advice={say('notFixedAdvice')} actions={back} />;
  return (
    <>
      <title>{`${say('title')} · ${application.name}`}</title>
      <div className="w-screen-only">
        <PageHead
          title={say('title')}
          actions={
            <>
              {back}
              <Button type="primary" onClick={() => window.print()}>
                {say('print')}
              </Button>
            </>
          }
        />
        <p className="g-hint">{say('advice')}</p>
      </div>
      <PrintedForm application={application} version={version} form={parsed.form} />
    </>
  );
}
