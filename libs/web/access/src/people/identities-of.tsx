import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { IdentityFacts } from '../account/identities';
import { identitiesText } from '../account/identities.text';
import { useOidcOption } from '../sign-in/use-oidc-option';
import { UnlinkIdentityOf } from './unlink-identity';
import type { PersonState } from './use-people';

/** The providers that vouch for a person, as an administrator sees them. */
export function IdentitiesOf({ person: { identities, viewerCan } }: { readonly person: PersonState }): ReactNode {
  const say = useText(identitiesText);
  const { option } = useOidcOption();
  if (identities.length === 0) return null;
  return (
    <section className="a-roles">
      <h2>{say('title')}</h2>
      <ul>
        {identities.map((identity) => (
          <li key={identity.id}>
            <IdentityFacts identity={identity} option={option} />
            {viewerCan.unlinkIdentity ? <UnlinkIdentityOf identityId={identity.id} issuer={identity.issuer} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
