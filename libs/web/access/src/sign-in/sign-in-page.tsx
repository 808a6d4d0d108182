import { useApolloClient, useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { startAnew, attempt, useText } from '@wanchuang/web-client';
import { SignInDocument } from '../viewer/viewer.generated';
import { useViewer, type Viewer } from '../viewer/viewer-provider';
import { DemoAccounts } from './demo-accounts';
import { OidcWay } from './oidc-way';
import { placeAfter } from './place-after';
import { type SignInAsked, SignInForm } from './sign-in-form';
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
      {viewer === null ? <Door /> : <Inside viewer={viewer} />}
    </section>
  );
}

function Door(): ReactNode {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [needsCode, setNeedsCode] = useState<SignInAsked | null>(null);
  const [signIn, { loading, error, reset }] = useMutation(SignInDocument);
  const ask = async (input: SignInAsked): Promise<void> => {
    const { data } = await signIn({ variables: { input } });
    if (data?.signIn.secondFactor === 'NEEDED') return setNeedsCode(input);
    await startAnew(client); // what was shown before was somebody else's view
    await navigate(placeAfter(search));
  };
  const { option, loading: isAsking } = useOidcOption();
  const startOver = (): void => {
    reset();
    setNeedsCode(null);
  };
  if (isAsking) return null; // the form does not move once it stands
  return (
    <>
      {option === null || needsCode !== null ? null : <OidcWay option={option} />}
      <SignInForm
        needsCode={needsCode}
        busy={loading}
        error={error ?? null}
        onAsk={(input) => attempt(ask(input))}
        onStartOver={startOver}
      />
      <DemoAccounts busy={loading} onAsk={(input) => attempt(ask(input))} />
    </>
  );
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
