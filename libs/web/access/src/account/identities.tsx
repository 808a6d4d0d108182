import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../people/failure-line';
import { type OidcOption, useOidcName, useOidcOption } from '../sign-in/use-oidc-option';
import { UnlinkIdentityDocument } from './account.generated';
import { identitiesText } from './identities.text';
import { Part } from './part';
import type { AccountState } from './use-account';

export type IdentityState = AccountState['person']['identities'][number];

interface IdentitiesProps {
  readonly identities: readonly IdentityState[];
  readonly hasPassword: boolean;
}

/** Which providers vouch for whoever is signed in; nothing where there are none to sign in through. */
export function Identities({ identities, hasPassword }: IdentitiesProps): ReactNode {
  const say = useText(identitiesText);
  const { option } = useOidcOption();
  const nameOf = useOidcName();
  const [unlink, { data, loading, error }] = useMutation(UnlinkIdentityDocument);
  if (option === null && identities.length === 0) return null;
  const ask = (identityId: string): void =>
    attempt(unlink({ variables: { input: { identityId, idempotencyKey: crypto.randomUUID() } } }));
  return (
    <Part title={say('title')}>
      {option !== null && identities.length === 0 ? (
        <p className="a-quiet">{say('none', { name: nameOf(option) })}</p>
      ) : null}
      <ul className="a-sessions">
        {identities.map((identity) => (
          <Identity
            key={identity.id}
            identity={identity}
            option={option}
            unlink={hasPassword ? { busy: loading, ask: () => ask(identity.id) } : null}
          />
        ))}
      </ul>
      {hasPassword || identities.length === 0 ? null : <p className="a-quiet">{say('onlyWayIn')}</p>}
      <FailureLine error={error} />
      <span role="status" className="a-quiet">
        {data ? say('unlinked') : null}
      </span>
    </Part>
  );
}

interface IdentityProps {
  readonly identity: IdentityState;
  readonly option: OidcOption | null;
  /** Null: it is the only way in. */
  readonly unlink: { readonly busy: boolean; readonly ask: () => void } | null;
}

function Identity({ identity, option, unlink }: IdentityProps): ReactNode {
  const say = useText(identitiesText);
  const name = useIdentityName()(identity, option);
  return (
    <li>
      <IdentityFacts identity={identity} option={option} />
      {unlink === null ? null : (
        <Confirm
          title={say('unlinkSure', { name })}
          okText={say('unlink')}
          cancelText={say('cancel')}
          onConfirm={unlink.ask}
        >
          <Button size="small" loading={unlink.busy} aria-label={say('unlinkThat', { name })}>
            {say('unlink')}
          </Button>
        </Confirm>
      )}
    </li>
  );
}

/** The provider, and since when. */
export function IdentityFacts({ identity, option }: Pick<IdentityProps, 'identity' | 'option'>): ReactNode {
  const say = useText(identitiesText);
  const language = useLanguage();
  return (
    <div>
      <strong title={identity.issuer}>{useIdentityName()(identity, option)}</strong>
      <p className="a-quiet">{say('linkedAt', { at: instantText(identity.linkedAt, language) })}</p>
    </div>
  );
}

/** The provider that is set has a name; another, of before, its address. */
function useIdentityName(): (identity: IdentityState, option: OidcOption | null) => string {
  const nameOf = useOidcName();
  return ({ issuer }, option) => (option?.issuer === issuer ? nameOf(option) : issuer);
}

/** In the place of the password, for whoever has none. */
export function NoPassword(): ReactNode {
  const say = useText(identitiesText);
  return (
    <Part title={say('password')}>
      <p className="a-quiet">{say('noPassword')}</p>
    </Part>
  );
}
