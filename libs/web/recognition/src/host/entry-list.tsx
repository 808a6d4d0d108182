import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { ReasonButton } from '../outcome/reason-button';
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
  const [withdraw, { loading, error }] = useMutation(WithdrawRecordEntryDocument);
  return (
    <ReasonButton
      word={say('withdraw')}
      title={say('withdrawQuestion')}
      sure={say('withdrawEffect')}
      keep={say('cancel')}
      reasonLabel={say('withdrawReason')}
      longest={2000}
      place={`withdraw-entry:${id}`}
      loading={loading}
      failure={<OutcomeFailure error={error} />}
      onConfirm={(reason) =>
        withdraw({
          variables: { input: { recordEntryId: id, version, reason, idempotencyKey: crypto.randomUUID() } },
        })
      }
    />
  );
}
