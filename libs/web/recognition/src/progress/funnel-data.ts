import { progressStages, type ProgressStageName } from '@wanchuang/domain-recognition';
import { type ApplicationState, type Language, sayIn } from '@wanchuang/web-client';
import { type BarRow, decimalOf, percentText, type PlotTable, seriesColour } from '@wanchuang/web-ui';
import { applicationStateText } from '../state-words.text';
import { greatest, marked } from './greatest';
import { progressStageText, progressText } from './progress.text';
import type { StageCount } from './use-progress';

/** A bar, and the states of the applications that are there now. */
export interface FunnelRow extends BarRow {
  readonly states: readonly ApplicationState[];
  /** What it says to whoever cannot see it. */
  readonly spoken: string;
}

export interface FunnelView {
  readonly title: string;
  readonly sentence: string;
  readonly stages: readonly FunnelRow[];
  readonly ends: readonly FunnelRow[];
  readonly table: PlotTable;
}

/** What else than the next stage comes after one, in the order of the way. */
const endings = [
  { key: 'returned', state: 'RETURNED', isEnd: false },
  { key: 'declined', state: 'DECLINED', isEnd: true },
  { key: 'refused', state: 'REFUSED', isEnd: true },
  { key: 'struckOut', state: 'STRUCK_OUT', isEnd: true },
  { key: 'withdrawn', state: 'WITHDRAWN', isEnd: true },
] as const;
type Ending = (typeof endings)[number];

/** From anywhere on the way, so that the stage has to be said. */
const isFromAnywhere = ({ state }: Ending): boolean => state === 'WITHDRAWN' || state === 'RETURNED';

const reachedColour = seriesColour('steel');
const endColour = seriesColour('stone');

export const shareOf = (count: number, all: number): string =>
  all === 0 ? '–' : percentText(decimalOf(count / all), 0);

const statesAt = (stage: ProgressStageName): readonly ApplicationState[] =>
  progressStages[stage].states.filter((state) => state !== 'RETURNED');

/** Puts the stages into bars, a sentence and a table. */
export function funnelView(stages: readonly StageCount[], call: string, language: Language): FunnelView {
  const say = sayIn(progressText, language);
  const title = say('funnelTitle', { call });
  return {
    title,
    sentence: sentenceOf(stages, language),
    stages: stages.map((stage) => stageRow(stage, stages[0]?.reached ?? 0, language)),
    ends: stages.flatMap((stage) => endRows(stage, language)),
    table: tableOf(stages, title, language),
  };
}

function stageRow({ stage, reached, underway }: StageCount, applied: number, language: Language): FunnelRow {
  const say = sayIn(progressText, language);
  const label = sayIn(progressStageText, language)(stage);
  const spoken =
    stage === 'RECOGNISED'
      ? say('openRecognised', { count: reached })
      : say('openStage', { stage: label, count: reached, underway });
  return {
    key: stage,
    label,
    size: reached,
    valueText: say('countShare', { count: reached, share: shareOf(reached, applied) }),
    colour: reachedColour,
    states: statesAt(stage),
    spoken,
  };
}

function endRows(stage: StageCount, language: Language): readonly FunnelRow[] {
  const say = sayIn(progressText, language);
  return endings.flatMap((ending) => {
    const count = stage[ending.key];
    if (count === 0) return [];
    const end = sayIn(applicationStateText, language)(ending.state);
    const at = sayIn(progressStageText, language)(stage.stage);
    const label = isFromAnywhere(ending) ? say('endedAt', { end, stage: at }) : end;
    return [
      {
        key: `${stage.stage}-${ending.key}`,
        label,
        size: count,
        valueText: say('count', { count }),
        colour: endColour,
        states: [ending.state],
        spoken: say('openEnd', { end: label, count }),
      },
    ];
  });
}

function sentenceOf(stages: readonly StageCount[], language: Language): string {
  const say = sayIn(progressText, language);
  const [first] = stages;
  if (!first || first.reached === 0) return '';
  const told = stages.flatMap(({ stage, reached }) =>
    stage === 'RECOMMENDED' || stage === 'RECOGNISED'
      ? [say(`of${stage}`, { count: reached, share: shareOf(reached, first.reached) })]
      : [],
  );
  const ended = endings
    .filter(({ isEnd }) => isEnd)
    .map(({ key, state }) => ({ state, count: stages.reduce((sum, stage) => sum + stage[key], 0) }));
  const most = greatest(ended, ({ count }) => count);
  const count = most[0]?.count ?? 0;
  const words = most.map(({ state }) => sayIn(applicationStateText, language)(state));
  const each = most.length > 1 ? say('each') : '';
  const lost = count === 0 ? say('lostNone') : say('lostMost', { ends: marked(words, language), count, each });
  const facts = [say('applied', { count: first.reached }), ...told].join(say('comma'));
  return `${facts}${say('semicolon')}${lost}${say('stop')}`;
}

function tableOf(stages: readonly StageCount[], caption: string, language: Language): PlotTable {
  const say = sayIn(progressText, language);
  const applied = stages[0]?.reached ?? 0;
  return {
    caption,
    columns: [
      say('stage'),
      say('reached'),
      say('share'),
      say('underway'),
      ...endings.map(({ state }) => sayIn(applicationStateText, language)(state)),
    ],
    rows: stages.map((stage) => ({
      key: stage.stage,
      cells: [
        sayIn(progressStageText, language)(stage.stage),
        String(stage.reached),
        shareOf(stage.reached, applied),
        String(stage.underway),
        ...endings.map(({ key }) => String(stage[key])),
      ],
    })),
  };
}
