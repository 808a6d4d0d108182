import { useMutation } from '@apollo/client/react';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { chooseByEnter } from '@wanchuang/web-ui';
import { dayText } from '../figures/instant';
import { clauseWords } from './clause-words';
import { FailedLine } from './failed-line';
import { effects, effectsOf, effectWords } from './interpretation-words';
import { useKeptDraft } from './kept-draft';
import { RecordInterpretationDocument } from './rulebook.generated';
import { rulebookText } from './rulebook.text';
import type { PolicyRecord } from './use-rulebook';

interface InterpretationFormProps {
  readonly policy: PolicyRecord;
  readonly recorded: () => void;
  readonly close: () => void;
}

interface Values {
  readonly clause: string;
  readonly questionZh: string;
  readonly questionEn: string;
  readonly rulingZh: string;
  readonly rulingEn: string;
  readonly decidedOn: Dayjs;
  readonly effect?: string;
  readonly replacesId?: string;
}

const day = 'YYYY-MM-DD';

/** Where the bureau records a ruling, for the leader to sign. */
export function InterpretationForm({ policy, recorded, close }: InterpretationFormProps): ReactNode {
  const say = useText(rulebookText);
  const [draft, setDraft] = useKeptDraft(`interpretation:${policy.id}`);
  const [record, { loading, error }] = useMutation(RecordInterpretationDocument);
  const save = async ({ decidedOn, effect, ...values }: Values): Promise<void> => {
    const input = {
      ...values,
      policyDocumentId: policy.id,
      decidedOn: decidedOn.format(day),
      effect: effects.find((one) => one === effect) ?? null,
      idempotencyKey: crypto.randomUUID(),
    };
    const { data } = await record({ variables: { input } });
    if (!data) return;
    setDraft({});
    recorded();
  };
  const { decidedOn = dayText(new Date().toISOString()), ...texts } = draft;
  return (
    <Form<Values>
      className="w-screen-only"
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...texts, decidedOn: dayjs(decidedOn, day) }}
      onValuesChange={(_, { decidedOn: on, ...values }) =>
        setDraft({ ...given(values), ...(dayjs.isDayjs(on) ? { decidedOn: on.format(day) } : {}) })
      }
      onFinish={(values) => attempt(save(values))}
    >
      <Fields policy={policy} />
      <FailedLine error={error} />
      <div className="r-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </Form>
  );
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

function Fields({ policy }: { readonly policy: PolicyRecord }): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const rules = [{ required: true, whitespace: true, message: say('required') }];
  const clauses = policy.articles.flatMap((article) => article.clauses.map(({ citation }) => citation));
  const options = clauses.map((value) => ({ value, label: clauseWords(value, language) }));
  const text = (name: 'questionZh' | 'questionEn' | 'rulingZh' | 'rulingEn', hint: 'questionHint' | 'rulingHint') => (
    <Form.Item name={name} label={say(name)} extra={say(hint)} rules={rules}>
      <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 10 }} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name="clause" label={say('clause')} extra={say('clauseHint')} rules={rules}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      <div className="r-pair">
        {text('questionZh', 'questionHint')}
        {text('questionEn', 'questionHint')}
        {text('rulingZh', 'rulingHint')}
        {text('rulingEn', 'rulingHint')}
      </div>
      <Form.Item
        name="decidedOn"
        label={say('decidedOn')}
        extra={say('decidedOnHint')}
        rules={[{ required: true, message: say('required') }]}
      >
        <DatePicker {...chooseByEnter} minDate={dayjs(policy.inForceFrom, day)} maxDate={dayjs()} />
      </Form.Item>
      <OfClause policy={policy} />
    </>
  );
}

/** What depends on the clause: what rules read from it, and the ruling whose place it takes. */
function OfClause({ policy }: { readonly policy: PolicyRecord }): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const clause: unknown = Form.useWatch('clause');
  if (typeof clause !== 'string') return null;
  const open = policy.interpretations.filter(
    (ruling) => ruling.clause === clause && ruling.state === 'SIGNED' && ruling.untilOn == null,
  );
  const effectsOpen = effectsOf(clause);
  return (
    <>
      {effectsOpen.length === 0 ? null : (
        <Form.Item name="effect" label={say('effectLabel')} extra={say('effectHint')}>
          <Select allowClear options={effectsOpen.map((value) => ({ value, label: effectWords(value, language) }))} />
        </Form.Item>
      )}
      {open.length === 0 ? null : (
        <Form.Item name="replacesId" label={say('replacesLabel')} extra={say('replacesHint')}>
          <Select
            allowClear
            options={open.map(({ id, decidedOn, rulingZh, rulingEn }) => ({
              value: id,
              label: `${decidedOn} ${language === 'zh' ? rulingZh : rulingEn}`,
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}
