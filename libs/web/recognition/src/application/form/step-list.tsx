import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { stepNameText } from './field-words.text';
import { type StepName, stepNames } from './form-fields';
import { formText } from './form.text';

export interface StepMarks {
  /** How much is missing in each step. */
  readonly missing: Readonly<Record<StepName, number>>;
  readonly comments: Readonly<Record<StepName, number>>;
}

interface StepListProps extends StepMarks {
  readonly current: StepName;
  readonly onOpen: (step: StepName) => void;
}

/** The way through the form: any step can be opened at any time; each says what is left to do in it. */
export function StepList({ current, onOpen, missing, comments }: StepListProps): ReactNode {
  const say = useText(formText);
  const name = useText(stepNameText);
  const stateOf = (step: StepName): string => {
    if (step === 'submission') return say('toSubmit');
    return missing[step] > 0 ? say('missingHere', { count: missing[step] }) : say('complete');
  };
  return (
    <nav aria-label={say('steps')} className="g-steps w-screen-only">
      <ol>
        {stepNames.map((step, index) => (
          <li key={step}>
            <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => onOpen(step)}>
              <span className="g-step-number" aria-hidden data-done={step !== 'submission' && missing[step] === 0}>
                {index + 1}
              </span>
              <span>
                <span className="g-step-name">{name(step)}</span>
                <span className="g-step-state">
                  {stateOf(step)}
                  {comments[step] > 0 ? ` · ${say('commentsHere', { count: comments[step] })}` : null}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
