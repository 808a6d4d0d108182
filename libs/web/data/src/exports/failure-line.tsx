import type { ReactNode } from 'react';
import { useErrorText } from '@wanchuang/web-client';

/** Why something was not done. */
export function FailureLine({ error }: { readonly error: unknown }): ReactNode {
  const errorText = useErrorText();
  if (error == null) return null;
  const { title, detail, advice, refusal } = errorText(error);
  return (
    <p className="x-error" role="alert">
      {refusal ?? `${title}: ${detail ?? advice}`}
    </p>
  );
}
