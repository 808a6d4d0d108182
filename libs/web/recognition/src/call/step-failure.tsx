import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { callText } from './call.text';
import { failedStep } from './failed-step';

/** Why something was not done with a call, or with the layout plan. */
export function StepFailure({ error }: { readonly error: unknown }): ReactNode {
  return <FailureLine error={error} words={failedStep(error, useText(callText))} />;
}
