import { useMutation } from '@apollo/client/react';
import { Button, DatePicker, Modal } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { dayText } from '../figures/instant';
import { FailedLine } from '../rulebook/failed-line';
import { CompleteObligationDocument, type ObligationStateFragment } from './obligations.generated';
import { obligationKindText, obligationsText } from './obligations.text';
import './obligations.css';

const form = 'YYYY-MM-DD';

interface CompleteObligationProps {
  readonly obligation: ObligationStateFragment;
}

/** Where the bureau’s officer keeps that a host has done what it owed; it is asked again before it is done. */
export function CompleteObligation({ obligation: { id, version, kind } }: CompleteObligationProps): ReactNode {
  const say = useText(obligationsText);
  const what = useText(obligationKindText)(kind);
  const field = useId();
  const today = dayText(new Date().toISOString());
  const [isOpen, setOpen] = useState(false);
  const [doneOn, setDoneOn] = useState(today);
  const [complete, { loading, error }] = useMutation(CompleteObligationDocument);
  const confirm = async (): Promise<void> => {
    const input = { obligationId: id, version, doneOn, idempotencyKey: crypto.randomUUID() };
    await complete({ variables: { input } });
    setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        className="w-screen-only"
        aria-label={say('completeOf', { what })}
        onClick={() => setOpen(true)}
      >
        {say('complete')}
      </Button>
      <Modal
        open={isOpen}
        destroyOnHidden
        title={say('question', { what })}
        okText={say('complete')}
        cancelText={say('notYet')}
        okButtonProps={{ loading }}
        onOk={() => attempt(confirm())}
        onCancel={() => setOpen(false)}
      >
        <p>{say('effect')}</p>
        <label className="r-complete-day" htmlFor={field}>
          {say('doneOn')}
        </label>
        <p className="r-under" id={`${field}-hint`}>
          {say('doneOnHint')}
        </p>
        <DatePicker
          id={field}
          aria-describedby={`${field}-hint`}
          allowClear={false}
          value={dayjs(doneOn, form)}
          maxDate={dayjs(today, form)}
          onChange={(day) => setDoneOn(day?.format(form) ?? doneOn)}
        />
        <FailedLine error={error} />
      </Modal>
    </>
  );
}
