import { useMutation } from '@apollo/client/react';
import { Button, Drawer, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { WallTime } from './call-fields';
import { CloseCallDocument, type CallStateFragment, ExtendCallDocument } from './call.generated';
import { callText } from './call.text';
import { callTime, instantOfWall, wallTime } from './call-time';
import { StepFailure } from './step-failure';

/** What can be done with a call that is published: put its closing off, or close it. */
export function CallActions({ call }: { readonly call: CallStateFragment }): ReactNode {
  const say = useText(callText);
  const [isExtending, setIsExtending] = useState(false);
  const [close, { loading, error }] = useMutation(CloseCallDocument);
  const { id, version, viewerCan } = call;
  if (!viewerCan.extend && !viewerCan.close) return null;
  const closing = { variables: { input: { callId: id, version, idempotencyKey: crypto.randomUUID() } } };
  return (
    <div className="k-actions w-screen-only">
      <div className="k-row">
        {viewerCan.extend ? <Button onClick={() => setIsExtending(true)}>{say('extend')}</Button> : null}
        {viewerCan.close ? (
          <Confirm
            title={say('endQuestion')}
            description={say('endAdvice')}
            okText={say('end')}
            cancelText={say('later')}
            onConfirm={() => attempt(close(closing))}
          >
            <Button danger loading={loading}>
              {say('end')}
            </Button>
          </Confirm>
        ) : null}
      </div>
      <StepFailure error={error} />
      <Drawer
        open={isExtending}
        onClose={() => setIsExtending(false)}
        destroyOnHidden
        size="min(560px, 100vw)"
        closable={{ 'aria-label': say('close') }}
        title={say('extendTitle')}
      >
        <Extension call={call} onDone={() => setIsExtending(false)} />
      </Drawer>
    </div>
  );
}

interface ExtensionValues {
  readonly closesAt?: string;
  readonly reason: string;
}

function Extension({ call, onDone }: { readonly call: CallStateFragment; readonly onDone: () => void }): ReactNode {
  const say = useText(callText);
  const language = useLanguage();
  const [extend, { loading, error }] = useMutation(ExtendCallDocument);
  const [form] = Form.useForm<ExtensionValues>();
  const { id, version, closesAt } = call;
  const later = say('extendLater', { time: closesAt === null ? say('notSet') : callTime(closesAt, language) });
  const save = async ({ closesAt: wanted, reason }: ExtensionValues): Promise<void> => {
    const instant = instantOfWall(wanted);
    if (instant === null || (closesAt !== null && instant <= new Date(closesAt).toISOString())) {
      form.setFields([{ name: 'closesAt', errors: [later] }]);
      return;
    }
    const input = { callId: id, version, closesAt: instant, reason, idempotencyKey: crypto.randomUUID() };
    await extend({ variables: { input } });
    onDone();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={{ closesAt: wallTime(closesAt), reason: '' }}
      onFinish={(values: ExtensionValues) => attempt(save(values))}
    >
      <WallTime name="closesAt" label={say('closesAt')} extra={later} />
      <Form.Item
        name="reason"
        label={say('reason')}
        extra={say('reasonHint')}
        rules={[{ required: true, whitespace: true, message: say('required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} />
      </Form.Item>
      <StepFailure error={error} />
      <Button type="primary" htmlType="submit" loading={loading}>
        {say('extend')}
      </Button>
    </Form>
  );
}
