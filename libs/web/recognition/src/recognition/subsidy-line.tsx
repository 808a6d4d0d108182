import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { useMoney } from '@wanchuang/web-registry';
import { FileLine } from '../files/file-line';
import {
  CancelSubsidyDocument,
  type CancelledSubsidyFragment,
  MarkSubsidyPaidDocument,
  NoticeOfDocument,
  type SubsidyRecordFragment,
} from '../notice/notice.generated';
import { DayLine, today } from '../outcome/day-line';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { outcomeText } from '../outcome/outcome.text';
import { ReasonButton } from '../outcome/reason-button';
import { recognitionText } from './recognition.text';

/** What a center was granted, and whether it is paid. */
export function SubsidyLine({ subsidy }: { readonly subsidy: SubsidyRecordFragment | null }): ReactNode {
  const say = useText(recognitionText);
  const money = useMoney();
  if (subsidy === null) return <span className="g-quiet">{say('notGranted')}</span>;
  const { amount, grantedOn, paidOn, document } = subsidy;
  return (
    <>
      {say('granted', { amount: money(amount), day: grantedOn })} ·{' '}
      {paidOn === null ? say('unpaid') : say('paid', { day: paidOn })}
      {document ? <FileLine file={document} /> : null}
      {subsidy.viewerCan.markPaid ? <MarkPaid subsidy={subsidy} /> : null}
      {subsidy.viewerCan.cancel ? <CancelButton subsidy={subsidy} /> : null}
    </>
  );
}

interface CancelledProps {
  readonly subsidies: readonly CancelledSubsidyFragment[];
}

/** What was granted by mistake stays to be read, with the reason. */
export function CancelledSubsidies({ subsidies }: CancelledProps): ReactNode {
  const say = useText(recognitionText);
  const money = useMoney();
  return subsidies.map(({ id, amount, grantedOn, cancelledOn, cancelReason }) => (
    <p key={id} className="g-quiet">
      {say('cancelled', { amount: money(amount), day: grantedOn, cancelled: cancelledOn ?? '' })}
      <span className="g-written">{cancelReason}</span>
    </p>
  ));
}

/** Takes back what was granted by mistake, until it is paid (Art. 9(4)). */
function CancelButton({ subsidy }: { readonly subsidy: SubsidyRecordFragment }): ReactNode {
  const say = useText(recognitionText);
  const money = useMoney();
  const client = useApolloClient();
  const [cancel, { loading, error }] = useMutation(CancelSubsidyDocument);
  const { id: subsidyId, version, amount } = subsidy;
  const press = async (reason: string): Promise<void> => {
    await cancel({ variables: { input: { subsidyId, version, reason, idempotencyKey: crypto.randomUUID() } } });
    await client.refetchQueries({ include: [NoticeOfDocument] });
  };
  return (
    <div className="g-row">
      <ReasonButton
        word={say('cancelSubsidy')}
        title={say('cancelTitle', { amount: money(amount) })}
        sure={say('cancelEffect')}
        keep={say('keepSubsidy')}
        place={subsidyId}
        isDangerous
        loading={loading}
        failure={<OutcomeFailure error={error} />}
        onConfirm={press}
      />
    </div>
  );
}

function MarkPaid({ subsidy }: { readonly subsidy: SubsidyRecordFragment }): ReactNode {
  const say = useText(recognitionText);
  const common = useText(outcomeText);
  const [isOpen, setOpen] = useState(false);
  const [paidOn, setPaidOn] = useState(today());
  const [mark, { loading, error }] = useMutation(MarkSubsidyPaidDocument);
  const press = async (): Promise<void> => {
    const { id: subsidyId, version } = subsidy;
    await mark({ variables: { input: { subsidyId, version, paidOn, idempotencyKey: crypto.randomUUID() } } });
    setOpen(false);
  };
  return (
    <div className="g-row">
      <Button onClick={() => setOpen(true)}>{say('markPaid')}</Button>
      <Modal
        open={isOpen}
        title={say('markPaid')}
        okText={say('markPaid')}
        okButtonProps={{ loading, disabled: paidOn === '' }}
        cancelText={common('notYet')}
        onOk={() => attempt(press())}
        onCancel={() => setOpen(false)}
      >
        <DayLine
          label={say('paidOn')}
          hint={say('paidOnHint')}
          value={paidOn}
          from={subsidy.grantedOn}
          until={today()}
          onPick={setPaidOn}
        />
        <p className="g-quiet">{say('markPaidEffect')}</p>
        <OutcomeFailure error={error} />
      </Modal>
    </div>
  );
}
