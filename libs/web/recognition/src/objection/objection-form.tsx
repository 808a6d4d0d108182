import { useMutation } from '@apollo/client/react';
import { Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { parameterInForce } from '@wanchuang/domain-policy';
import { localName, useLanguage, useOpenClient, useText } from '@wanchuang/web-client';
import { usePolicy } from '../application/use-policy';
import type { NoticeSheetFragment } from '../notice/notice.generated';
import { today } from '../outcome/day-line';
import { useFirstFault } from '../outcome/use-first-fault';
import { RestoredLine } from '../outcome/restored-line';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import { SubmitObjectionDocument, type SubmitObjectionMutation } from './objection.generated';
import { objectionText } from './objection.text';
import { objectionFaults } from './objection-values';
import { ReceiptCard } from './receipt-card';

const nothing = { itemId: '', body: '', objectorName: '', objectorContact: '' };

/** Where anybody objects to one center of a running notice (Art. 9(4)). What is sent says nothing of an account. */
export function ObjectionForm({ notice }: { readonly notice: NoticeSheetFragment }): ReactNode {
  const [told, setTold] = useState<SubmitObjectionMutation['submitObjection'] | null>(null);
  if (told) return <ReceiptCard told={told} onAnother={() => setTold(null)} />;
  return <Writing notice={notice} onTold={setTold} />;
}

interface WritingProps {
  readonly notice: NoticeSheetFragment;
  readonly onTold: (told: SubmitObjectionMutation['submitObjection']) => void;
}

function Writing({ notice, onTold }: WritingProps): ReactNode {
  const say = useText(objectionText);
  const client = useOpenClient();
  const websiteId = useId();
  const { placePolicy } = usePolicy(notice.jurisdiction.id, today(), client);
  const named = placePolicy && parameterInForce(placePolicy.policy, 'objectionMustBeNamed', today());
  const mustBeNamed = named?.inForce === true && named.value;
  const draft = useTextDraft(`objection:${notice.id}`, nothing);
  const [website, setWebsite] = useState('');
  const [isTried, setTried] = useState(false);
  const [form, leadToFault] = useFirstFault();
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [submit, { loading, error }] = useMutation(SubmitObjectionDocument, { client });
  const { valueOf, type } = draft;
  const values = {
    itemId: valueOf('itemId'),
    body: valueOf('body'),
    objectorName: valueOf('objectorName'),
    objectorContact: valueOf('objectorContact'),
  };
  const faults = objectionFaults(values, mustBeNamed);
  const fault = (name: keyof typeof faults): string | null => {
    const found = faults[name];
    return isTried && found ? say(found) : null;
  };
  const chosen = notice.items.find(({ id }) => id === values.itemId);
  const change = (name: string, value: string): void => {
    setKey(crypto.randomUUID());
    type(name, value);
  };
  const send = async (): Promise<void> => {
    const input = {
      itemId: values.itemId,
      body: values.body.trim(),
      objectorName: values.objectorName.trim() || null,
      objectorContact: values.objectorContact.trim() || null,
      website,
      idempotencyKey,
    };
    const { data } = await submit({ variables: { input } });
    if (!data) return;
    draft.clean();
    onTold(data.submitObjection);
  };
  return (
    <section className="g-card w-screen-only" aria-label={say('formTitle')} id="objection" ref={form}>
      <h2>{say('formTitle')}</h2>
      <p>{say('formLead')}</p>
      {draft.isRestored ? <RestoredLine onForget={() => draft.clean()} /> : null}
      <ItemChoice
        items={notice.items}
        value={values.itemId}
        onChoose={(id) => change('itemId', id)}
        fault={fault('itemId')}
      />
      <TextLine
        label={say('body')}
        hint={say('bodyHint')}
        value={values.body}
        onType={(text) => change('body', text)}
        most={4000}
        rows={5}
        fault={fault('body')}
      />
      <TextLine
        label={say('objectorName')}
        hint={say(mustBeNamed ? 'nameHint' : 'nameOptional')}
        value={values.objectorName}
        onType={(text) => change('objectorName', text)}
        most={50}
        fault={fault('objectorName')}
        autoComplete="name"
        isShort
      />
      <TextLine
        label={say('objectorContact')}
        hint={say(mustBeNamed ? 'contactHint' : 'contactOptional')}
        value={values.objectorContact}
        onType={(text) => change('objectorContact', text)}
        most={100}
        fault={fault('objectorContact')}
        autoComplete="tel"
        isShort
      />
      <div className="t-trap" aria-hidden="true">
        <label htmlFor={websiteId}>{say('website')}</label>
        <input
          id={websiteId}
          tabIndex={-1}
          autoComplete="off"
          value={website}
          onChange={({ target }) => setWebsite(target.value)}
        />
      </div>
      <h3>{say('privacyTitle')}</h3>
      <p>{say('privacy')}</p>
      <SureButton
        word={say('submit')}
        title={say('submitQuestion')}
        before={async () => {
          setTried(true);
          const isSound = Object.keys(faults).length === 0;
          if (!isSound) leadToFault();
          return isSound;
        }}
        onConfirm={send}
        loading={loading}
        error={error}
      >
        <p>{say('submitEffect', { name: chosen?.name ?? '' })}</p>
      </SureButton>
    </section>
  );
}

interface ItemChoiceProps {
  readonly items: NoticeSheetFragment['items'];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly fault: string | null;
}

function ItemChoice({ items, value, onChoose, fault }: ItemChoiceProps): ReactNode {
  const say = useText(objectionText);
  const language = useLanguage();
  const id = useId();
  return (
    <div className="g-field">
      <p className="g-label" id={id}>
        {say('itemLabel')}
      </p>
      <p className="g-hint">{say('itemHint')}</p>
      <Radio.Group
        className="t-items"
        aria-label={say('itemLabel')}
        aria-invalid={fault !== null}
        value={value === '' ? null : value}
        onChange={({ target }) => onChoose(String(target.value))}
      >
        {items.map((item) => (
          <Radio key={item.id} value={item.id}>
            {item.name} <span className="g-quiet">{localName(item.host, language)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <p className="g-below g-fault" role={fault === null ? undefined : 'alert'}>
        {fault}
      </p>
    </div>
  );
}
