import { useMutation } from '@apollo/client/react';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { evidenceSlots, formSteps, isEvidenceSlot } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { type ApplicationStateFragment, ReturnApplicationDocument } from '../application.generated';
import { usePartName } from '../dossier/comments-card';
import { FailureLine } from '../../failure/failure-line';
import { useKeptText } from '../kept-text';
import { Asked } from './asked';
import { commentsOf, type DraftComment, textOfComments } from './draft-comments';
import { recommendationText } from './recommendation.text';

const mostComments = 50;

/** Sends the form back (Art. 6), with what is to be changed, part by part. */
export function ReturnForm({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(recommendationText);
  const id = useId();
  const [reason, setReason] = useKeptText(`return-reason:${application.id}`);
  const [kept, setKept] = useKeptText(`return-comments:${application.id}`);
  const [comments, setComments] = useState(() => commentsOf(kept));
  const [sendBack, { loading, error }] = useMutation(ReturnApplicationDocument);
  const change = (next: readonly DraftComment[]): void => {
    setComments(next);
    setKept(next.length === 0 ? '' : textOfComments(next));
  };
  const press = async (): Promise<void> => {
    const said = { reason: reason.trim(), comments: comments.map(({ field, text }) => ({ field, text: text.trim() })) };
    const { id: applicationId, version } = application;
    await sendBack({ variables: { input: { applicationId, version, ...said, idempotencyKey: crypto.randomUUID() } } });
    setReason('');
    change([]);
  };
  const isUnsaid = comments.some(({ text }) => text.trim() === '');
  const wants = reason.trim() === '' ? say('reasonNeeded') : isUnsaid ? say('commentsIncomplete') : null;
  return (
    <section aria-label={say('returnTitle')}>
      <h3>{say('returnTitle')}</h3>
      <p className="g-hint">{say('returnIntro')}</p>
      <label htmlFor={id}>{say('reason')}</label>
      <p className="g-hint" id={`${id}-hint`}>
        {say('reasonHint')}
      </p>
      <Input.TextArea
        id={id}
        aria-describedby={`${id}-hint`}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {comments.map((comment, place) => (
        <Comment
          key={place}
          number={place + 1}
          comment={comment}
          onChange={(next) => change(comments.with(place, next))}
          onRemove={() => change(comments.toSpliced(place, 1))}
        />
      ))}
      <div className="g-row g-end">
        <span className="g-quiet">{wants}</span>
        <Button
          disabled={comments.length >= mostComments}
          onClick={() => change([...comments, { field: null, text: '' }])}
        >
          {say('addComment')}
        </Button>
        <Asked word={say('return')} sure={say('returnSure')} wants={wants} loading={loading} onConfirm={press} />
      </div>
      <FailureLine error={error} />
    </section>
  );
}

interface CommentProps {
  readonly number: number;
  readonly comment: DraftComment;
  readonly onChange: (comment: DraftComment) => void;
  readonly onRemove: () => void;
}

const parts: readonly string[] = [
  ...formSteps.flatMap(({ fields }) => fields),
  'department',
  ...Object.keys(evidenceSlots).filter(isEvidenceSlot),
];

function Comment({ number, comment, onChange, onRemove }: CommentProps): ReactNode {
  const say = useText(recommendationText);
  const partName = usePartName();
  const id = useId();
  const whole = '';
  const options = [
    { value: whole, label: say('whole') },
    ...parts.map((part) => ({ value: part, label: partName(part) })),
  ];
  return (
    <fieldset className="g-party">
      <legend>{say('comment', { number })}</legend>
      <label htmlFor={`${id}-part`}>{say('part')}</label>
      <Select
        id={`${id}-part`}
        className="g-short"
        showSearch={{ optionFilterProp: 'label' }}
        value={comment.field ?? whole}
        options={options}
        onChange={(part: string) => onChange({ ...comment, field: part === whole ? null : part })}
      />
      <label htmlFor={`${id}-text`}>{say('text')}</label>
      <Input.TextArea
        id={`${id}-text`}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={comment.text}
        onChange={({ target }) => onChange({ ...comment, text: target.value })}
      />
      <div className="g-row g-end">
        <Button onClick={onRemove}>{say('removeComment')}</Button>
      </div>
    </fieldset>
  );
}
