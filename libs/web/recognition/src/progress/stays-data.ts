import { type ApplicationState, type Language, sayIn } from '@wanchuang/web-client';
import { type BoxRow, type PartRow, type PlotTable, type RowPart, ticksFromZero } from '@wanchuang/web-ui';
import { applicationStateText } from '../state-words.text';
import { greatest, marked } from './greatest';
import { progressText } from './progress.text';
import type { StateStay } from './use-progress';

export type WaitingPart = 'within' | 'over' | 'unmeasured';

export interface WaitingRow extends PartRow<WaitingPart> {
  readonly state: ApplicationState;
  readonly spoken: string;
}

export interface StaysView {
  readonly title: string;
  readonly sentence: string;
  readonly boxes: readonly BoxRow[];
  readonly boxesSpoken: string;
  readonly ticks: readonly number[];
  readonly parts: readonly RowPart<WaitingPart>[];
  readonly waiting: readonly WaitingRow[];
  readonly waitingSpoken: string;
  readonly table: PlotTable;
}

/** A stay of which some are over: its five numbers are there. */
interface Measured {
  readonly stay: StateStay;
  readonly median: number;
}

const measuredOf = (stays: readonly StateStay[]): readonly Measured[] =>
  stays.flatMap((stay) => (stay.median === null ? [] : [{ stay, median: Number(stay.median) }]));

/** What the stays are of, in words, and whether that is one call: then all calls are drawn beside it. */
export interface StaysOf {
  readonly call: string;
  readonly isOneCall: boolean;
}

/** Puts the stays into boxes, rows of those that wait, a sentence and a table. */
export function staysView(stays: readonly StateStay[], { call, isOneCall }: StaysOf, language: Language): StaysView {
  const say = sayIn(progressText, language);
  const word = sayIn(applicationStateText, language);
  const title = say('staysTitle', { call });
  const measured = measuredOf(stays);
  const boxes = measured.map(({ stay, median }) => boxRow({ stay, median }, isOneCall, language));
  const waiting = stays.filter((stay) => stay.waiting > 0).map((stay) => waitingRow(stay, language));
  return {
    title,
    sentence: sentenceOf(stays, measured, language),
    boxes,
    boxesSpoken: say('boxLabel', {
      rows: measured
        .map(({ stay }) => say('boxRow', { state: word(stay.state), days: stay.median ?? '–' }))
        .join(say('semicolon')),
    }),
    ticks: ticksFromZero(
      Math.max(0, ...boxes.map(({ max, previousMedian }) => Math.max(max, previousMedian ?? 0))),
      4,
      true,
    ),
    parts: [
      { key: 'within', label: say('within'), tone: 'good', pattern: 'plain' },
      { key: 'over', label: say('overWord'), tone: 'poor', pattern: 'lines' },
      { key: 'unmeasured', label: say('unmeasured'), tone: 'stone', pattern: 'dots' },
    ],
    waiting,
    waitingSpoken: say('waitingLabel', {
      rows: stays
        .filter((stay) => stay.waiting > 0)
        .map((stay) => say('waitingRow', { state: word(stay.state), count: stay.waiting, over: stay.overMedian }))
        .join(say('semicolon')),
    }),
    table: tableOf(stays, title, language),
  };
}

function boxRow({ stay, median }: Measured, isOneCall: boolean, language: Language): BoxRow {
  const say = sayIn(progressText, language);
  return {
    key: stay.state,
    label: sayIn(applicationStateText, language)(stay.state),
    min: Number(stay.min ?? median),
    p25: Number(stay.p25 ?? median),
    median,
    p75: Number(stay.p75 ?? median),
    max: Number(stay.max ?? median),
    previousMedian: stay.medianOfAllCalls === null || !isOneCall ? null : Number(stay.medianOfAllCalls),
    note: say('medianNote', { days: stay.median ?? '–' }),
  };
}

function waitingRow(stay: StateStay, language: Language): WaitingRow {
  const say = sayIn(progressText, language);
  const { state, waiting, overMedian, longestWaiting, medianOfAllCalls } = stay;
  const label = sayIn(applicationStateText, language)(state);
  return {
    key: state,
    state,
    label,
    counts: medianOfAllCalls === null ? { unmeasured: waiting } : { within: waiting - overMedian, over: overMedian },
    note: say('waitingNote', { days: longestWaiting ?? 0 }),
    spoken: say('openWaiting', { state: label, count: waiting, over: overMedian }),
  };
}

function sentenceOf(stays: readonly StateStay[], measured: readonly Measured[], language: Language): string {
  const say = sayIn(progressText, language);
  return `${longestWords(measured, language)}${say('semicolon')}${lateWords(stays, language)}${say('stop')}`;
}

const namesOf = (stays: readonly StateStay[], language: Language): string =>
  marked(
    stays.map(({ state }) => sayIn(applicationStateText, language)(state)),
    language,
  );

function lateWords(stays: readonly StateStay[], language: Language): string {
  const say = sayIn(progressText, language);
  const count = stays.reduce((sum, { overMedian }) => sum + overMedian, 0);
  if (count === 0) return say('overNone');
  const most = greatest(stays, ({ overMedian }) => overMedian);
  const each = most.length > 1 ? say('each') : '';
  return say('over', { count, states: namesOf(most, language), most: most[0]?.overMedian ?? 0, each });
}

function longestWords(measured: readonly Measured[], language: Language): string {
  const say = sayIn(progressText, language);
  const slowest = greatest(measured, ({ median }) => median).map(({ stay }) => stay);
  const [first, ...others] = slowest;
  if (!first) return say('noneFinished');
  const words = { states: namesOf(slowest, language), days: first.median ?? '–' };
  if (others.length > 0) return say('longestOfSome', words);
  const isBesides = first.medianOfAllCalls !== null && first.medianOfAllCalls !== first.median;
  const beside = isBesides ? say('longestOfAll', { days: first.medianOfAllCalls ?? '' }) : '';
  return `${say('longest', words)}${beside}`;
}

const figures = ['min', 'p25', 'median', 'p75', 'max'] as const;

function tableOf(stays: readonly StateStay[], caption: string, language: Language): PlotTable {
  const say = sayIn(progressText, language);
  return {
    caption,
    columns: [
      say('state'),
      say('finished'),
      ...figures.map((figure) => say(figure)),
      say('medianOfAll'),
      say('waiting'),
      say('waitingOver'),
      say('longestWaiting'),
    ],
    rows: stays.map((stay) => ({
      key: stay.state,
      cells: [
        sayIn(applicationStateText, language)(stay.state),
        String(stay.finished),
        ...figures.map((figure) => stay[figure]),
        stay.medianOfAllCalls,
        String(stay.waiting),
        String(stay.overMedian),
        stay.longestWaiting === null ? null : String(stay.longestWaiting),
      ],
    })),
  };
}
