import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { signedInPath } from './new-session';
import { oidcText } from './oidc.text';
import { type OidcOption, useOidcName } from './use-oidc-option';

const way = (to: string): string => `/sign-in/oidc?to=${encodeURIComponent(to)}`;
const features = 'popup,width=520,height=720';

type Stage = 'closed' | 'open' | 'blocked';

/** The way in through the provider beside a page that must stay as it is: in a window of its own. */
export function OidcWindow({ option }: { readonly option: OidcOption }): ReactNode {
  const say = useText(oidcText);
  const name = useOidcName()(option);
  const [stage, setStage] = useState<Stage>('closed');
  const open = (): void => {
    const opened = window.open(way(`${signedInPath}?close=yes`), 'wanchuang-sign-in', features);
    opened?.focus();
    setStage(opened === null ? 'blocked' : 'open');
  };
  return (
    <div className="a-oidc">
      <Button block onClick={open}>
        {say('signInBy', { name })}
      </Button>
      <p className="a-oidc-stage" role="status">
        {stage === 'closed' ? null : say(stage === 'open' ? 'windowOpen' : 'windowBlocked')}
      </p>
      {stage === 'blocked' ? (
        <a href={way(signedInPath)} target="_blank" rel="noopener">
          {say('inNewTab', { name })}
        </a>
      ) : null}
      <p className="a-or">{say('orPassword')}</p>
    </div>
  );
}
