import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import {
  attempt,
  Failure,
  localName,
  Notice,
  organisationKindText,
  useJurisdictions,
  useLanguage,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { Sheet } from '../people/sheet';
import { OrganisationFields } from './organisation-fields';
import { OrganisationForm, Refusal } from './organisation-form';
import { OrganisationSurroundings } from './organisation-surroundings';
import { organisationInput, type OrganisationForms, type OrganisationValues } from './organisation-values';
import { CreateOrganisationDocument, OrganisationDocument, OrganisationsDocument } from './organisations.generated';
import { organisationsText } from './organisations.text';
import { refusedField } from './refused-fields';
import type { OrganisationState } from './use-organisations';

interface OrganisationSheetProps {
  /** Whose sheet it is; null: none is open. */
  readonly id: string | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One organisation: what it is, what it was called before, and what belongs to it. */
export function OrganisationSheet({ id, onOpen, onClose }: OrganisationSheetProps): ReactNode {
  const say = useText(organisationsText);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(OrganisationDocument, { variables: { id: id ?? '' }, skip: id === null });
  const organisation = data?.organisation ?? null;
  const title = organisation ? localName(organisation, language) : say('title');
  return (
    <Sheet title={title} isOpen={id !== null} onClose={onClose}>
      {error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : organisation ? (
        <Organisation key={organisation.id} organisation={organisation} onOpen={onOpen} />
      ) : data ? (
        <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />
      ) : (
        <Waiting height={320} />
      )}
    </Sheet>
  );
}

interface OrganisationProps {
  readonly organisation: OrganisationState;
  readonly onOpen: (id: string) => void;
}

function Organisation({ organisation, onOpen }: OrganisationProps): ReactNode {
  const say = useText(organisationsText);
  const kind = useText(organisationKindText);
  return (
    <>
      <p className="a-quiet">
        {kind(organisation.kind)}
        {organisation.closedOn === null ? '' : ` · ${say('closed')} ${organisation.closedOn}`}
      </p>
      <OrganisationForm organisation={organisation} />
      <OrganisationSurroundings organisation={organisation} onOpen={onOpen} />
    </>
  );
}

interface CreationSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Adds an organisation. */
export function CreationSheet({ isOpen, onClose }: CreationSheetProps): ReactNode {
  const say = useText(organisationsText);
  return (
    <Sheet title={say('create')} isOpen={isOpen} onClose={onClose}>
      <Creation onDone={onClose} />
    </Sheet>
  );
}

function Creation({ onDone }: { readonly onDone: () => void }): ReactNode {
  const say = useText(organisationsText);
  const client = useApolloClient();
  const { current } = useJurisdictions();
  const [form] = Form.useForm<OrganisationForms>();
  const [create, { loading, error }] = useMutation(CreateOrganisationDocument);
  const save = async (values: OrganisationValues): Promise<void> => {
    try {
      const input = { ...organisationInput(values), idempotencyKey: crypto.randomUUID() };
      await create({ variables: { input } });
      await client.refetchQueries({ include: [OrganisationsDocument] });
      onDone();
    } catch (thrown) {
      const refused = refusedField(thrown, say);
      if (!refused) throw thrown;
      form.setFields([{ name: refused.name, errors: [refused.says] }]);
    }
  };
  const isAtField = error !== undefined && refusedField(error, say) !== null;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: 'ENTERPRISE', jurisdictionId: current?.id }}
      onFinish={(values: OrganisationValues) => attempt(save(values))}
    >
      <OrganisationFields organisation={null} newest={null} />
      {isAtField ? null : <Refusal error={error} />}
      <Button type="primary" htmlType="submit" loading={loading}>
        {say('create')}
      </Button>
    </Form>
  );
}
