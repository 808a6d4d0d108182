import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { attempt, localName, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { FindingList } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import {
  type ApplicationStateFragment,
  FixApplicationVersionDocument,
  SubmitApplicationDocument,
} from '../application.generated';
import type { DraftHandle } from '../draft/use-draft';
import { FailureLine } from '../../failure/failure-line';
import { type SelfCheckSummary, summaryOf } from '../self-check/self-check-summary';
import { selfCheckText } from '../self-check/self-check.text';
import type { SelfCheckResult } from '../self-check/use-self-check';
import { WithdrawButton } from '../withdraw-button';
import { MissingList } from './missing-list';
import { SealedScan } from './sealed-scan';
import { submissionText } from './submission.text';

interface SubmissionStepProps {
  readonly application: ApplicationStateFragment;
  readonly draft: DraftHandle;
  readonly missing: readonly string[];
  readonly result: SelfCheckResult;
}

/** The last step: what is left to do, the print and its seal, the submission. */
export function SubmissionStep({ application, draft, missing, result }: SubmissionStepProps): ReactNode {
  const say = useText(submissionText);
  const findings = result !== 'UNKNOWN' && result?.inForce ? result.findings : null;
  const barring = findings ? summaryOf(findings).barring : [];
  const isReady = missing.length === 0 && barring.length === 0 && application.isSealed && draft.status === 'SAVED';
  return (
    <>
      <h3>{say('missingTitle')}</h3>
      {missing.length === 0 ? (
        <p>{say('nothingMissing')}</p>
      ) : (
        <>
          <p>{say('missing', { count: missing.length })}</p>
          <MissingList missing={missing} />
        </>
      )}
      <h3>{say('checkTitle')}</h3>
      {findings ? <Checked summary={summaryOf(findings)} /> : <WhyNothing result={result} />}
      <Seal application={application} draft={draft} />
      <Submit application={application} draft={draft} isReady={isReady} />
    </>
  );
}

/** What is written and does not do, and what cannot be looked at yet. */
function Checked({ summary: { unmet, missing, barring } }: { readonly summary: SelfCheckSummary }): ReactNode {
  const say = useText(submissionText);
  const check = useText(selfCheckText);
  return (
    <>
      {unmet.length > 0 ? (
        <>
          <p>{say('barring')}</p>
          <FindingList findings={unmet} label={check('unmetTitle')} hasSummary={false} />
        </>
      ) : null}
      {missing.length > 0 ? <p>{say('checkLater', { count: missing.length })}</p> : null}
      {barring.length === 0 ? <p>{say('nothingBars')}</p> : null}
    </>
  );
}

/** Why nothing is found. */
function WhyNothing({ result }: Pick<SubmissionStepProps, 'result'>): ReactNode {
  const say = useText(selfCheckText);
  if (result === 'UNKNOWN') return <Waiting />;
  return result?.inForce ? null : <p>{say(result === null ? 'noPolicy' : result.reason)}</p>;
}

/** Freezes what is written, leads to its print, and takes the scan of what was sealed. */
function Seal({ application, draft }: Pick<SubmissionStepProps, 'application' | 'draft'>): ReactNode {
  const say = useText(submissionText);
  const [fix, { loading, error }] = useMutation(FixApplicationVersionDocument);
  const [isUnsaved, setUnsaved] = useState(false);
  const { id, fixedVersion, versions, isSealed } = application;
  const isFixed = fixedVersion !== null && draft.status === 'SAVED';
  const press = async (): Promise<void> => {
    const isSaved = await draft.keeper.flush();
    setUnsaved(!isSaved);
    if (!isSaved) return;
    const { version } = draft.keeper.state();
    await fix({ variables: { input: { applicationId: id, version, idempotencyKey: crypto.randomUUID() } } });
  };
  return (
    <>
      <h3>{say('sealTitle')}</h3>
      <p>{say('sealIntro')}</p>
      <p role="status">
        {isFixed ? say('fixed', { number: fixedVersion }) : versions.length > 0 ? say('changed') : null}
      </p>
      <div className="g-row">
        {isFixed ? null : (
          <Button loading={loading} onClick={() => attempt(press())}>
            {say('fix')}
          </Button>
        )}
        {isFixed ? (
          <Link className="g-link" to={`/recognition/applications/${id}/print`} target="_blank">
            {say('print', { number: fixedVersion })}
          </Link>
        ) : null}
      </div>
      {isUnsaved ? <p className="g-fault">{say('unsaved')}</p> : null}
      <FailureLine error={error} />
      {isFixed ? <SealedScan application={application} versionNumber={fixedVersion} /> : null}
      {isFixed && isSealed ? <p>{say('sealed', { number: fixedVersion })}</p> : null}
    </>
  );
}

interface SubmitProps extends Pick<SubmissionStepProps, 'application' | 'draft'> {
  readonly isReady: boolean;
}

function Submit({ application, draft, isReady }: SubmitProps): ReactNode {
  const say = useText(submissionText);
  const language = useLanguage();
  const [submit, { loading, error }] = useMutation(SubmitApplicationDocument);
  const { id, state, department } = application;
  const word = say(state === 'RETURNED' ? 'resubmit' : 'submit');
  const press = (): Promise<unknown> => {
    const { version } = draft.keeper.state();
    return submit({ variables: { input: { applicationId: id, version, idempotencyKey: crypto.randomUUID() } } });
  };
  return (
    <>
      <h3>{say('submitTitle')}</h3>
      <p>{say('submitIntro')}</p>
      <div className="g-row">
        {isReady ? (
          <Confirm
            title={say('submitSure', { department: department ? localName(department, language) : '' })}
            okText={word}
            cancelText={say('keepWriting')}
            onConfirm={() => attempt(press())}
          >
            <Button type="primary" loading={loading}>
              {word}
            </Button>
          </Confirm>
        ) : (
          <Button type="primary" disabled>
            {word}
          </Button>
        )}
        <span className="g-quiet">{isReady ? null : say('notYet')}</span>
        <span className="g-last">
          {application.viewerCan.withdraw ? <WithdrawButton application={application} /> : null}
        </span>
      </div>
      <FailureLine error={error} />
    </>
  );
}
