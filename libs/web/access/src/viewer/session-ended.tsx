import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { askAgain, attempt, startAnew, useText } from '@wanchuang/web-client';
import { Door } from '../sign-in/door';
import { useViewer } from './viewer-provider';
import { viewerText } from './viewer.text';

/** Above the page, when the session has ended: whoever signs in again goes on where they were, with all that was typed. */
export function SessionEnded(): ReactNode {
  const say = useText(viewerText);
  const client = useApolloClient();
  const { viewer, forget } = useViewer();
  const goOn = (personId: string): void =>
    attempt(personId === viewer?.person.id ? askAgain(client) : startAnew(client));
  return (
    <Modal
      open
      title={say('endedTitle')}
      footer={null}
      mask={{ closable: false }}
      closable={{ 'aria-label': say('leave') }}
      onCancel={forget}
    >
      <p className="a-quiet">{say('endedAdvice')}</p>
      <Door onSignedIn={({ person }) => goOn(person.id)} />
    </Modal>
  );
}
