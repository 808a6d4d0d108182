import { Fragment, type ReactNode } from 'react';
import { Emphasised, dimensionText, gradeText, useText } from '@wanchuang/web-client';
import { BarRows, PlotCard, compareDecimals, gradeTones, pixelsOf, ready, seriesColour } from '@wanchuang/web-ui';
import { sentenceOf } from '../center/findings';
import type { CenterRecord } from '../center/center-profile';
import { GradeWord } from '../marks/grade-word';
import type { PlotContext } from './plot-context';

export type EvaluationRecord = CenterRecord['evaluations'][number];

/** A result with how it came about, which whoever reads a center's page may see. */
type ScoredRecord = EvaluationRecord & {
  readonly total: string;
  readonly scores: NonNullable<EvaluationRecord['scores']>;
};
const isScored = (record: EvaluationRecord): record is ScoredRecord => record.total !== null && record.scores !== null;

interface EvaluationPlotProps {
  readonly context: PlotContext;
  readonly evaluations: readonly EvaluationRecord[];
}

/** Grade, total and the score of each dimension, cycle by cycle, the newest first (Art. 22–23). */
export function EvaluationPlot({ context, evaluations }: EvaluationPlotProps): ReactNode {
  const { say, kind } = context;
  const dimension = useText(dimensionText);
  const cycles = evaluations.filter(isScored).sort((one, other) => other.cycle.fromYear - one.cycle.fromYear);
  const dimensions = [...new Set(cycles.flatMap(({ scores }) => scores.map((score) => score.dimension)))];
  const cycleWord = ({ cycle }: EvaluationRecord): string => say('cycle', { from: cycle.fromYear, to: cycle.toYear });
  const title = say('plotEvaluations');
  return (
    <PlotCard
      title={title}
      sentence={<Emphasised>{useFinding(cycles[0], context)}</Emphasised>}
      state={
        cycles.length > 0
          ? ready
          : { kind: 'empty', text: say(kind === 'REGION' ? 'noEvaluationRegion' : 'noEvaluation') }
      }
      refreshing={context.refreshing}
      definitions={[{ term: say('total'), text: say('scoreMeaning'), clause: say('clause', { clause: '22, 23' }) }]}
      minHeight={400}
      table={{
        caption: title,
        columns: [say('dimension'), ...cycles.map(cycleWord)],
        rows: [
          { key: 'total', cells: [say('total'), ...cycles.map(({ total }) => total)] },
          ...dimensions.map((one) => ({
            key: one,
            cells: [
              dimension(one),
              ...cycles.map(({ scores }) => scores.find((score) => score.dimension === one)?.score ?? null),
            ],
          })),
        ],
      }}
    >
      {cycles.map((record) => (
        <Fragment key={record.id}>
          <h3 className="r-cycle">
            {cycleWord(record)}
            <GradeWord grade={record.grade} />
            <span>
              {say('total')} <strong>{record.total}</strong>
            </span>
          </h3>
          <BarRows
            label={cycleWord(record)}
            rows={record.scores.map(({ dimension: one, score }) => ({
              key: one,
              label: dimension(one),
              size: pixelsOf(score),
              valueText: score,
              colour: seriesColour(gradeTones[record.grade]),
            }))}
          />
        </Fragment>
      ))}
    </PlotCard>
  );
}

function useFinding(latest: ScoredRecord | undefined, { say }: PlotContext): string {
  const grade = useText(gradeText);
  const dimension = useText(dimensionText);
  if (latest === undefined) return '';
  const [best] = [...latest.scores].sort((one, other) => compareDecimals(other.score, one.score));
  const { fromYear: from, toYear: to } = latest.cycle;
  return sentenceOf(
    [
      say('graded', { cycle: say('cycle', { from, to }), grade: grade(latest.grade), total: latest.total }),
      ...(best === undefined ? [] : [say('strongest', { dimension: dimension(best.dimension) })]),
    ],
    say,
  );
}
