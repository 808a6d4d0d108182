import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { technologyFields } from '@wanchuang/domain-registry';
import { attempt, type ExpertKind, expertKindValues, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { expertKindText } from '../state-words.text';
import { ExpertFailure } from './expert-failure';
import {
  AddExpertDocument,
  ChangeExpertDocument,
  ExpertsDocument,
  type PooledExpertFragment,
} from './expert.generated';
import { expertText } from './expert.text';

interface ExpertFormProps {
  /** Null: somebody who is added. */
  readonly expert: PooledExpertFragment | null;
  readonly jurisdictionId: string;
  readonly onAdded?: (id: string) => void;
}

interface ExpertValues {
  readonly email: string;
  readonly kind: ExpertKind;
  readonly furtherKinds: ExpertKind[];
  readonly fieldCodes: string[];
  readonly title: string;
}

const valuesOf = (expert: PooledExpertFragment | null): ExpertValues => ({
  email: '',
  kind: expert?.kind ?? 'TECHNICAL',
  furtherKinds: [...(expert?.furtherKinds ?? [])],
  fieldCodes: expert?.fields.map(({ code }) => code) ?? [],
  title: expert?.title ?? '',
});

/** Adds somebody to the pool, or changes what is known of an expert. */
export function ExpertForm({ expert, jurisdictionId, onAdded }: ExpertFormProps): ReactNode {
  const say = useText(expertText);
  const client = useApolloClient();
  const [form] = Form.useForm<ExpertValues>();
  const [isSaved, setIsSaved] = useState(false);
  const [add, adding] = useMutation(AddExpertDocument);
  const [change, changing] = useMutation(ChangeExpertDocument);
  const save = async ({ email, ...given }: ExpertValues): Promise<void> => {
    const idempotencyKey = crypto.randomUUID();
    if (expert === null) {
      const { data } = await add({ variables: { input: { jurisdictionId, email, ...given, idempotencyKey } } });
      await client.refetchQueries({ include: [ExpertsDocument] });
      if (data) onAdded?.(data.addExpert.id);
      return;
    }
    const { id: expertId, version } = expert;
    await change({ variables: { input: { expertId, version, ...given, idempotencyKey } } });
    setIsSaved(true);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="p-form"
      scrollToFirstError={{ focus: true }}
      initialValues={valuesOf(expert)}
      onValuesChange={() => setIsSaved(false)}
      onFinish={(values: ExpertValues) => attempt(save(values))}
    >
      {expert === null ? (
        <Form.Item
          name="email"
          label={say('email')}
          extra={say('emailHint')}
          rules={[{ required: true, whitespace: true, message: say('emailNeeded') }]}
        >
          <Input type="email" autoComplete="off" maxLength={254} />
        </Form.Item>
      ) : null}
      <ExpertFields />
      <ExpertFailure error={adding.error ?? changing.error} />
      <div className="g-row">
        <Button type="primary" htmlType="submit" loading={adding.loading || changing.loading}>
          {say(expert === null ? 'addAction' : 'save')}
        </Button>
        <span role="status" className="g-quiet">
          {isSaved ? say('saved') : ''}
        </span>
      </div>
    </Form>
  );
}

function ExpertFields(): ReactNode {
  const say = useText(expertText);
  const word = useText(expertKindText);
  const language = useLanguage();
  const kinds = expertKindValues.map((value) => ({ value, label: word(value) }));
  return (
    <>
      <Form.Item name="kind" label={say('mainKind')} extra={say('mainKindHint')}>
        <Select options={kinds} aria-label={say('mainKind')} />
      </Form.Item>
      <Form.Item name="furtherKinds" label={say('furtherKinds')} extra={say('furtherKindsHint')}>
        <Select mode="multiple" options={kinds} aria-label={say('furtherKinds')} />
      </Form.Item>
      <Form.Item name="fieldCodes" label={say('field')} extra={say('fieldsHint')}>
        <Select
          mode="multiple"
          aria-label={say('field')}
          optionFilterProp="label"
          options={technologyFields.map((field) => ({ value: field.code, label: nameOf(field, language) }))}
        />
      </Form.Item>
      <Form.Item name="title" label={say('titleField')} extra={say('titleHint')}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}
