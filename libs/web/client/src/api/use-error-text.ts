import { useLanguage, useText } from '../text/use-text';
import { type ErrorCode, errorCode, errorMessage } from './error-code';
import { errorAdviceText, errorTitleText } from './error.text';

export interface ErrorWords {
  readonly code: ErrorCode;
  readonly title: string;
  readonly advice: string;
  /** The server's own sentence, which names the place; null where there is none. */
  readonly detail: string | null;
}

/** Puts an error into words: what, where, and what to do. */
export function useErrorText(): (error: unknown) => ErrorWords {
  const language = useLanguage();
  const title = useText(errorTitleText);
  const advice = useText(errorAdviceText);
  return (error) => {
    const code = errorCode(error);
    return { code, title: title(code), advice: advice(code), detail: errorMessage(error, language) };
  };
}
