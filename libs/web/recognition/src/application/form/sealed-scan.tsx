import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { type ApplicationStateFragment, AttachSealedScanDocument } from '../application.generated';
import { FailureLine } from '../../failure/failure-line';
import { FileField } from '../../files/file-field';
import { FileLine } from '../../files/file-line';
import { submissionText } from './submission.text';

/** What a scanner gives. */
export const scanKinds = ['PDF', 'PNG', 'JPG'] as const;

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
    <div className="g-slot">
      <p>{say('scan')}</p>
      {scan ? <FileLine file={scan} /> : null}
      <FileField
        label={say('scan')}
        jurisdictionId={jurisdiction.id}
        value={null}
        kinds={scanKinds}
        hint={say('scanHint')}
        onChange={(file) => (file ? attempt(put(file.id)) : undefined)}
      />
      <FailureLine error={error} />
    </div>
  );
}
