import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import { checkCreditCode } from '@wanchuang/domain-registry';
import { attempt, localName, type TieKind, tieKindValues, useLanguage, useText } from '@wanchuang/web-client';
import { chooseByEnter } from '@wanchuang/web-ui';
import { tieKindText } from '../state-words.text';
import { ExpertFailure } from './expert-failure';
import { AddTieDocument, OneExpertDocument, TieOrganisationsDocument } from './expert.generated';
import { expertText } from './expert.text';

interface TieValues {
  readonly kind: TieKind;
  readonly isForeign: boolean;
  readonly organisationId?: string;
  readonly creditCode?: string;
  readonly name?: string;
  readonly fromOn?: Dayjs | null;
  readonly untilOn?: Dayjs | null;
}

const dayOf = (day: Dayjs | null | undefined): string | null => day?.format('YYYY-MM-DD') ?? null;

interface TieFormProps {
  readonly expertId: string;
  readonly onDone: () => void;
}

/** Records a tie to an organisation of the register, or to one that only its credit code tells. */
export function TieForm({ expertId, onDone }: TieFormProps): ReactNode {
  const say = useText(expertText);
  const client = useApolloClient();
  const [form] = Form.useForm<TieValues>();
  const [addTie, { loading, error }] = useMutation(AddTieDocument);
  const save = async ({ kind, isForeign, organisationId, creditCode, name, fromOn, untilOn }: TieValues) => {
    const organisation = isForeign ? { creditCode: creditCode?.trim(), name: name?.trim() } : { organisationId };
    const days = { fromOn: dayOf(fromOn), untilOn: dayOf(untilOn) };
    const input = { expertId, kind, ...organisation, ...days, idempotencyKey: crypto.randomUUID() };
    await addTie({ variables: { input } });
    await client.refetchQueries({ include: [OneExpertDocument] });
    onDone();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="p-form p-nested"
      scrollToFirstError={{ focus: true }}
      initialValues={{ kind: 'EMPLOYER', isForeign: false }}
      onFinish={(values: TieValues) => attempt(save(values))}
    >
      <KindField />
      <Form.Item name="isForeign" valuePropName="checked">
        <Checkbox>{say('isForeign')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['isForeign']}>
        {({ getFieldValue }) => (getFieldValue('isForeign') === true ? <ForeignFields /> : <KnownField />)}
      </Form.Item>
      <DayFields />
      <ExpertFailure error={error} />
      <div className="g-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('addTie')}
        </Button>
        <Button onClick={onDone}>{say('later')}</Button>
      </div>
    </Form>
  );
}

function KindField(): ReactNode {
  const say = useText(expertText);
  const word = useText(tieKindText);
  return (
    <Form.Item name="kind" label={say('tieKind')}>
      <Select aria-label={say('tieKind')} options={tieKindValues.map((value) => ({ value, label: word(value) }))} />
    </Form.Item>
  );
}

function KnownField(): ReactNode {
  const say = useText(expertText);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const { data, previousData, loading } = useQuery(TieOrganisationsDocument, {
    variables: { search: search === '' ? null : search },
  });
  const found = (data ?? previousData)?.organisations.nodes ?? [];
  return (
    <Form.Item
      name="organisationId"
      label={say('organisation')}
      extra={say('organisationHint')}
      rules={[{ required: true, message: say('organisationNeeded') }]}
    >
      <Select
        aria-label={say('organisation')}
        loading={loading}
        allowClear
        showSearch={{ filterOption: false, onSearch: setSearch }}
        options={found.map((one) => ({ value: one.id, label: localName(one, language) }))}
      />
    </Form.Item>
  );
}

function ForeignFields(): ReactNode {
  const say = useText(expertText);
  const isValid = (_: unknown, code: string | undefined): Promise<void> =>
    checkCreditCode(code?.trim() ?? '').ok ? Promise.resolve() : Promise.reject(new Error(say('creditCodeWrong')));
  return (
    <>
      <Form.Item
        name="creditCode"
        label={say('creditCode')}
        extra={say('creditCodeHint')}
        rules={[{ validator: isValid }]}
        validateTrigger="onBlur"
      >
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="name"
        label={say('organisationName')}
        rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

function DayFields(): ReactNode {
  const say = useText(expertText);
  return (
    <div className="g-two">
      <Form.Item name="fromOn" label={say('fromOn')}>
        <DatePicker {...chooseByEnter} />
      </Form.Item>
      <Form.Item
        name="untilOn"
        label={say('untilOn')}
        extra={say('untilHint')}
        dependencies={['kind', 'fromOn']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, until: Dayjs | null | undefined) => {
              const from: Dayjs | null | undefined = getFieldValue('fromOn');
              if (!until && getFieldValue('kind') === 'EARLIER_EMPLOYER')
                return Promise.reject(new Error(say('untilNeeded')));
              return until && from && until.isBefore(from, 'day')
                ? Promise.reject(new Error(say('untilBefore')))
                : Promise.resolve();
            },
          }),
        ]}
      >
        <DatePicker {...chooseByEnter} />
      </Form.Item>
    </div>
  );
}
