import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { attempt } from '@wanchuang/web-client';
import { SignInDocument, type ViewerStateFragment } from '../viewer/viewer.generated';
import { DemoAccounts } from './demo-accounts';
import { type SignInAsked, SignInForm } from './sign-in-form';

interface DoorProps {
  /** Other ways in, while no code is asked for. */
  readonly above?: ReactNode;
  readonly onSignedIn: (viewer: ViewerStateFragment) => void;
}

/** E-mail and password, a code where the account asks for one, and the accounts of the demo district. */
export function Door({ above, onSignedIn }: DoorProps): ReactNode {
  const [needsCode, setNeedsCode] = useState<SignInAsked | null>(null);
  const [signIn, { loading, error, reset }] = useMutation(SignInDocument);
  const ask = async (input: SignInAsked): Promise<void> => {
    const { data } = await signIn({ variables: { input } });
    if (data?.signIn.secondFactor === 'NEEDED') return setNeedsCode(input);
    if (data?.signIn.viewer) onSignedIn(data.signIn.viewer);
  };
  const startOver = (): void => {
    reset();
    setNeedsCode(null);
  };
  return (
    <>
      {needsCode === null ? above : null}
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
