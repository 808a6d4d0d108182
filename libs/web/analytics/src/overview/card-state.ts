import { useErrorText, useText } from '@wanchuang/web-client';
import { type PlotState, ready } from '@wanchuang/web-ui';
import { overviewText } from './overview.text';
import { useOverviewContext } from './overview-context';

export interface CardContent {
  readonly isEmpty: boolean;
  /** What is not there at all. */
  readonly name: string;
  /** Complete years without a value, between years with one. */
  readonly gaps?: readonly number[];
}

/** What a card shows: numbers, some of them, none, or why there are none. */
export function useCardState({ isEmpty, name, gaps = [] }: CardContent): PlotState {
  const { answer, state } = useOverviewContext();
  const say = useText(overviewText);
  const words = useErrorText();
  if (answer.loading) return { kind: 'loading' };
  if (answer.data === undefined) {
    const { title, detail, advice } = words(answer.error);
    return { kind: 'error', text: detail ?? `${title} ${advice}`, onRetry: answer.retry };
  }
  const isNarrowed = state.fields.length + state.departments.length + state.statuses.length > 0 || state.pick !== null;
  if (isEmpty) return { kind: 'empty', text: isNarrowed ? say('nothingMatches') : say('notCollected', { name }) };
  if (answer.error !== null) {
    const { title, detail } = words(answer.error);
    return { kind: 'partial', text: say('partialAnswer', { detail: detail ?? title }) };
  }
  if (gaps.length === 0) return ready;
  return { kind: 'partial', text: say('partial', { years: gaps.join(say('listSeparator')) }) };
}
