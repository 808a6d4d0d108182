import { useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { FailureLine } from '../people/failure-line';
import { PasswordFields } from '../sign-in/link-page';
import { ChangePasswordDocument } from './account.generated';
import { accountText } from './account.text';
import { Part } from './part';
import { lookAgain } from './use-account';

interface Change {
  readonly currentPassword: string;
  readonly password: string;
}

/** Another password, for whoever knows the one until now. */
export function ChangePassword({ email }: { readonly email: string }): ReactNode {
  const say = useText(accountText);
  const [form] = Form.useForm<Change>();
  const [change, { data, loading, error, reset }] = useMutation(ChangePasswordDocument, lookAgain);
  const save = async ({ currentPassword, password }: Change): Promise<void> => {
    await change({ variables: { input: { currentPassword, newPassword: password } } });
    form.resetFields();
  };
  return (
    <Part title={say('passwordTitle')}>
      <p className="a-quiet">{say('passwordAdvice')}</p>
      <Form
        form={form}
        name="change"
        layout="vertical"
        requiredMark={false}
        className="a-narrow"
        onValuesChange={() => (data || error ? reset() : undefined)}
        onFinish={(values: Change) => attempt(save(values))}
      >
        {/* Whose password it is, for whatever keeps passwords. */}
        <input hidden readOnly type="email" autoComplete="username" value={email} />
        <Form.Item
          name="currentPassword"
          label={say('currentPassword')}
          rules={[{ required: true, message: say('required') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <PasswordFields />
        <FailureLine error={error} />
        <div className="a-row">
          <Button type="primary" htmlType="submit" loading={loading}>
            {say('changePassword')}
          </Button>
          <span role="status">{data ? say('passwordChanged') : null}</span>
        </div>
      </Form>
    </Part>
  );
}
