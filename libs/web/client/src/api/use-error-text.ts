import { useLanguage, useText } from '../text/use-text';
import { type ErrorCode, errorCode, errorMessage } from './error-code';
import { errorAdviceText, errorTitleText } from './error.text';
import { refusalWords } from './refusal-words';

export interface ErrorWords {
  readonly code: ErrorCode;
  readonly title: string;
  readonly advice: string;
  /** What was refused and why; the server's own sentence where the table of refusals does not know it. Null: nothing is said. */
  readonly detail: string | null;
  /** The refusal in words of the interface, a whole sentence; null where the table does not know it. */
  readonly refusal: string | null;
}

/** Puts an error into words: what, where, and what to do. */
export function useErrorText(): (error: unknown) => ErrorWords {
  const language = useLanguage();
  const title = useText(errorTitleText);
  const advice = useText(errorAdviceText);
  return (error) => {
    const code = errorCode(error);
    const refusal = refusalWords(error, language);
    return {
      code,
      title: title(code),
      advice: advice(code),
      detail: refusal ?? errorMessage(error, language),
      refusal,
    };
  };
}
