import type { ReactNode } from 'react';
import { useErrorText } from '@wanchuang/web-client';

/** Why something was not done, beside the button that asked for it. */
export function FailedLine({ error }: { readonly error: unknown }): ReactNode {
  const errorText = useErrorText();
  if (error == null) return null;
  const { title, detail, advice, refusal } = errorText(error);
  return (
    <p className="r-failed" role="alert">
      {refusal ?? `${title}: ${detail ?? advice}`}
    </p>
  );
}
