import { createContext, use } from 'react';
import { type Jurisdiction, type SetUrlState, useErrorText, useText } from '@wanchuang/web-client';
import { type PlotState, ready } from '@wanchuang/web-ui';
import type { ProgressState, progressSchema } from './progress-schema';
import { progressText } from './progress.text';
import type { ProgressAnswer } from './use-progress';

/** What every card of the page draws from. */
export interface ProgressSurroundings {
  readonly jurisdiction: Jurisdiction;
  readonly state: ProgressState;
  readonly setState: SetUrlState<typeof progressSchema>;
  readonly answer: ProgressAnswer;
  /** The chosen call in words, or that it is all of them. */
  readonly call: string;
}

export const ProgressContext = createContext<ProgressSurroundings | null>(null);

export function useProgressContext(): ProgressSurroundings {
  const surroundings = use(ProgressContext);
  if (surroundings === null) throw new Error('cards of progress stand within ProgressPage');
  return surroundings;
}

/** What a card shows: numbers, some of them, none, or why there are none. @param empty what to say where there are none */
export function useCardState(isEmpty: boolean, empty: string): PlotState {
  const { answer } = useProgressContext();
  const say = useText(progressText);
  const words = useErrorText();
  if (answer.loading) return { kind: 'loading' };
  if (answer.error !== null) {
    const { title, detail, advice } = words(answer.error);
    return answer.progress === null
      ? { kind: 'error', text: detail ?? `${title} ${advice}`, onRetry: answer.retry }
      : { kind: 'partial', text: say('partial', { detail: detail ?? title }) };
  }
  return isEmpty ? { kind: 'empty', text: empty } : ready;
}
