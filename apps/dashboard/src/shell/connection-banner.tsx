import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { askAgain, useConnection, useOpenClient, useText } from '@wanchuang/web-client';
import { shellText } from './shell.text';

/** Says that the server is out of reach, and tries again when asked. */
export function ConnectionBanner(): ReactNode {
  const say = useText(shellText);
  const apollo = useApolloClient();
  const open = useOpenClient();
  const connection = useConnection();
  const [retrying, setRetrying] = useState(false);
  const retry = (): void => {
    setRetrying(true);
    void askAgain(apollo, open).finally(() => setRetrying(false));
  };
  return (
    <div role="status" className="s-banner-place">
      {connection === 'lost' ? (
        <div className="s-banner">
          <span>{retrying ? say('retrying') : say('offline')}</span>
          <button type="button" className="w-plain-button" onClick={retry} disabled={retrying}>
            {say('retry')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
