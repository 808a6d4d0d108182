import type { ReactNode } from 'react';
import { useErrorText, useText } from '@wanchuang/web-client';
import { callText } from './call.text';
import { failedStep } from './failed-step';

/** Why something was not done, beside the button that asked for it. */
export function StepFailure({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(callText);
  const errorText = useErrorText();
  if (error == null) return null;
  const { title, detail, advice, refusal } = errorText(error);
  return (
    <p className="k-error" role="alert">
      {failedStep(error, say) ?? refusal ?? `${title}: ${detail ?? advice}`}
    </p>
  );
}
