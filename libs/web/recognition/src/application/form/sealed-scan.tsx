import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { type ApplicationStateFragment, AttachSealedScanDocument } from '../application.generated';
import { FailureLine } from '../failure-line';
import { FileSlot } from '../file-slot';
import { submissionText } from './submission.text';

interface SealedScanProps {
  readonly application: ApplicationStateFragment;
  readonly versionNumber: number;
}

/** The scan of the sealed print: it belongs to the version that was printed. */
export function SealedScan({ application, versionNumber }: SealedScanProps): ReactNode {
  const say = useText(submissionText);
  const [attach, { error }] = useMutation(AttachSealedScanDocument);
  const { id: applicationId, jurisdiction, versions } = application;
  const scan = versions.find(({ number }) => number === versionNumber)?.scan ?? null;
  const put = (fileId: string): Promise<unknown> =>
    attach({ variables: { input: { applicationId, versionNumber, fileId, idempotencyKey: crypto.randomUUID() } } });
  return (
    <>
      <FileSlot
        label={say('scan')}
        hint={say('scanHint')}
        jurisdictionId={jurisdiction.id}
        file={scan}
        kinds="SCAN"
        onUploaded={({ id }) => attempt(put(id))}
      />
      <FailureLine error={error} />
    </>
  );
}
