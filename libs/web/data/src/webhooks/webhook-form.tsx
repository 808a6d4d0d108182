import { CombinedGraphQLErrors } from '@apollo/client';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { nameOf, useJurisdictions, useLanguage, useText } from '@wanchuang/web-client';
import { eventTypes, eventTypeWord } from '@wanchuang/web-registry';
import { FailureLine } from '../exports/failure-line';
import { CentersField } from './centers-field';
import type { CreateWebhookInput } from './webhooks.generated';
import { webhooksText } from './webhooks.text';

interface WebhookValues {
  readonly name: string;
  readonly address: string;
  readonly types?: readonly string[];
  readonly jurisdictionIds?: readonly string[];
  readonly centerIds?: readonly string[];
}

const someOf = (values: readonly string[] | undefined) => (values && values.length > 0 ? values : null);

const inputOf = ({ name, address, types, jurisdictionIds, centerIds }: WebhookValues) => ({
  name,
  address,
  types: someOf(types),
  jurisdictionIds: someOf(jurisdictionIds),
  centerIds: someOf(centerIds),
});

interface WebhookFormProps {
  readonly busy: boolean;
  /** Why it was not registered. */
  readonly error: unknown;
  readonly onGiven: (input: CreateWebhookInput) => void;
  readonly onCancel: () => void;
}

/** Where to, and what; help stands beside the fields. */
export function WebhookForm({ busy, error, onGiven, onCancel }: WebhookFormProps): ReactNode {
  const say = useText(webhooksText);
  const required = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <section className="x-part" aria-labelledby="x-webhook-title">
      <h2 id="x-webhook-title">{say('formTitle')}</h2>
      <Form
        name="webhook"
        layout="vertical"
        requiredMark={false}
        className="x-form"
        onFinish={(values: WebhookValues) => onGiven(inputOf(values))}
      >
        <Form.Item name="name" label={say('name')} extra={say('nameHelp')} rules={required}>
          <Input autoFocus maxLength={100} />
        </Form.Item>
        <Form.Item name="address" label={say('address')} extra={say('addressHelp')} rules={required}>
          <Input inputMode="url" maxLength={2000} placeholder="https://" autoComplete="off" spellCheck={false} />
        </Form.Item>
        <WhatFields />
        <div className="x-wide x-row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {say('makeIt')}
          </Button>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <Refusal error={error} />
        </div>
      </Form>
    </section>
  );
}

function WhatFields(): ReactNode {
  const say = useText(webhooksText);
  const language = useLanguage();
  const { all } = useJurisdictions();
  return (
    <>
      <Form.Item name="types" label={say('types')} extra={say('typesHelp')} className="x-wide">
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={eventTypes.map((type) => ({ value: type, label: eventTypeWord(type, language) }))}
        />
      </Form.Item>
      <Form.Item name="jurisdictionIds" label={say('jurisdictions')} extra={say('jurisdictionsHelp')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={all.map((one) => ({ value: one.id, label: nameOf(one, language) }))}
        />
      </Form.Item>
      <Form.Item name="centerIds" label={say('centers')} extra={say('centersHelp')}>
        <CentersField />
      </Form.Item>
    </>
  );
}

function Refusal({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(webhooksText);
  const { reason, place } = (CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions) || {};
  if (reason !== 'TOO_MANY_WEBHOOKS' && place !== 'input.address') return <FailureLine error={error} />;
  return (
    <p className="x-error" role="alert">
      {say(place === 'input.address' ? 'addressRefused' : 'tooMany')}
    </p>
  );
}
