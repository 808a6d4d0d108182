import { useMutation, useQuery } from '@apollo/client/react';
import { Button, DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { scopeKindOf } from '@wanchuang/domain-access';
import { attempt, nameOf, type Role, roleText, roleValues, useLanguage, useText } from '@wanchuang/web-client';
import { chooseByEnter } from '@wanchuang/web-ui';
import { FailureLine } from './failure-line';
import { todayInShanghai } from './holding-words';
import { OrganisationSelect } from './organisation-select';
import { GrantRoleDocument, PlacesOfRolesDocument } from './people.generated';
import { peopleText } from './people.text';

interface Granted {
  readonly role: Role;
  readonly jurisdictionId?: string;
  readonly organisationId?: string;
  readonly fromOn: Dayjs;
  readonly untilOn?: Dayjs | null;
}

const dayOf = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** Grants a role in a scope of the kind that the role is held in. */
export function GrantRole({ personId, onDone }: { readonly personId: string; readonly onDone: () => void }): ReactNode {
  const say = useText(peopleText);
  const role = useText(roleText);
  const [form] = Form.useForm<Granted>();
  const [grant, { loading, error }] = useMutation(GrantRoleDocument);
  const save = async ({ fromOn, untilOn, ...granted }: Granted): Promise<void> => {
    const days = { fromOn: dayOf(fromOn), untilOn: untilOn ? dayOf(untilOn) : null };
    const idempotencyKey = crypto.randomUUID();
    await grant({ variables: { input: { personId, ...granted, ...days, idempotencyKey } } });
    onDone();
  };
  const required = [{ required: true, message: say('required') }];
  const chosen = Form.useWatch('role', form);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ fromOn: dayjs(todayInShanghai()) }}
      onFinish={(granted) => attempt(save(granted))}
    >
      <Form.Item name="role" label={say('role')} rules={required}>
        <Select options={roleValues.map((value) => ({ value, label: role(value) }))} />
      </Form.Item>
      {chosen ? <ScopeField role={chosen} /> : null}
      <Form.Item name="fromOn" label={say('fromOn')} rules={required}>
        <DatePicker {...chooseByEnter} />
      </Form.Item>
      <Form.Item name="untilOn" label={say('untilOn')}>
        <DatePicker {...chooseByEnter} />
      </Form.Item>
      <FailureLine error={error} />
      <div className="a-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('grant')}
        </Button>
        <Button onClick={onDone}>{say('close')}</Button>
      </div>
    </Form>
  );
}

function ScopeField({ role }: { readonly role: Role }): ReactNode {
  const say = useText(peopleText);
  const language = useLanguage();
  const { data } = useQuery(PlacesOfRolesDocument);
  const field = { label: say('scope'), extra: say('scopeHint'), rules: [{ required: true, message: say('required') }] };
  if (scopeKindOf(role) === 'ORGANISATION')
    return (
      <Form.Item key="organisation" name="organisationId" {...field}>
        <OrganisationSelect
          known={null}
          label={say('scope')}
          kinds={role === 'DEPARTMENT_OFFICER' ? ['DEPARTMENT', 'BUREAU'] : undefined}
        />
      </Form.Item>
    );
  return (
    <Form.Item key="jurisdiction" name="jurisdictionId" {...field}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.jurisdictions ?? []).map((one) => ({ value: one.id, label: nameOf(one, language) }))}
      />
    </Form.Item>
  );
}
