import { useMutation } from '@apollo/client/react';
import { Button, Form, Input, QRCode } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { FailureLine } from '../people/failure-line';
import {
  ConfirmAuthenticatorDocument,
  RemoveAuthenticatorDocument,
  StartAuthenticatorDocument,
  type StartAuthenticatorMutation,
} from './account.generated';
import { accountText } from './account.text';
import { Part } from './part';
import { PasswordAgain } from './password-again';
import { lookAgain } from './use-account';

/** The second factor: an app on the phone. */
export function Authenticator({ isInUse }: { readonly isInUse: boolean }): ReactNode {
  const say = useText(accountText);
  return <Part title={say('authenticatorTitle')}>{isInUse ? <InUse /> : <NotInUse />}</Part>;
}

function InUse(): ReactNode {
  const say = useText(accountText);
  const [remove, { loading, error, reset }] = useMutation(RemoveAuthenticatorDocument, lookAgain);
  return (
    <>
      <p>{say('authenticatorOn')}</p>
      <PasswordAgain
        danger
        action={say('remove')}
        advice={say('removeAdvice')}
        busy={loading}
        error={error}
        onGiven={(password) => attempt(remove({ variables: { input: { password } } }))}
        onCancel={reset}
      />
    </>
  );
}

function NotInUse(): ReactNode {
  const say = useText(accountText);
  const [start, { data, loading, error, reset }] = useMutation(StartAuthenticatorDocument, {
    fetchPolicy: 'no-cache', // a secret stays nowhere longer than it is shown
  });
  if (data) return <Confirmation app={data.startAuthenticator} onCancel={reset} />;
  return (
    <>
      <p>{say('authenticatorOff')}</p>
      <FailureLine error={error} />
      <Button loading={loading} onClick={() => attempt(start())}>
        {say('start')}
      </Button>
    </>
  );
}

interface ConfirmationProps {
  readonly app: StartAuthenticatorMutation['startAuthenticator'];
  readonly onCancel: () => void;
}

function Confirmation({ app, onCancel }: ConfirmationProps): ReactNode {
  const say = useText(accountText);
  const [confirm, { loading, error }] = useMutation(ConfirmAuthenticatorDocument, lookAgain);
  const digits = { required: true, pattern: /^\s*\d{3}\s*\d{3}\s*$/, message: say('codeForm') };
  return (
    <>
      <p>{say('scan')}</p>
      <div className="a-app">
        {/* Dark on light in either theme: many cameras read nothing else. */}
        <QRCode value={app.address} type="svg" color="#000000" bgColor="#ffffff" role="img" aria-label={say('qr')} />
        <div>
          <p className="a-quiet">{say('secret')}</p>
          <code className="a-secret">{app.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </div>
      </div>
      <Form
        layout="vertical"
        requiredMark={false}
        className="a-narrow"
        onFinish={({ code }: { code: string }) =>
          attempt(confirm({ variables: { input: { code: code.replaceAll(/\s/g, '') } } }))
        }
      >
        <Form.Item name="code" label={say('code')} rules={[digits]}>
          <Input autoFocus inputMode="numeric" autoComplete="one-time-code" />
        </Form.Item>
        <FailureLine error={error} />
        <div className="a-row">
          <Button type="primary" htmlType="submit" loading={loading}>
            {say('confirm')}
          </Button>
          <Button onClick={onCancel}>{say('cancel')}</Button>
        </div>
      </Form>
    </>
  );
}
