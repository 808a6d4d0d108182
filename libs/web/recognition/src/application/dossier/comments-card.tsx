import type { ReactNode } from 'react';
import { isEvidenceSlot } from '@wanchuang/domain-recognition';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { evidenceSlotText } from '../../state-words.text';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';
import { fieldNameText } from '../form/field-words.text';
import { isFormField } from '../form/form-fields';

/** What was said when it was returned, and what has come of it. */
export function CommentsCard({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const language = useLanguage();
  const partName = usePartName();
  const { comments } = application;
  if (comments.length === 0) return null;
  return (
    <section className="g-card" aria-label={say('comments')}>
      <h2>{say('comments')}</h2>
      {comments.map(({ id, field, text, madeAt, byDepartment, closedAt }) => (
        <article key={id} className="g-comment">
          <strong>{partName(field)}</strong>
          <p className="g-written">{text}</p>
          <p className="g-quiet">
            {say(byDepartment ? 'fromDepartment' : 'fromBureau')} · {instantText(madeAt, language)} ·{' '}
            {closedAt ? say('commentClosed', { time: instantText(closedAt, language) }) : say('commentOpen')}
          </p>
        </article>
      ))}
    </section>
  );
}

/** What a remark is about. */
export function usePartName(): (field: string | null | undefined) => string {
  const say = useText(applicationText);
  const fieldName = useText(fieldNameText);
  const slot = useText(evidenceSlotText);
  return (field) => {
    if (field === null || field === undefined) return say('wholeComment');
    if (isFormField(field)) return fieldName(field);
    if (isEvidenceSlot(field)) return slot(field);
    return field === 'department' ? say('department') : field;
  };
}
