import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import { type ReactNode, useCallback, useEffect } from 'react';
import { askAgain, attempt, forgetTyped, startAnew, useText } from '@wanchuang/web-client';
import { Door } from '../sign-in/door';
import { listenForSession } from '../sign-in/new-session';
import { OidcWindow } from '../sign-in/oidc-window';
import { useOidcOption } from '../sign-in/use-oidc-option';
import { ViewerDocument } from './viewer.generated';
import { useViewer } from './viewer-provider';
import { viewerText } from './viewer.text';

/** Above the page, when the session has ended: whoever signs in again goes on where they were, with all that was typed. */
export function SessionEnded(): ReactNode {
  const say = useText(viewerText);
  const client = useApolloClient();
  const { viewer, forget } = useViewer();
  const { option } = useOidcOption();
  const known = viewer?.person.id;
  const goOn = useCallback(
    (personId: string): Promise<void> => {
      if (personId === known) return askAgain(client);
      forgetTyped();
      return startAnew(client);
    },
    [client, known],
  );
  useEffect(() => {
    const look = async (): Promise<void> => {
      // not into the cache, where nobody would stand in the place of whoever is shown
      const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' });
      const personId = data?.viewer?.person.id;
      if (personId) await goOn(personId);
    };
    return listenForSession(() => attempt(look()));
  }, [client, goOn]);
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
      <Door above={option && <OidcWindow option={option} />} onSignedIn={({ person }) => attempt(goOn(person.id))} />
    </Modal>
  );
}
