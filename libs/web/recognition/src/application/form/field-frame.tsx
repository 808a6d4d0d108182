import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import type { FormField } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { ValueWords } from '../dossier/value-words';
import { fieldHintText, fieldNameText } from './field-words.text';
import type { DraftField } from '../draft/merge-drafts';
import { useFormDesk } from './form-desk';
import { formFields } from './form-fields';
import { formText } from './form.text';

/** What a control is given, so that its words are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly onBlur: () => void;
}

interface FieldFrameProps {
  readonly field: FormField;
  /** What is wrong with what stands there. */
  readonly fault?: string | null;
  /** What it amounts to, beside the control: an amount in words, a number of characters. */
  readonly aside?: ReactNode;
  /** True for several controls that belong together: the name is that of the group. */
  readonly isGroup?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** The place where a field of the form is anchored: what is missing leads there. */
export const fieldAnchor = (field: string): string => `field-${field}`;

/** A field of the form with its name, clause and help. */
export function FieldFrame({ field, ...rest }: FieldFrameProps): ReactNode {
  const name = useText(fieldNameText);
  const hint = useText(fieldHintText);
  return (
    <Framed
      field={field}
      part={field}
      name={name(field)}
      hint={hint(field)}
      clause={formFields[field].clause}
      {...rest}
    />
  );
}

interface FramedProps extends Omit<FieldFrameProps, 'field'> {
  readonly field: DraftField;
  /** What the remarks call it. */
  readonly part: string;
  readonly name: string;
  readonly hint: string;
  readonly clause: string;
}

/** Anything that is asked for, with its words, faults, and the remarks of whoever returned it. */
export function Framed(props: FramedProps): ReactNode {
  const { field, part, name, hint, clause, fault = null, aside, isGroup = false, children } = props;
  const { leave } = useFormDesk();
  const id = useId();
  const control: ControlProps = {
    id,
    'aria-describedby': `${id}-hint ${id}-fault ${id}-comments`,
    'aria-invalid': fault !== null,
    onBlur: leave,
  };
  const Frame = isGroup ? 'fieldset' : 'div';
  const heading = isGroup ? (
    <legend className="g-label">{name}</legend>
  ) : (
    <label className="g-label" htmlFor={id}>
      {name}
    </label>
  );
  return (
    <Frame className="g-field" id={fieldAnchor(part)} tabIndex={-1}>
      {heading}
      <p className="g-hint" id={`${id}-hint`}>
        {hint} <ClauseLink clause={clause} />
      </p>
      {children(control)}
      <div className="g-below">
        <span className="g-fault" id={`${id}-fault`} role="status">
          {fault}
        </span>
        <span className="g-aside">{aside}</span>
      </div>
      <Comments part={part} id={`${id}-comments`} />
      <Contested field={field} />
    </Frame>
  );
}

function Comments({ part, id }: { readonly part: string; readonly id: string }): ReactNode {
  const say = useText(formText);
  const comments = useFormDesk().comments.filter((comment) => comment.field === part);
  return (
    <div id={id}>
      {comments.map((comment) => (
        <p key={comment.id} className="g-comment">
          <strong>{say('comment')}</strong> {comment.text}
        </p>
      ))}
    </div>
  );
}

/** Somebody else wrote into the same field at the same time: one of the two is chosen. */
function Contested({ field }: { readonly field: DraftField }): ReactNode {
  const say = useText(formText);
  const { contested, settle, departments } = useFormDesk();
  const found = contested.find((one) => one.field === field);
  if (!found) return null;
  return (
    <div className="g-contested" role="alert">
      <p>{say('contested')}</p>
      <blockquote>
        {field === 'departmentId' ? (
          (departments.find(({ id }) => id === found.theirs.departmentId)?.name ?? say('emptyValue'))
        ) : (
          <ValueWords field={field} form={found.theirs} empty={say('emptyValue')} />
        )}
      </blockquote>
      <div className="g-row">
        <Button onClick={() => settle(field, 'MINE')}>{say('keepMine')}</Button>
        <Button onClick={() => settle(field, 'THEIRS')}>{say('takeTheirs')}</Button>
      </div>
    </div>
  );
}
