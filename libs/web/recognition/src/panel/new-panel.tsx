import { useMutation, useQuery } from '@apollo/client/react';
import { Button, DatePicker, Drawer, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { attempt, useJurisdiction, useLinks, useText } from '@wanchuang/web-client';
import { dayText } from '@wanchuang/web-registry';
import { chooseByEnter } from '@wanchuang/web-ui';
import { QueueCallsDocument } from '../queue/queue-calls.generated';
import { CreatePanelDocument } from './panel.generated';
import { PanelFailure } from './panel-failure';
import { panelText } from './panel.text';

interface NewPanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface PanelValues {
  readonly callId: string;
  readonly name: string;
  readonly meetingOn: Dayjs;
  readonly place?: string;
}

/** Begins a panel; what is typed stays while the sheet is closed. */
export function NewPanel({ isOpen, onClose }: NewPanelProps): ReactNode {
  const say = useText(panelText);
  const navigate = useNavigate();
  const linkTo = useLinks();
  const jurisdiction = useJurisdiction();
  const { data } = useQuery(QueueCallsDocument, { variables: { jurisdictionId: jurisdiction.id }, skip: !isOpen });
  const [create, { loading, error }] = useMutation(CreatePanelDocument);
  const save = async ({ callId, name, meetingOn, place = '' }: PanelValues): Promise<void> => {
    const day = meetingOn.format('YYYY-MM-DD');
    const input = { callId, name: name.trim(), meetingOn: day, place, idempotencyKey: crypto.randomUUID() };
    const { data: made } = await create({ variables: { input } });
    if (made) await navigate(linkTo(() => `/recognition/panels/${made.createPanel.id}`).to);
  };
  const required = (message: string) => [{ required: true, message }];
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      size="min(560px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={say('create')}
    >
      <Form
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        onFinish={(values: PanelValues) => attempt(save(values))}
      >
        <Form.Item name="callId" label={say('call')} extra={say('callHint')} rules={required(say('callNeeded'))}>
          <Select
            aria-label={say('call')}
            options={data?.recognitionCalls.nodes.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={say('name')}
          extra={say('nameHint')}
          rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="meetingOn"
          label={say('meetingOn')}
          extra={say('meetingHint')}
          rules={required(say('meetingNeeded'))}
        >
          <DatePicker {...chooseByEnter} minDate={dayjs(dayText(new Date().toISOString()))} />
        </Form.Item>
        <Form.Item name="place" label={say('place')} extra={say('placeHint')}>
          <Input maxLength={200} />
        </Form.Item>
        <PanelFailure error={error} />
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('create')}
        </Button>
      </Form>
    </Drawer>
  );
}
