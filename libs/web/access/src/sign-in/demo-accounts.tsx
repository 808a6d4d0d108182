import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { roleText, useText } from '@wanchuang/web-client';
import type { SignInAsked } from './sign-in-form';
import { DemoAccountsDocument } from './sign-in.generated';
import { signInText } from './sign-in.text';

interface DemoAccountsProps {
  readonly busy: boolean;
  readonly onAsk: (input: SignInAsked) => void;
}

/** One invented person for each role, where the demo district is loaded; nothing elsewhere. */
export function DemoAccounts({ busy, onAsk }: DemoAccountsProps): ReactNode {
  const say = useText(signInText);
  const role = useText(roleText);
  const { data } = useQuery(DemoAccountsDocument);
  const accounts = data?.demoAccounts ?? [];
  const [first] = accounts;
  if (first === undefined) return null;
  return (
    <aside className="a-demo" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{say('demoTitle')}</h2>
      <p className="a-quiet">{say('demoAdvice', { password: first.password })}</p>
      <ul>
        {accounts.map(({ email, password, name, role: held }) => (
          <li key={email}>
            <button type="button" disabled={busy} onClick={() => onAsk({ email, password })}>
              <strong>{role(held)}</strong>
              <span>{name}</span>
              <span className="a-quiet">{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
