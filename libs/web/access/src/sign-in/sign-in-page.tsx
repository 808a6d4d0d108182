import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { startAnew, attempt, useText } from '@wanchuang/web-client';
import { useViewer, type Viewer } from '../viewer/viewer-provider';
import { Door } from './door';
import { OidcWay } from './oidc-way';
import { placeAfter } from './place-after';
import { signInText } from './sign-in.text';
import { useOidcOption } from './use-oidc-option';
import '../access.css';

/** The way in: e-mail and password, a code where the account asks for one, and the accounts of the demo district. */
export function SignInPage(): ReactNode {
  const say = useText(signInText);
  const { viewer } = useViewer();
  return (
    <section className="a-door">
      <title>{say('title')}</title>
      <h1>{say('title')}</h1>
      <p className="a-quiet">{say('intro')}</p>
      {viewer === null ? <WayIn /> : <Inside viewer={viewer} />}
      <p className="a-portal">
        <Link to="/public">{say('toPortal')}</Link>
      </p>
    </section>
  );
}

function WayIn(): ReactNode {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const enter = async (): Promise<void> => {
    await startAnew(client); // what was shown before was somebody else's view
    await navigate(placeAfter(search), { replace: true });
  };
  const { option, loading: isAsking } = useOidcOption();
  if (isAsking) return null; // the form does not move once it stands
  return <Door above={option && <OidcWay option={option} />} onSignedIn={() => attempt(enter())} />;
}

function Inside({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const say = useText(signInText);
  const { search } = useLocation();
  return (
    <>
      <p>{say('signedInAs', { name: viewer.person.name ?? viewer.person.id })}</p>
      <Link to={placeAfter(search)}>{say('goOn')}</Link>
    </>
  );
}
