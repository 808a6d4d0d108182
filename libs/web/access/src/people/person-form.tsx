import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, errorCode, useText } from '@wanchuang/web-client';
import { FailureLine } from './failure-line';
import { ChangePersonDocument, PersonDocument } from './people.generated';
import { peopleText } from './people.text';
import { isMasked, personChange, PersonFields, type PersonValues, valuesOf } from './person-fields';
import { type PersonalData, Unmask } from './unmask';
import type { PersonState } from './use-people';

/**
 * Changes what is kept of a person. Where somebody else was faster, both stand there, what was typed and what is, and
 * saving again means what was typed.
 */
export function PersonForm({ person }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const client = useApolloClient();
  const [form] = Form.useForm<PersonValues>();
  const [told, setTold] = useState<PersonalData | null>(null);
  const [newest, setNewest] = useState<PersonState | null>(null);
  const [change, { data, loading, error, reset }] = useMutation(ChangePersonDocument);
  const save = async (values: PersonValues): Promise<void> => {
    const { id, version } = newest ?? person;
    try {
      const idempotencyKey = crypto.randomUUID();
      await change({
        variables: { input: { personId: id, version, ...personChange(values, person, told), idempotencyKey } },
      });
      setNewest(null);
    } catch (thrown) {
      if (errorCode(thrown) !== 'CONFLICT') throw thrown;
      const asked = { query: PersonDocument, variables: { id }, fetchPolicy: 'network-only' } as const;
      const { data: now } = await client.query(asked);
      setNewest(now?.person ?? null);
    }
  };
  const show = (data: PersonalData): void => {
    setTold(data);
    form.setFieldsValue({ email: data.email ?? undefined, phone: data.phone ?? undefined });
  };
  const isStale = newest !== null;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={valuesOf(person)}
      onValuesChange={() => (data ? reset() : undefined)}
      onFinish={(values: PersonValues) => attempt(save(values))}
    >
      <PersonFields person={person} newest={newest} isTold={told !== null} />
      {person.viewerCan.unmask && (isMasked(person.email) || isMasked(person.phone)) ? (
        <Unmask personId={person.id} onTold={show} />
      ) : null}
      {isStale ? (
        <p className="a-error" role="alert">
          {say('conflict')}
        </p>
      ) : (
        <FailureLine error={error} />
      )}
      <div className="a-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('save')}
        </Button>
        <span role="status">{data && !isStale ? say('saved') : null}</span>
      </div>
    </Form>
  );
}
