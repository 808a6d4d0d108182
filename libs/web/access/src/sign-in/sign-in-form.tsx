import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { errorCode, useErrorText, useText } from '@wanchuang/web-client';
import { signInText } from './sign-in.text';

export interface SignInAsked {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

interface SignInFormProps {
  /** What was right so far, where the account asks for a code as well. */
  readonly needsCode: SignInAsked | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAsk: (input: SignInAsked) => void;
  readonly onStartOver: () => void;
}

export function SignInForm({ needsCode, busy, error, onAsk, onStartOver }: SignInFormProps): ReactNode {
  const say = useText(signInText);
  const required = [{ required: true, message: say('required') }];
  const submit = (
    <div className="a-submit">
      <Button type="primary" htmlType="submit" loading={busy} block>
        {say('submit')}
      </Button>
    </div>
  );
  if (needsCode !== null)
    return (
      <Form
        key="code"
        layout="vertical"
        requiredMark={false}
        onFinish={({ code }: { code: string }) => onAsk({ ...needsCode, code: code.trim() })}
      >
        <Form.Item name="code" label={say('code')} extra={say('codeHint')} rules={required}>
          <Input autoFocus autoComplete="one-time-code" />
        </Form.Item>
        <Refusal error={error} />
        {submit}
        <button type="button" className="w-plain-button" onClick={onStartOver}>
          {say('otherAccount')}
        </button>
      </Form>
    );
  return (
    <Form key="password" layout="vertical" requiredMark={false} onFinish={(input: SignInAsked) => onAsk(input)}>
      <Form.Item name="email" label={say('email')} rules={required}>
        <Input autoFocus type="email" autoComplete="username" />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={required}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Refusal error={error} />
      {submit}
      <p className="a-quiet">{say('forgotten')}</p>
    </Form>
  );
}

/** Why it did not work; never whether such an account exists. */
function Refusal({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(signInText);
  const errorText = useErrorText();
  if (error === null) return null;
  const isRefused = ['UNAUTHENTICATED', 'REFUSED'].includes(errorCode(error));
  const { title, detail, advice } = errorText(error);
  return (
    <p className="a-error" role="alert">
      {isRefused ? say('refused') : `${title}: ${detail ?? advice}`}
    </p>
  );
}
