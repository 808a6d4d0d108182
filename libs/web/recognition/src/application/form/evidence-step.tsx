import { useMutation } from '@apollo/client/react';

import type { ReactNode } from 'react';
import {
  evidenceSlots,
  type EvidenceSlotName,
  isConsortium,
  isEvidenceSlot,
  wantedSlots,
} from '@wanchuang/domain-recognition';
import { attempt, useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FileField } from '../../files/file-field';
import { FileLine } from '../../files/file-line';
import { filesText } from '../../files/files.text';
import { evidenceSlotText } from '../../state-words.text';
import { AddEvidenceDocument, type ApplicationStateFragment, RemoveEvidenceDocument } from '../application.generated';
import { FailureLine } from '../../failure/failure-line';
import { evidenceHintText } from './evidence-hints.text';
import { fieldAnchor } from './field-frame';
import { useFormDesk } from './form-desk';
import { formText } from './form.text';

/** The files that the application rests on, kind by kind: first those that are wanted. */
export function EvidenceStep({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(formText);
  const { form } = useFormDesk();
  const wanted = wantedSlots(isConsortium(form));
  const slots = Object.keys(evidenceSlots).filter(isEvidenceSlot);
  const shown = slots.filter((slot) => slot !== 'AGREEMENT' || wanted.includes(slot) || has(application, slot));
  return (
    <>
      <p className="g-hint">{say('evidenceIntro')}</p>
      {shown.map((slot) => (
        <Slot key={slot} application={application} slot={slot} isWanted={wanted.includes(slot)} />
      ))}
    </>
  );
}

const has = ({ evidence }: ApplicationStateFragment, slot: EvidenceSlotName): boolean =>
  evidence.some((one) => one.slot === slot);

interface SlotProps {
  readonly application: ApplicationStateFragment;
  readonly slot: EvidenceSlotName;
  readonly isWanted: boolean;
}

function Slot({ application, slot, isWanted }: SlotProps): ReactNode {
  const say = useText(formText);
  const name = useText(evidenceSlotText);
  const hint = useText(evidenceHintText);
  const { comments } = useFormDesk();
  const [add, adding] = useMutation(AddEvidenceDocument);
  const files = application.evidence.filter((one) => one.slot === slot);
  const put = (fileId: string): Promise<unknown> => {
    const input = { applicationId: application.id, slot, fileId, idempotencyKey: crypto.randomUUID() };
    return add({ variables: { input } });
  };
  return (
    <section className="g-field" id={fieldAnchor(slot)} tabIndex={-1} aria-label={name(slot)}>
      <h3>
        {name(slot)}{' '}
        <span className="g-quiet">
          {say(isWanted ? 'wanted' : 'optional')} · <ClauseLink clause={evidenceSlots[slot].clause} />
        </span>
      </h3>
      <ul className="g-files">
        {files.map(({ id, file }) => (
          <li key={id}>
            <FileLine file={file}>
              <RemoveEvidence evidenceId={id} name={file.name} />
            </FileLine>
          </li>
        ))}
      </ul>
      <FileField
        label={name(slot)}
        jurisdictionId={application.jurisdiction.id}
        value={null}
        hint={hint(slot)}
        onChange={(file) => (file ? attempt(put(file.id)) : undefined)}
      />
      <FailureLine error={adding.error} />
      {comments
        .filter(({ field }) => field === slot)
        .map(({ id, text }) => (
          <p key={id} className="g-comment">
            <strong>{say('comment')}</strong> {text}
          </p>
        ))}
    </section>
  );
}

function RemoveEvidence({ evidenceId, name }: { readonly evidenceId: string; readonly name: string }): ReactNode {
  const say = useText(filesText);
  const [remove, { loading, error }] = useMutation(RemoveEvidenceDocument);
  const press = (): Promise<unknown> =>
    remove({ variables: { input: { evidenceId, idempotencyKey: crypto.randomUUID() } } });
  return (
    <>
      <Confirm
        title={say('removeQuestion', { name })}
        description={say('removeAdvice')}
        okText={say('remove')}
        cancelText={say('keep')}
        onConfirm={() => attempt(press())}
      >
        <button
          type="button"
          className="w-plain-button f-way"
          disabled={loading}
          aria-label={`${say('remove')}: ${name}`}
        >
          {say('remove')}
        </button>
      </Confirm>
      <FailureLine error={error} />
    </>
  );
}
