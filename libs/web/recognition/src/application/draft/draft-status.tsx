import type { ReactNode } from 'react';
import { languageTag, useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { applicationRefusal } from '../application-refusal';
import { draftText } from '../form/form.text';
import type { DraftState } from './draft-keeper';

type Told = Pick<DraftState, 'status' | 'savedAt' | 'error' | 'isRestored'> & {
  readonly contested: readonly unknown[];
};

/** Says whether what is typed is saved, and where it is while it is not. */
export function DraftStatus({ state }: { readonly state: Told }): ReactNode {
  const words = useDraftWords(state);
  const isWrong = state.contested.length > 0 || ['UNREACHED', 'SIGNED_OUT', 'REFUSED'].includes(state.status);
  return (
    <p className={isWrong ? 'g-draft g-draft-wrong' : 'g-draft'} role="status">
      {words}
    </p>
  );
}

function useDraftWords({ status, savedAt, contested, error, isRestored }: Told): string {
  const say = useText(draftText);
  const language = useLanguage();
  const errorText = useErrorText();
  if (contested.length > 0) return say('contested', { count: contested.length });
  switch (status) {
    case 'WAITING':
      return isRestored && savedAt === null ? say('restored') : say('waiting');
    case 'SAVING':
      return say('saving');
    case 'UNREACHED':
      return say('unreached');
    case 'SIGNED_OUT':
      return say('signedOut');
    case 'REFUSED': {
      const { refusal, detail, advice } = errorText(error);
      return say('refused', { reason: applicationRefusal(error, language) ?? refusal ?? detail ?? advice });
    }
    default:
      return savedAt === null ? say('unchanged') : say('saved', { time: clock(savedAt, languageTag[language]) });
  }
}

const clock = (at: Date, tag: string): string =>
  at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', hour12: false });
