import { useMutation } from '@apollo/client/react';
import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { attempt, localName, useLanguage, useText } from '@wanchuang/web-client';
import { FindingList } from '@wanchuang/web-registry';
import {
  type ApplicationStateFragment,
  FixApplicationVersionDocument,
  SubmitApplicationDocument,
} from '../application.generated';
import type { DraftHandle } from '../draft/use-draft';
import { FailureLine } from '../failure-line';
import { summaryOf } from '../self-check/self-check-summary';
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
  const check = useText(selfCheckText);
  const barring = result?.inForce ? summaryOf(result.findings).barring : [];
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
      {result?.inForce ? (
        <>
          <p>{say(barring.length === 0 ? 'nothingBars' : 'barring')}</p>
          {barring.length > 0 ? (
            <FindingList findings={barring} label={check('barringTitle')} hasSummary={false} />
          ) : null}
        </>
      ) : (
        <p>{check(result === null ? 'noPolicy' : result.reason)}</p>
      )}
      <Seal application={application} draft={draft} />
      <Submit application={application} draft={draft} isReady={isReady} />
    </>
  );
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
          <Popconfirm
            title={say('submitSure', { department: department ? localName(department, language) : '' })}
            okText={word}
            cancelText={say('keepWriting')}
            onConfirm={() => attempt(press())}
          >
            <Button type="primary" loading={loading}>
              {word}
            </Button>
          </Popconfirm>
        ) : (
          <Button type="primary" disabled>
            {word}
          </Button>
        )}
        <span className="g-quiet">{isReady ? null : say('notYet')}</span>
        {application.viewerCan.withdraw ? <WithdrawButton application={application} /> : null}
      </div>
      <FailureLine error={error} />
    </>
  );
}
