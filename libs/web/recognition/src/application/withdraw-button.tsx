import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { FailureLine } from '../failure/failure-line';
import { ReasonButton } from '../outcome/reason-button';
import { type ApplicationStateFragment, WithdrawApplicationDocument } from './application.generated';
import { applicationText } from './application.text';

/** Takes the application back, after it was asked twice and a reason was given. */
export function WithdrawButton({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const [withdraw, { loading, error }] = useMutation(WithdrawApplicationDocument);
  const { id: applicationId, version } = application;
  return (
    <ReasonButton
      word={say('withdraw')}
      title={say('withdrawTitle')}
      sure={say('withdrawSure')}
      keep={say('keep')}
      reasonLabel={say('withdrawReason')}
      longest={4000}
      place={`withdraw:${applicationId}`}
      isDangerous
      loading={loading}
      failure={<FailureLine error={error} />}
      onConfirm={(reason) =>
        withdraw({ variables: { input: { applicationId, version, reason, idempotencyKey: crypto.randomUUID() } } })
      }
    />
  );
}
