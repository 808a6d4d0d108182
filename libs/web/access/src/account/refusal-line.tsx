import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { FailureLine } from '../people/failure-line';
import { accountText } from './account.text';
import { refusalOf } from './refusal';

/** Why the account was not changed, beside the button that asked for it. */
export function RefusalLine({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(accountText);
  const refusal = refusalOf(error);
  if (refusal === null) return <FailureLine error={error} />;
  return (
    <p className="a-error" role="alert">
      {say(refusal)}
    </p>
  );
}
