import { Button, Form, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { FailureLine } from '../people/failure-line';
import { accountText } from './account.text';

interface PasswordAgainProps {
  /** What is done with it. */
  readonly action: string;
  readonly advice: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onGiven: (password: string) => void;
  readonly onCancel: () => void;
}

/** A button that asks for the password before it acts. */
export function PasswordAgain(props: PasswordAgainProps): ReactNode {
  const { action, advice, danger = false, busy, error, onGiven, onCancel } = props;
  const say = useText(accountText);
  const name = useId(); // several may be open, and a label belongs to one field
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen)
    return (
      <Button danger={danger} onClick={() => setIsOpen(true)}>
        {action}
      </Button>
    );
  const cancel = (): void => {
    onCancel();
    setIsOpen(false);
  };
  return (
    <Form
      name={name}
      layout="vertical"
      requiredMark={false}
      className="a-narrow"
      onFinish={({ password }: { password: string }) => onGiven(password)}
    >
      <Form.Item
        name="password"
        label={say('currentPassword')}
        extra={advice}
        rules={[{ required: true, message: say('required') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <FailureLine error={error} />
      <div className="a-row">
        <Button type="primary" danger={danger} htmlType="submit" loading={busy}>
          {action}
        </Button>
        <Button onClick={cancel}>{say('cancel')}</Button>
      </div>
    </Form>
  );
}
