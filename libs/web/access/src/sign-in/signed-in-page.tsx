import { type ReactNode, useEffect } from 'react';
import { useText, useUrlState } from '@wanchuang/web-client';
import { announceSession } from './new-session';
import { signedInSchema } from './signed-in-schema';
import { signInText } from './sign-in.text';
import '../access.css';

/** The end of signing in beside a page: tells that page, and goes if it may. */
export function SignedInPage(): ReactNode {
  const say = useText(signInText);
  const { state } = useUrlState(signedInSchema);
  const mayClose = state.close === 'yes';
  useEffect(() => {
    announceSession();
    if (mayClose) window.close();
  }, [mayClose]);
  return (
    <section className="a-door">
      <title>{say('signedIn')}</title>
      <h1>{say('signedIn')}</h1>
      <p role="status">{say('signedInAdvice')}</p>
    </section>
  );
}
