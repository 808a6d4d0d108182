import { useMutation } from '@apollo/client/react';
import { Button, Input, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { Finding } from '@wanchuang/domain-policy';
import { attempt, useText } from '@wanchuang/web-client';
import { type ApplicationStateFragment, SettleFindingDocument } from '../application.generated';
import { FailureLine } from '../../failure/failure-line';
import { useKeptText } from '../kept-text';
import { Asked } from './asked';
import { recommendationText } from './recommendation.text';

interface SettleProps {
  readonly application: ApplicationStateFragment;
  readonly finding: Finding;
}

const intros = { EXCEPTION: 'exceptionIntro', WAIVER: 'waiverIntro', JUDGEMENT: 'judgementIntro' } as const;

/** A written decision on a finding, in place: as the finding allows, for whoever may sign it. */
export function Settle({ application, finding }: SettleProps): ReactNode {
  const say = useText(recommendationText);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const { settledBy, settlement } = finding;
  const { judge, waive } = application.viewerCan;
  const isOpenTo = settledBy === 'JUDGEMENT' ? judge : settledBy !== null && waive;
  if (settledBy === null || !isOpenTo) return null;
  if (settlement !== null && settledBy !== 'JUDGEMENT') return null;
  const close = (): void => {
    setOpen(false);
    setWasOpen(true);
  };
  if (isOpen) return <SettleForm {...{ application, finding, settledBy }} onDone={close} />;
  return (
    <p className="g-settle">
      <Button size="small" autoFocus={wasOpen} onClick={() => setOpen(true)}>
        {say(settlement === null ? settledBy : 'again')}
      </Button>
    </p>
  );
}

interface SettleFormProps extends SettleProps {
  readonly settledBy: NonNullable<Finding['settledBy']>;
  readonly onDone: () => void;
}

function SettleForm({ application, finding, settledBy, onDone }: SettleFormProps): ReactNode {
  const say = useText(recommendationText);
  const id = useId();
  const [reason, setReason] = useKeptText(`settle:${application.id}:${finding.rule}`);
  const [isMet, setMet] = useState<boolean | null>(settledBy === 'JUDGEMENT' ? null : true);
  const [settle, { loading, error }] = useMutation(SettleFindingDocument);
  const press = async (): Promise<void> => {
    if (isMet === null) return;
    const decision = { rule: finding.rule, kind: settledBy, isMet, reason: reason.trim() };
    const input = { applicationId: application.id, ...decision, idempotencyKey: crypto.randomUUID() };
    await settle({ variables: { input } });
    setReason('');
    onDone();
  };
  const wants = isMet === null ? say('verdictNeeded') : reason.trim() === '' ? say('writtenReasonNeeded') : null;
  return (
    <div className="g-settle">
      <p className="g-hint">{say(intros[settledBy])}</p>
      {settledBy === 'JUDGEMENT' ? (
        <Radio.Group
          aria-label={say('isMet')}
          value={isMet}
          options={[
            { value: true, label: say('met') },
            { value: false, label: say('unmet') },
          ]}
          onChange={({ target }) => setMet(target.value === true)}
        />
      ) : null}
      <label htmlFor={id}>{say('writtenReason')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="g-row g-end">
        <span className="g-quiet">{wants}</span>
        <Button onClick={onDone}>{say('cancel')}</Button>
        {settledBy === 'JUDGEMENT' ? ( // it can be judged again: nothing to be asked twice
          <Button
            type="primary"
            disabled={wants !== null}
            title={wants ?? undefined}
            loading={loading}
            onClick={() => attempt(press())}
          >
            {say('record')}
          </Button>
        ) : (
          <Asked
            word={say('sign')}
            sure={say('signSure')}
            wants={wants}
            kind="primary"
            loading={loading}
            onConfirm={press}
          />
        )}
      </div>
      <FailureLine error={error} />
    </div>
  );
}
