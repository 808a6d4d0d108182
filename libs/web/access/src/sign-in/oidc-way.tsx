import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText, useUrlState } from '@wanchuang/web-client';
import { oidcText } from './oidc.text';
import { placeAfter } from './place-after';
import { signInSchema } from './sign-in-schema';
import { type OidcOption, useOidcName } from './use-oidc-option';

/** The way in through the provider: a link, for it leads out of the application; and why it led nowhere last time. */
export function OidcWay({ option }: { readonly option: OidcOption }): ReactNode {
  const say = useText(oidcText);
  const name = useOidcName()(option);
  const { search } = useLocation();
  const { state } = useUrlState(signInSchema);
  const to = placeAfter(search);
  return (
    <div className="a-oidc">
      {state.problem === null ? null : (
        <p className="a-error" role="alert">
          {say(state.problem, { name })}
        </p>
      )}
      <Button block href={`/sign-in/oidc${to === '/' ? '' : `?to=${encodeURIComponent(to)}`}`}>
        {say('signInBy', { name })}
      </Button>
      <p className="a-or">{say('orPassword')}</p>
    </div>
  );
}
