import { useMutation } from '@apollo/client/react';
import { Button, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { type ApplicationStateFragment, WithdrawApplicationDocument } from './application.generated';
import { applicationText } from './application.text';
import { FailureLine } from '../failure/failure-line';

/** Takes the application back, after it was asked twice and a reason was given. */
export function WithdrawButton({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [withdraw, { loading, error }] = useMutation(WithdrawApplicationDocument);
  const press = async (): Promise<void> => {
    const { id: applicationId, version } = application;
    const input = { applicationId, version, reason: reason.trim(), idempotencyKey: crypto.randomUUID() };
    await withdraw({ variables: { input } });
    setOpen(false);
  };
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say('withdraw')}
      </Button>
      <Modal
        open={isOpen}
        title={say('withdrawTitle')}
        okText={say('withdraw')}
        okButtonProps={{ danger: true, disabled: reason.trim() === '', loading }}
        cancelText={say('keep')}
        onOk={() => attempt(press())}
        onCancel={() => setOpen(false)}
      >
        <p>{say('withdrawSure')}</p>
        <label htmlFor={id}>{say('withdrawReason')}</label>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={4000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <FailureLine error={error} />
      </Modal>
    </>
  );
}
