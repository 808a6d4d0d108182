import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { centerName } from '@wanchuang/domain-registry';
import { missingParts } from '@wanchuang/domain-recognition';
import { useText, useUrlState } from '@wanchuang/web-client';
import { ApplicationHead } from './application-head';
import { DeskNotices } from './application-notices';
import { applicationSchema } from './application-schema';
import type { ApplicationStateFragment } from './application.generated';
import { DraftStatus } from './draft/draft-status';
import { type DraftHandle, useDraft } from './draft/use-draft';
import { EvidenceStep } from './form/evidence-step';
import { stepNameText } from './form/field-words.text';
import { FormDeskContext } from './form/form-desk';
import { partOf, stepNames, stepOfPart, type StepName } from './form/form-fields';
import { FormStep } from './form/form-step';
import { formText } from './form/form.text';
import { StepList } from './form/step-list';
import { SubmissionStep } from './form/submission-step';
import { useFormDeskOf } from './form/use-form-desk-of';
import { evidenceSlotsOf } from './self-check/candidacy-facts';
import { SelfCheckBar, SelfCheckPanel } from './self-check/self-check-panel';
import { usePolicyOf, useSelfCheck } from './self-check/use-self-check';
import { useAnchor } from './use-anchor';

interface ApplicationDeskProps {
  readonly application: ApplicationStateFragment;
  readonly personId: string;
}

const countBySteps = (parts: readonly (string | null)[]): Record<StepName, number> => {
  const counts: Record<StepName, number> = {
    basics: 0,
    consortium: 0,
    conditions: 0,
    plan: 0,
    evidence: 0,
    submission: 0,
  };
  for (const part of parts) counts[stepOfPart(part)] += 1;
  return counts;
};

/** What is still missing, as the server will see it. */
const missingOf = (application: ApplicationStateFragment, { form }: DraftHandle): string[] =>
  missingParts({
    form,
    evidence: evidenceSlotsOf(application.evidence),
    hasDepartment: form.departmentId !== null,
    hostCode: application.host.creditCode ?? null,
  });

/** The host's desk: the way through the form, the form, and beside it what the rules say of it. */
export function ApplicationDesk({ application, personId }: ApplicationDeskProps): ReactNode {
  const draft = useDraft(application, personId);
  useAnchor();
  const policy = usePolicyOf(application);
  const desk = useFormDeskOf(application, draft, policy.placePolicy?.policy ?? null);
  const isNameTaken = desk.name.state === 'TAKEN' || (desk.name.state === 'UNKNOWN' && application.isNameTaken);
  const result = useSelfCheck(application, draft.form, policy, isNameTaken);
  const missing = missingOf(application, draft);
  const whole =
    desk.namePattern === null || draft.form.chosenName === ''
      ? ''
      : centerName(desk.namePattern, draft.form.chosenName);
  const openComments = desk.comments.map(({ field }) => field);
  const { state, setState } = useUrlState(applicationSchema);
  const open = (step: StepName): void => {
    void draft.keeper.flush();
    setState({ step });
  };
  return (
    <FormDeskContext value={desk}>
      <ApplicationHead application={application} name={whole} />
      <DeskNotices application={application} />
      <div className="g-desk">
        <div className="g-desk-side">
          <StepList
            current={state.step}
            onOpen={open}
            missing={countBySteps(missing.map(partOf))}
            comments={countBySteps(openComments)}
          />
          <DraftStatus state={draft} />
        </div>
        <Step step={state.step} onOpen={open}>
          <StepContent step={state.step} application={application} draft={draft} missing={missing} result={result} />
        </Step>
        <div className="g-desk-side">
          <SelfCheckPanel result={result} />
        </div>
      </div>
      <SelfCheckBar result={result} />
    </FormDeskContext>
  );
}

interface StepContentProps {
  readonly step: StepName;
  readonly application: ApplicationStateFragment;
  readonly draft: DraftHandle;
  readonly missing: readonly string[];
  readonly result: ReturnType<typeof useSelfCheck>;
}

function StepContent({ step, application, draft, missing, result }: StepContentProps): ReactNode {
  switch (step) {
    case 'evidence':
      return <EvidenceStep application={application} />;
    case 'submission':
      return <SubmissionStep application={application} draft={draft} missing={missing} result={result} />;
    default:
      return <FormStep step={step} />;
  }
}

interface StepProps {
  readonly step: StepName;
  readonly onOpen: (step: StepName) => void;
  readonly children: ReactNode;
}

/** One step with its name, and the ways to those before and behind it. Opened, it is read from its beginning. */
function Step({ step, onOpen, children }: StepProps): ReactNode {
  const name = useText(stepNameText);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // a link to one field has led to it already
    if (window.location.hash === '') heading.current?.focus();
  }, [step]);
  return (
    <section className="g-card">
      <h2 ref={heading} tabIndex={-1}>
        {name(step)}
      </h2>
      {children}
      <StepWays step={step} onOpen={onOpen} />
    </section>
  );
}

function StepWays({ step, onOpen }: Omit<StepProps, 'children'>): ReactNode {
  const say = useText(formText);
  const place = stepNames.indexOf(step);
  const [before, after] = [stepNames[place - 1], stepNames[place + 1]];
  return (
    <div className="g-row g-ways">
      {before ? <Button onClick={() => onOpen(before)}>{say('previous')}</Button> : null}
      <span className="g-quiet">{say('stepOf', { step: place + 1, steps: stepNames.length })}</span>
      {after ? (
        <Button type="primary" onClick={() => onOpen(after)}>
          {say('next')}
        </Button>
      ) : null}
    </div>
  );
}
