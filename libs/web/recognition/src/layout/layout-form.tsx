import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Form, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, Failure, nameOf, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { isStale } from '../failure/said-of';
import { StepFailure } from '../call/step-failure';
import {
  LayoutPlanDocument,
  type LayoutPlanQuery,
  LayoutTargetsDocument,
  type LayoutTargetsQuery,
  SetLayoutTargetsDocument,
} from './layout.generated';
import { layoutText } from './layout.text';

type Values = Readonly<Record<string, number | null | undefined>>;
type Plan = LayoutPlanQuery['layoutPlan'];

const valuesOf = (plan: Plan): Values =>
  Object.fromEntries((plan?.targets ?? []).map(({ field, target }) => [field.code, target]));

/** The numbers of one place, set by its leader. */
export function LayoutForm({ jurisdictionId }: { readonly jurisdictionId: string }): ReactNode {
  const plan = useQuery(LayoutPlanDocument, { variables: { jurisdictionId } });
  const targets = useQuery(LayoutTargetsDocument, { variables: { jurisdictionId } });
  const error = plan.error ?? targets.error;
  if (error) return <Failure error={error} retry={() => attempt(Promise.all([plan.refetch(), targets.refetch()]))} />;
  if (!plan.data || !targets.data) return <Waiting height={320} />;
  return <Numbers jurisdictionId={jurisdictionId} plan={plan.data.layoutPlan} targets={targets.data.layoutTargets} />;
}

interface NumbersProps {
  readonly jurisdictionId: string;
  readonly plan: Plan;
  readonly targets: LayoutTargetsQuery['layoutTargets'];
}

function Numbers({ jurisdictionId, plan, targets }: NumbersProps): ReactNode {
  const say = useText(layoutText);
  const language = useLanguage();
  const client = useApolloClient();
  const [form] = Form.useForm<Values>();
  const [began, setBegan] = useState(plan);
  const [newest, setNewest] = useState<Plan>(null);
  const [set, { data, loading, error, reset }] = useMutation(SetLayoutTargetsDocument);
  const save = async (values: Values): Promise<void> => {
    const numbers = targets.flatMap(({ field: { code } }) => {
      const target = values[code];
      return target == null ? [] : [{ fieldCode: code, target }];
    });
    const version = (newest ?? began)?.version ?? null;
    const input = { jurisdictionId, version, targets: numbers, idempotencyKey: crypto.randomUUID() };
    try {
      const { data: saved } = await set({ variables: { input } });
      setNewest(null);
      setBegan(saved?.setLayoutTargets ?? began);
      await client.refetchQueries({ include: [LayoutTargetsDocument, LayoutPlanDocument] });
    } catch (thrown) {
      if (!isStale(thrown)) throw thrown;
      const asked = { query: LayoutPlanDocument, variables: { jurisdictionId }, fetchPolicy: 'network-only' } as const;
      const { data: now } = await client.query(asked);
      setNewest(now?.layoutPlan ?? null);
    }
  };
  const theirs = valuesOf(newest);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={valuesOf(plan)}
      onValuesChange={() => (data ? reset() : undefined)}
      onFinish={(values: Values) => attempt(save(values))}
      className="k-form"
    >
      <h2 className="k-subhead">{say('edit')}</h2>
      <p className="k-quiet">{say('editHint')}</p>
      <div className="k-numbers">
        {targets.map(({ field, recognised }) => (
          <Form.Item
            key={field.code}
            name={field.code}
            label={nameOf(field, language)}
            extra={
              newest
                ? `${say('now', { count: recognised })} · ${say('theirs', { value: theirs[field.code] ?? '–' })}`
                : say('now', { count: recognised })
            }
          >
            <InputNumber
              min={0}
              max={9999}
              precision={0}
              aria-label={say('numberOf', { field: nameOf(field, language) })}
            />
          </Form.Item>
        ))}
      </div>
      {newest ? (
        <p className="k-conflict" role="alert">
          {say('conflict')}
        </p>
      ) : (
        <StepFailure error={error} />
      )}
      <div className="k-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('save')}
        </Button>
        <span role="status">{data ? say('saved') : ''}</span>
      </div>
    </Form>
  );
}
