import type { ReactNode } from 'react';
import { useErrorText, useLanguage } from '@wanchuang/web-client';
import { CitationLink, ClauseLink } from '@wanchuang/web-registry';
import { applicationRefusal } from '../application/application-refusal';
import { saidOf } from './said-of';
import '../recognition.css';

interface FailureLineProps {
  readonly error: unknown;
  /** In words of the page; null: those of an application's refusals, or the usual ones. */
  readonly words?: string | null;
}

/** Why something was not done, beside the button that asked for it, with the clause that refuses it. */
export function FailureLine({ error, words = null }: FailureLineProps): ReactNode {
  const errorText = useErrorText();
  const language = useLanguage();
  if (error == null) return null;
  const { title, detail, advice, refusal } = errorText(error);
  const { clause, citation } = saidOf(error);
  return (
    <p className="g-error" role="alert">
      {words ?? applicationRefusal(error, language) ?? refusal ?? `${title}: ${detail ?? advice}`}{' '}
      {typeof citation === 'string' ? (
        <CitationLink citation={citation} />
      ) : typeof clause === 'string' ? (
        <ClauseLink clause={clause} />
      ) : null}
    </p>
  );
}
