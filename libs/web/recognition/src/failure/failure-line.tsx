import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { CitationLink, ClauseLink } from '@wanchuang/web-registry';
import { applicationRefusal } from '../application/application-refusal';
import { failureText } from './failure.text';
import { isOutdated, saidOf } from './said-of';
import '../recognition.css';

interface FailureLineProps {
  readonly error: unknown;
  /** In words of the page; null: those of an application's refusals, or the usual ones. */
  readonly words?: string | null;
  /** Whether the page has fetched what others left, where they were faster. */
  readonly isFetched?: boolean;
}

/** Why something was not done, beside the button that asked for it, with the clause that refuses it. */
export function FailureLine({ error, words = null, isFetched = false }: FailureLineProps): ReactNode {
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
      ) : null}{' '}
      {isOutdated(error) && !isFetched ? <LookAgain /> : null}
    </p>
  );
}

/** The page still shows what was: from here it shows what others have left. What was typed is kept. */
function LookAgain(): ReactNode {
  const say = useText(failureText);
  const client = useApolloClient();
  return (
    <Button size="small" onClick={() => attempt(client.refetchQueries({ include: 'active' }))}>
      {say('lookAgain')}
    </Button>
  );
}
