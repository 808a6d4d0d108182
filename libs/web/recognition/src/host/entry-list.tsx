import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { useKeptText } from '../application/kept-text';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { type RecordEntryStateFragment, WithdrawRecordEntryDocument } from './host.generated';
import { hostText, recordEntryKindText } from './host.text';

/** What is recorded of a legal person (Art. 8(1)); what was wrong is withdrawn and stays. */
export function EntryList({ entries }: { readonly entries: readonly RecordEntryStateFragment[] }): ReactNode {
  const say = useText(hostText);
  const kind = useText(recordEntryKindText);
  if (entries.length === 0) return <p className="g-quiet">{say('noEntries')}</p>;
  return entries.map((entry) => (
    <article key={entry.id} className="t-item">
      <h3 data-withdrawn={entry.state === 'WITHDRAWN'}>
        {kind(entry.kind)} <span className="g-quiet">{entry.occurredOn}</span>
      </h3>
      <p className="g-written">{entry.description}</p>
      <p className="g-quiet">
        {say('source')}: {entry.source}
      </p>
      {entry.withdrawalReason === null ? null : <p>{say('withdrawn', { reason: entry.withdrawalReason })}</p>}
      {entry.viewerCan.withdraw ? <Withdraw entry={entry} /> : null}
    </article>
  ));
}

function Withdraw({ entry: { id, version } }: { readonly entry: RecordEntryStateFragment }): ReactNode {
  const say = useText(hostText);
  const [reason, setReason] = useKeptText(`withdraw:${id}`);
  const [withdraw, { loading, error }] = useMutation(WithdrawRecordEntryDocument);
  const press = async (): Promise<void> => {
    if (reason.trim() === '') throw new Error('a reason is wanted');
    const input = { recordEntryId: id, version, reason: reason.trim(), idempotencyKey: crypto.randomUUID() };
    await withdraw({ variables: { input } });
    setReason('');
  };
  return (
    <SureButton
      word={say('withdraw')}
      title={say('withdrawQuestion')}
      kind="plain"
      onConfirm={press}
      loading={loading}
      error={error}
    >
      <p>{say('withdrawEffect')}</p>
      <TextLine
        label={say('withdrawReason')}
        hint={say('withdrawReasonHint')}
        value={reason}
        onType={setReason}
        most={2000}
        rows={2}
        fault={reason.trim() === '' ? say('wanted') : null}
      />
    </SureButton>
  );
}
