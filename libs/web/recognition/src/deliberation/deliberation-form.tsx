import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { attempt, type Jurisdiction, Notice, useLinks, useText } from '@wanchuang/web-client';
import { usePolicy } from '../application/use-policy';
import { FileField, type FileFieldProps } from '../files/file-field';
import { DayLine, today } from '../outcome/day-line';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { useFirstFault } from '../outcome/use-first-fault';
import { RestoredLine } from '../outcome/restored-line';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import { ApprovabilityView } from './approvability-view';
import { DecisionFields, DeliberatedHead } from './decided-application';
import type { DeliberatedApplicationFragment, DeliberationRecordFragment } from './deliberation.generated';
import { deliberationText } from './deliberation.text';
import { decisionName, itemsOf, reasonName, textsOfRecord, withoutReason } from './deliberation-values';
import { approvabilityOf, signingWants } from './hindrances';
import { SignButton } from './sign-button';
import { useDeliberationDraft } from './use-deliberation-draft';

interface DeliberationFormProps {
  /** null: one that is not there yet. */
  readonly record: DeliberationRecordFragment | null;
  readonly jurisdiction: Pick<Jurisdiction, 'id'>;
  /** What can be decided of: whatever a panel has concluded on, and what the record decides already. */
  readonly applications: readonly DeliberatedApplicationFragment[];
}

/** Writes the record of a meeting down, and has it signed (Art. 9(4)). */
export function DeliberationForm({ record, jurisdiction, applications }: DeliberationFormProps): ReactNode {
  const say = useText(deliberationText);
  const navigate = useNavigate();
  const linkTo = useLinks();
  const began = record ? textsOfRecord(record) : { heldOn: today(), attendees: '', minutes: '' };
  const draft = useTextDraft(`deliberation:${record?.id ?? `new ${jurisdiction.id}`}`, began);
  const [document, setDocument] = useState<FileFieldProps['value']>(record?.document ?? null);
  const [isTried, setTried] = useState(false);
  const [form, leadToFault] = useFirstFault();
  const [isSaved, setSaved] = useState(false);
  const { save, sign, isSaving, isSigning, saveError, signError } = useDeliberationDraft(record, jurisdiction.id);
  const { valueOf, type } = draft;
  const heldOn = valueOf('heldOn');
  const { placePolicy, isKnown } = usePolicy(jurisdiction.id, heldOn || today());
  const items = itemsOf(
    applications.map(({ id }) => id),
    valueOf,
  );
  const unreasoned = withoutReason(items);
  const found = new Map(applications.map((one) => [one.id, approvabilityOf(one, placePolicy, heldOn)]));
  const wants = signingWants(items, (id) => found.get(id));
  const areTextsMissing = valueOf('attendees').trim() === '' || valueOf('minutes').trim() === '';

  const keep = async (): Promise<DeliberationRecordFragment | null> => {
    setTried(true);
    if (heldOn === '' || unreasoned.length > 0) {
      leadToFault();
      return null;
    }
    const sent = draft.typed;
    const isOther = document !== null && document.id !== record?.document?.id;
    const documentId = isOther ? document.id : null;
    const { attendees, minutes } = { attendees: valueOf('attendees'), minutes: valueOf('minutes') };
    const saved = await save({ heldOn, attendees, minutes, documentId, items });
    if (saved === null) return null;
    draft.clean(record === null ? undefined : sent);
    setSaved(true);
    return saved;
  };
  const keepAndStay = async (): Promise<void> => {
    const saved = await keep();
    if (saved && record === null)
      void navigate(linkTo(() => `/recognition/deliberations/${saved.id}`).to, { replace: true });
  };
  const isChanged = draft.isDirty || document?.id !== record?.document?.id;
  const write = (name: string, value: string): void => {
    setSaved(false);
    type(name, value);
  };
  return (
    <div ref={form}>
      {draft.isRestored ? <RestoredLine onForget={() => draft.clean()} /> : null}
      <section className="g-card" aria-label={say('record')}>
        <h2>{say('record')}</h2>
        <DayLine
          label={say('heldOn')}
          hint={say('heldOnHint')}
          value={heldOn}
          until={today()}
          onPick={(day) => write('heldOn', day)}
          fault={isTried && heldOn === '' ? say('heldOnNeeded') : null}
        />
        <TextLine
          label={say('attendees')}
          hint={say('attendeesHint')}
          value={valueOf('attendees')}
          onType={(text) => write('attendees', text)}
          most={2000}
          rows={3}
        />
        <TextLine
          label={say('minutes')}
          hint={say('minutesHint')}
          value={valueOf('minutes')}
          onType={(text) => write('minutes', text)}
          most={20_000}
          rows={6}
        />
        <p className="g-label">{say('document')}</p>
        <FileField
          label={say('document')}
          jurisdictionId={jurisdiction.id}
          value={document}
          kinds={['PDF', 'PNG', 'JPG']}
          hint={say('documentHint')}
          isRemovable={document?.id !== record?.document?.id}
          onChange={setDocument}
        />
      </section>
      <section className="g-card" aria-label={say('applications')}>
        <h2>{say('applications')}</h2>
        <p className="g-hint">{say('applicationsHint')}</p>
        {applications.length === 0 ? (
          <Notice title={say('nothingToDecideTitle')} advice={say('nothingToDecide')} />
        ) : null}
        {applications.map((application) => {
          const { id, name, panel } = application;
          const one = found.get(id);
          return (
            <article key={id} className="t-item">
              <DeliberatedHead application={application} />
              {one && isKnown ? <ApprovabilityView found={one} name={name} panelId={panel?.id ?? null} /> : null}
              <DecisionFields
                name={name}
                decision={valueOf(decisionName(id))}
                reason={valueOf(reasonName(id))}
                onDecide={(decision) => write(decisionName(id), decision)}
                onReason={(reason) => write(reasonName(id), reason)}
                fault={isTried && unreasoned.includes(id) ? say('reasonNeeded') : null}
              />
            </article>
          );
        })}
      </section>
      <div className="t-bar">
        <Button
          type={record?.viewerCan.sign ? 'default' : 'primary'}
          onClick={() => attempt(keepAndStay())}
          loading={isSaving}
        >
          {say('save')}
        </Button>
        {record?.viewerCan.sign ? (
          <SignButton
            record={record}
            items={items}
            nameOf={(id) => applications.find((one) => one.id === id)?.name ?? id}
            wants={wants ? say(wants) : areTextsMissing ? say('wantsTexts') : null}
            before={async () => !isChanged || (await keep()) !== null}
            sign={() => sign(record)}
            loading={isSigning}
            error={signError}
          />
        ) : (
          <span className="g-quiet">{say('waitsForLeader')}</span>
        )}
        <span role="status" className="g-quiet">
          {isSaved && !isChanged ? say('saved') : ''}
        </span>
        <OutcomeFailure error={saveError} fetches />
      </div>
    </div>
  );
}
