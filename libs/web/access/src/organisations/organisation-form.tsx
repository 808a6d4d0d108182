import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { FailureLine } from '../people/failure-line';
import { OrganisationFields } from './organisation-fields';
import { changedInput, type OrganisationForms, valuesOf } from './organisation-values';
import { ChangeOrganisationDocument, OrganisationDocument } from './organisations.generated';
import { organisationsText } from './organisations.text';
import { isStaleVersion, refusalWords, refusedField } from './refused-fields';
import type { OrganisationState } from './use-organisations';

/**
 * Changes an organisation. Where somebody else was faster, what it holds now stands beside what was typed, and saving
 * again means what was typed; what was not touched stays as the other has left it.
 */
export function OrganisationForm({ organisation }: { readonly organisation: OrganisationState }): ReactNode {
  const say = useText(organisationsText);
  const client = useApolloClient();
  const [form] = Form.useForm<OrganisationForms>();
  const [began, setBegan] = useState(organisation);
  const [newest, setNewest] = useState<OrganisationState | null>(null);
  const [change, { data, loading, error, reset }] = useMutation(ChangeOrganisationDocument);
  const save = async ({ renamedOn, ...values }: OrganisationForms): Promise<void> => {
    const { id, version } = newest ?? began;
    const changed = changedInput(valuesOf(began), values);
    const input = { organisationId: id, version, ...changed, ...('name' in changed && renamedOn ? { renamedOn } : {}) };
    try {
      const { data: saved } = await change({ variables: { input: { ...input, idempotencyKey: crypto.randomUUID() } } });
      if (!saved) return;
      setNewest(null);
      setBegan(saved.changeOrganisation);
      form.setFieldsValue({ ...emptied, ...valuesOf(saved.changeOrganisation) });
    } catch (thrown) {
      const refused = refusedField(thrown, say);
      if (refused) form.setFields([{ name: refused.name, errors: [refused.says] }]);
      else if (!isStaleVersion(thrown)) throw thrown;
      else {
        const asked = { query: OrganisationDocument, variables: { id }, fetchPolicy: 'network-only' } as const;
        const { data: now } = await client.query(asked);
        setNewest(now?.organisation ?? null);
      }
    }
  };
  const isStale = newest !== null;
  const isAtField = error !== undefined && refusedField(error, say) !== null;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={valuesOf(organisation)}
      onValuesChange={() => (data ? reset() : undefined)}
      onFinish={(values: OrganisationForms) => attempt(save(values))}
    >
      <OrganisationFields organisation={began} newest={newest} />
      {isStale ? (
        <p className="a-error" role="alert">
          {say('conflict')}
        </p>
      ) : isAtField ? null : (
        <Refusal error={error} />
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

/** What a saved organisation may not have: the form forgets what stood there. */
const emptied = {
  nameEn: undefined,
  creditCode: undefined,
  parentId: undefined,
  closedOn: undefined,
  renamedOn: undefined,
};

/** Why nothing was saved, below the fields. */
export function Refusal({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(organisationsText);
  const words = error == null ? null : refusalWords(error, say);
  if (words === null) return <FailureLine error={error} />;
  return (
    <p className="a-error" role="alert">
      {words}
    </p>
  );
}
