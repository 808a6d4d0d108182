import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { DayLine, today } from '../outcome/day-line';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import { RecordBanDocument } from './host.generated';
import type { HostRecord } from './host-drawer';
import { hostText } from './host.text';

/** Where the leader bars a legal person from applying (Art. 24). */
export function BanForm({ host }: { readonly host: HostRecord }): ReactNode {
  const say = useText(hostText);
  const language = useLanguage();
  const draft = useTextDraft(`ban:${host.id}`, { ground: '', fromOn: today() });
  const [isOpen, setOpen] = useState(draft.isRestored);
  const [record, { loading, error }] = useMutation(RecordBanDocument);
  const [ground, fromOn] = [draft.valueOf('ground'), draft.valueOf('fromOn')];
  const press = async (): Promise<void> => {
    const input = { organisationId: host.id, ground: ground.trim(), fromOn, idempotencyKey: crypto.randomUUID() };
    await record({ variables: { input } });
    draft.clean();
    setOpen(false);
  };
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{say('recordBan')}</Button>;
  return (
    <div className="t-form">
      <p className="g-hint">{say('banIntro')}</p>
      <DayLine
        label={say('fromOn')}
        hint={say('fromOnHint')}
        value={fromOn}
        until={today()}
        onPick={(day) => draft.type('fromOn', day)}
      />
      <TextLine
        label={say('ground')}
        hint={say('groundHint')}
        value={ground}
        onType={(text) => draft.type('ground', text)}
        most={2000}
        rows={3}
      />
      <div className="g-row">
        <SureButton
          word={say('recordBan')}
          title={say('banQuestion', { name: localName(host, language) })}
          kind="danger"
          wants={ground.trim() === '' || fromOn === '' ? say('wanted') : null}
          onConfirm={press}
          loading={loading}
          error={error}
        >
          <p>{say('banEffect', { code: host.creditCode ?? '' })}</p>
        </SureButton>
        <Button onClick={() => setOpen(false)}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
