import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { attempt, type Jurisdiction, useLinks, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { CallDocument as CallSheet } from './call-document';
import type { CallFieldsQuery, CallStateFragment } from './call.generated';
import { callText } from './call.text';
import { CallFields } from './call-fields';
import { wallTime } from './call-time';
import { type CallValues, faultsOfValues, inputOf, noValues, valuesOfCall } from './call-values';
import { keepValues, keptValues } from './kept-values';
import { StepFailure } from './step-failure';
import { useCallDraft } from './use-call-draft';

interface CallFormProps {
  /** null: one that is not there yet. */
  readonly call: CallStateFragment | null;
  readonly jurisdiction: Pick<Jurisdiction, 'id' | 'code' | 'nameZh' | 'nameEn'>;
  readonly fields: CallFieldsQuery['fields'];
}

/** Writes a draft of a call, shows it as everyone will see it, and publishes it. */
export function CallForm({ call, jurisdiction, fields }: CallFormProps): ReactNode {
  const say = useText(callText);
  const navigate = useNavigate();
  const linkTo = useLinks();
  const [form] = Form.useForm<CallValues>();
  const place = call?.id ?? `new ${jurisdiction.id}`;
  const [kept] = useState(() => keptValues(place));
  const [isRestored, setIsRestored] = useState(kept !== null);
  const [isDirty, setIsDirty] = useState(kept !== null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const draft = useCallDraft(call, jurisdiction.id);
  const began = call ? valuesOfCall(call) : noValues;
  const values: CallValues = { ...noValues, ...(Form.useWatch([], form) ?? kept ?? began) };

  const clean = (next: CallValues): void => {
    keepValues(place, null);
    setIsDirty(false);
    setIsRestored(false);
    form.setFieldsValue(next);
  };
  const save = async (): Promise<CallStateFragment | null> => {
    const isTitled = await form.validateFields(['title']).then(
      () => true,
      () => false,
    );
    if (!isTitled) {
      form.scrollToField('title', { focus: true });
      return null;
    }
    if (call !== null && !isDirty && draft.newest === null) return call;
    const sent = form.getFieldsValue();
    const saved = await draft.save({ ...noValues, ...sent });
    if (saved === null) return null;
    const typed = form.getFieldsValue();
    const isSame = JSON.stringify(typed) === JSON.stringify(sent);
    if (isSame) clean(valuesOfCall(saved));
    else keepValues(saved.id, { ...noValues, ...typed }); // typed while it was on its way
    if (call === null) keepValues(place, null);
    setIsSaved(true);
    return saved;
  };
  const toCall = (id: string): void => void navigate(linkTo(() => `/recognition/calls/${id}`).to, { replace: true });
  const saveAndStay = async (): Promise<void> => {
    const saved = await save();
    if (saved && call === null) toCall(saved.id);
  };
  const publish = async (): Promise<void> => {
    const faults = faultsOfValues(values, wallTime(new Date().toISOString()) ?? '');
    form.setFields(faults.map(([name, fault]) => ({ name, errors: [say(fault)] })));
    const [first] = faults;
    if (first) return form.scrollToField(first[0], { focus: true });
    const saved = await save();
    if (saved) await draft.publish(saved);
    if (saved && call === null) toCall(saved.id);
  };
  return (
    <>
      {isRestored ? (
        <p className="k-restored" role="status">
          {say('restored')}{' '}
          <Button size="small" onClick={() => clean(began)}>
            {say('forget')}
          </Button>
        </p>
      ) : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={kept ?? began}
        onValuesChange={(_, all: CallValues) => {
          setIsDirty(true);
          setIsSaved(false);
          keepValues(place, { ...noValues, ...all });
        }}
        className="k-form"
      >
        <CallFields jurisdictionId={jurisdiction.id} fields={fields} />
        {draft.newest ? (
          <div className="k-conflict" role="alert">
            <p>{say('changedElsewhere')}</p>
            <div className="k-row">
              <Button onClick={() => attempt(saveAndStay())}>{say('overwrite')}</Button>
              <Button
                onClick={() => {
                  if (draft.newest) clean(valuesOfCall(draft.newest));
                  draft.takeNewest();
                }}
              >
                {say('takeTheirs')}
              </Button>
            </div>
          </div>
        ) : null}
        <StepFailure error={draft.error} />
        <div className="k-row k-actions">
          {/* no submit button: Enter in a date chooses the date, and saves nothing */}
          <Button loading={draft.busy} onClick={() => attempt(saveAndStay())}>
            {say('save')}
          </Button>
          <Button onClick={() => setIsPreviewed(true)}>{say('preview')}</Button>
          {call === null || call.viewerCan.publish ? (
            <Confirm
              title={say('publishQuestion')}
              description={say('publishAdvice')}
              okText={say('publish')}
              cancelText={say('later')}
              onConfirm={() => attempt(publish())}
            >
              <Button type="primary" disabled={draft.busy}>
                {say('publish')}
              </Button>
            </Confirm>
          ) : null}
          {call?.viewerCan.discard ? (
            <Confirm
              title={say('discardQuestion')}
              description={say('discardAdvice')}
              okText={say('discard')}
              cancelText={say('later')}
              onConfirm={() => attempt(draft.discard(call).then(() => keepValues(place, null)))}
            >
              <Button danger>{say('discard')}</Button>
            </Confirm>
          ) : null}
          <span role="status" className="k-quiet">
            {isSaved && !isDirty ? say('saved') : ''}
          </span>
        </div>
      </Form>
      <Preview
        isOpen={isPreviewed}
        onClose={() => setIsPreviewed(false)}
        values={values}
        fields={fields}
        jurisdiction={jurisdiction}
      />
    </>
  );
}

interface PreviewProps extends Pick<CallFormProps, 'fields' | 'jurisdiction'> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly values: CallValues;
}

/** A draft as everyone will see it. */
function Preview({ isOpen, onClose, values, fields, jurisdiction }: PreviewProps): ReactNode {
  const say = useText(callText);
  const { opensAt, closesAt } = inputOf(values);
  const content = {
    guidance: values.guidance.trim(),
    opensAt,
    closesAt,
    publishedAt: null,
    fields: fields.filter(({ code }) => values.fieldCodes.includes(code)),
    attachments: [...values.attachments],
    extensions: [],
    jurisdiction: { ...jurisdiction },
  };
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size="min(880px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={say('previewTitle')}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <h1 className="k-title">{values.title.trim() || say('untitled')}</h1>
      <CallSheet call={content} />
    </Drawer>
  );
}
