import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { parseForm } from '@wanchuang/domain-recognition';
import { Notice, useText } from '@wanchuang/web-client';
import { DecisionList } from '@wanchuang/web-registry';
import { HostCard } from '../../host/host-card';
import { ApplicationHead } from '../application-head';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';
import { RecommendationDesk } from '../recommendation/recommendation-desk';
import { Settle } from '../recommendation/settle';
import { SelfCheckPanel } from '../self-check/self-check-panel';
import { usePolicyOf, useSelfCheck } from '../self-check/use-self-check';
import { WithdrawButton } from '../withdraw-button';
import { PanelCard } from '../../panel/panel-card';
import { CommentsCard } from './comments-card';
import { EvidenceCard } from './evidence-card';
import { FormDocument } from './form-document';
import { History } from './history';
import { Opinions } from './opinions';
import { Versions } from './versions';

/** An application as those read it who do not write it: the form as a document, with all that was done about it. */
export function Dossier({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const parsed = parseForm(application.form);
  if (!parsed.ok) return <Notice tone="wrong" level={1} title={say('unreadable')} advice={say('unreadableAdvice')} />;
  return <Read application={application} form={parsed.form} />;
}

interface ReadProps {
  readonly application: ApplicationStateFragment;
  readonly form: Parameters<typeof useSelfCheck>[1];
}

function Read({ application, form }: ReadProps): ReactNode {
  const say = useText(applicationText);
  const policy = usePolicyOf(application);
  const result = useSelfCheck(application, form, policy);
  const { viewerCan, id, fixedVersion } = application;
  const canSettle = viewerCan.judge || viewerCan.waive;
  const below = canSettle
    ? (finding: Parameters<typeof Settle>[0]['finding']) => <Settle application={application} finding={finding} />
    : undefined;
  const check = { result, isDecided: true, below };
  return (
    <>
      <ApplicationHead
        application={application}
        actions={
          <>
            {fixedVersion === null ? null : (
              <Link className="g-link" to={`/recognition/applications/${id}/print`} target="_blank">
                {say('print')}
              </Link>
            )}
            {viewerCan.withdraw ? <WithdrawButton application={application} /> : null}
          </>
        }
      />
      <div className="g-dossier">
        <div>
          <RecommendationDesk application={application} />
          <FormDocument form={form} title={say('form')} />
          <EvidenceCard application={application} />
        </div>
        <div>
          <SelfCheckPanel {...check} />
          <PanelCard application={application} />
          <HostCard application={application} />
          <Opinions application={application} />
          <DecisionList className="g-card" subject={id} />
          <CommentsCard application={application} />
          <History application={application} />
          <Versions application={application} />
        </div>
      </div>
    </>
  );
}
