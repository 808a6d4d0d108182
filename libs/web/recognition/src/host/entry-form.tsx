import { useMutation } from '@apollo/client/react';
import { Button, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { RecordEntryKind } from '@wanchuang/domain-registry';
import { attempt, useText } from '@wanchuang/web-client';
import { DayLine, today } from '../outcome/day-line';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { useFirstFault } from '../outcome/use-first-fault';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import { AddRecordEntryDocument } from './host.generated';
import type { HostRecord } from './host-drawer';
import { hostText, recordEntryKindText } from './host.text';

const kinds = Object.values(RecordEntryKind);

/** Where an officer records what happened to a legal person (Art. 8(1)). */
export function EntryForm({ host }: { readonly host: HostRecord }): ReactNode {
  const say = useText(hostText);
  const kindWord = useText(recordEntryKindText);
  const draft = useTextDraft(`entry:${host.id}`, { kind: '', occurredOn: '', description: '', source: '' });
  const [isOpen, setOpen] = useState(draft.isRestored);
  const [isTried, setTried] = useState(false);
  const [form, leadToFault] = useFirstFault();
  const [add, { loading, error }] = useMutation(AddRecordEntryDocument);
  const { valueOf, type } = draft;
  const kind = kinds.find((one) => one === valueOf('kind'));
  const fault = (name: string): string | null => (isTried && valueOf(name).trim() === '' ? say('wanted') : null);
  const press = async (): Promise<void> => {
    setTried(true);
    const texts = { description: valueOf('description').trim(), source: valueOf('source').trim() };
    const occurredOn = valueOf('occurredOn');
    if (kind === undefined || [occurredOn, ...Object.values(texts)].includes('')) return leadToFault();
    const input = { organisationId: host.id, kind, occurredOn, ...texts, idempotencyKey: crypto.randomUUID() };
    await add({ variables: { input } });
    draft.clean();
    setTried(false);
    setOpen(false);
  };
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{say('addEntry')}</Button>;
  return (
    <div className="t-form" ref={form}>
      <div className="g-field">
        <p className="g-label">{say('entryKind')}</p>
        <p className="g-hint">{say('entryKindHint')}</p>
        <Radio.Group
          className="t-items"
          aria-label={say('entryKind')}
          aria-invalid={fault('kind') !== null}
          value={kind}
          options={kinds.map((value) => ({ value, label: kindWord(value) }))}
          onChange={({ target }) => type('kind', String(target.value))}
        />
        <p className="g-below g-fault" role={fault('kind') === null ? undefined : 'alert'}>
          {fault('kind')}
        </p>
      </div>
      <DayLine
        label={say('occurredOn')}
        hint={say('occurredOnHint')}
        value={valueOf('occurredOn')}
        until={today()}
        onPick={(day) => type('occurredOn', day)}
        fault={fault('occurredOn')}
      />
      <TextLine
        label={say('description')}
        hint={say('descriptionHint')}
        value={valueOf('description')}
        onType={(text) => type('description', text)}
        most={2000}
        rows={3}
        fault={fault('description')}
      />
      <TextLine
        label={say('source')}
        hint={say('sourceHint')}
        value={valueOf('source')}
        onType={(text) => type('source', text)}
        most={500}
        fault={fault('source')}
      />
      <div className="g-row">
        <Button type="primary" loading={loading} onClick={() => attempt(press())}>
          {say('save')}
        </Button>
        <Button onClick={() => setOpen(false)}>{say('cancel')}</Button>
      </div>
      <OutcomeFailure error={error} />
    </div>
  );
}
