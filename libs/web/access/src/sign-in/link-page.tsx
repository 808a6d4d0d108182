import { useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { attempt, useErrorText, useText } from '@wanchuang/web-client';
import { UseLinkDocument } from './sign-in.generated';
import { signInText } from './sign-in.text';
import '../access.css';

interface Chosen {
  readonly password: string;
}

/** Behind a one-time link: a password is chosen, and the link is used up. */
export function LinkPage(): ReactNode {
  const say = useText(signInText);
  const errorText = useErrorText();
  const { token = '' } = useParams();
  const [choose, { loading, error, data }] = useMutation(UseLinkDocument);
  const save = ({ password }: Chosen): void => attempt(choose({ variables: { input: { token, password } } }));
  const words = error ? errorText(error) : null;
  return (
    <section className="a-door">
      <title>{say('linkTitle')}</title>
      <h1>{say('linkTitle')}</h1>
      {data ? (
        <>
          <p role="status">{say('passwordSet')}</p>
          <Link to="/sign-in">{say('toSignIn')}</Link>
        </>
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={save}>
          <p className="a-quiet">{say('linkIntro')}</p>
          <PasswordFields />
          {words === null ? null : (
            <p className="a-error" role="alert">
              {words.title}: {words.detail ?? words.advice}
            </p>
          )}
          <div className="a-submit">
            <Button type="primary" htmlType="submit" loading={loading} block>
              {say('setPassword')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}

/** A new password, typed twice; what makes a good one is said beside it. */
export function PasswordFields(): ReactNode {
  const say = useText(signInText);
  const required = { required: true, message: say('required') };
  return (
    <>
      <Form.Item name="password" label={say('newPassword')} extra={say('passwordHint')} rules={[required]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={say('passwordAgain')}
        dependencies={['password']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: async (_, value: unknown) => {
              if (value !== getFieldValue('password')) throw new Error(say('differs'));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
