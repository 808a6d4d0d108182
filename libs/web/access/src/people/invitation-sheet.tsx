import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { FailureLine } from './failure-line';
import { InvitePersonDocument, PeopleDocument } from './people.generated';
import { peopleText } from './people.text';
import { PersonFields, personInput, type PersonValues } from './person-fields';
import { Sheet } from './sheet';
import { useRequestKey } from './use-request-key';

interface InvitationSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Invites somebody: the link that lets them in is shown this once. */
export function InvitationSheet({ isOpen, onClose }: InvitationSheetProps): ReactNode {
  const say = useText(peopleText);
  return (
    <Sheet title={say('invite')} isOpen={isOpen} onClose={onClose}>
      <Invitation />
    </Sheet>
  );
}

function Invitation(): ReactNode {
  const say = useText(peopleText);
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [invite, { data, loading, error }] = useMutation(InvitePersonDocument);
  const send = async (values: PersonValues): Promise<void> => {
    const input = personInput(values);
    try {
      await invite({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } });
    } finally {
      await client.refetchQueries({ include: [PeopleDocument] }); // an answer that was lost has added somebody all the same
    }
  };
  if (data) return <Link title={say('linkReady')} token={data.invitePerson.token} />;
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ language: 'zh' }}
      onFinish={(values: PersonValues) => attempt(send(values))}
    >
      <PersonFields person={null} newest={null} />
      <FailureLine error={error} />
      <Button type="primary" htmlType="submit" loading={loading}>
        {say('invite')}
      </Button>
    </Form>
  );
}

interface LinkProps {
  readonly title: string;
  readonly token: string;
}

/** The link that lets somebody in, to be handed on. */
export function Link({ title, token }: LinkProps): ReactNode {
  const say = useText(peopleText);
  const [isCopied, setIsCopied] = useState(false);
  const address = `${window.location.origin}/link#${token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <section className="a-link" role="status">
      <h2>{title}</h2>
      <p className="a-quiet">{say('linkAdvice')}</p>
      <Input.TextArea readOnly autoSize value={address} aria-label={title} />
      <Button onClick={() => attempt(copy())}>{isCopied ? say('copied') : say('copy')}</Button>
    </section>
  );
}
