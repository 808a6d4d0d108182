import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { startAnew, attempt, useErrorText, useText } from '@wanchuang/web-client';
import { UseLinkDocument } from '../viewer/viewer.generated';
import { signInText } from './sign-in.text';
import '../access.css';

interface Chosen {
  readonly password: string;
}

/** Behind a one-time link: a password is chosen, and the link is used up. */
export function LinkPage(): ReactNode {
  const say = useText(signInText);
  const errorText = useErrorText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const token = hash.slice(1); // behind the #, so that no server on the way keeps it
  const [choose, { loading, error, data }] = useMutation(UseLinkDocument);
  const save = async ({ password }: Chosen): Promise<void> => {
    const { data: answer } = await choose({ variables: { input: { token, password } } });
    if (!answer?.useLink.viewer) return; // a code is wanted as well: the way in asks for it
    await startAnew(client);
    await navigate('/');
  };
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
        <Form layout="vertical" requiredMark={false} onFinish={(chosen: Chosen) => attempt(save(chosen))}>
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
