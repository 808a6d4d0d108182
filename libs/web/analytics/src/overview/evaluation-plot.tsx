import { type ReactNode, memo, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { Emphasised, gradeText, useLanguage, useText } from '@wanchuang/web-client';
import {
  BoxRows,
  type GradeName,
  GradeGlyph,
  GradeRows,
  PlotCard,
  ScoreStrip,
  Toggle,
  gradeNames,
  mostDots,
  percentText,
  useStableCallback,
} from '@wanchuang/web-ui';
import { articleText } from './article';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { centerAddress, evaluatedAddress } from './drill';
import {
  type Cycle,
  boxRows,
  countsOf,
  cycleName,
  evaluationSentence,
  evaluationTable,
  evaluationTitle,
  gradeRows,
  quotaMark,
  scoreBins,
  scoreDots,
  scoreTicks,
} from './evaluation-data';
import { evaluationText } from './evaluation.text';
import { useOverviewContext } from './overview-context';

const noCycles: readonly Cycle[] = [];

/** Grades per cycle, every center's score, and the scores per dimension of one cycle. */
export function EvaluationPlot(): ReactNode {
  const { answer, state, setState } = useOverviewContext();
  const say = useText(evaluationText);
  const language = useLanguage();
  const cycles: readonly Cycle[] = answer.data?.overview.evaluations ?? noCycles;
  const chosen = cycles.findIndex(
    ({ fromYear, toYear }) => fromYear === state.cycle?.fromYear && toYear === state.cycle.toYear,
  );
  const index = chosen === -1 ? cycles.length - 1 : chosen;
  const cycle = cycles[index];
  const name = say('emptyTitle');
  const cardState = useCardState({ isEmpty: cycle === undefined, name });
  const choose = (value: string): void => {
    const found = cycles.find((entry) => cycleName(entry, language) === value);
    setState({ cycle: found && found !== cycles.at(-1) ? { fromYear: found.fromYear, toYear: found.toYear } : null });
  };
  const table = useMemo(() => evaluationTable(cycles, language), [cycles, language]);
  const clause = cycle?.quota?.clause;
  const definitions = useMemo(
    () => [
      {
        term: say('gradeTerm'),
        text: say('gradeMeaning'),
        ...(clause === undefined ? {} : { clause: articleText(clause, language) }),
      },
      { term: say('boxTerm'), text: say('boxMeaning') },
    ],
    [say, clause, language],
  );
  const navigate = useNavigate();
  const openGrade = useStableCallback(
    (of: Cycle, grade: GradeName) => void navigate(evaluatedAddress(state, of, [grade])),
  );
  const openCenter = useStableCallback((id: string) => void navigate(centerAddress(state, id)));
  return (
    <PlotCard
      title={evaluationTitle(cycles, language)}
      sentence={cycle && <Emphasised>{evaluationSentence(cycle, language)}</Emphasised>}
      state={cardState.kind === 'empty' ? { kind: 'empty', text: say('empty') } : cardState}
      refreshing={answer.refreshing}
      table={table}
      definitions={definitions}
      controls={
        cycle &&
        cycles.length > 1 && (
          <Toggle
            label={say('cycle')}
            choices={cycles.map((entry) => ({ value: cycleName(entry, language), label: cycleName(entry, language) }))}
            chosen={cycleName(cycle, language)}
            onChange={choose}
          />
        )
      }
      minHeight={344}
      footer={cycle && <EvaluationFooter cycle={cycle} />}
      selection={
        cycle && (
          <p className="o-pick w-screen-only">
            <Link to={evaluatedAddress(state, cycle, [])}>
              {say('seeParticipants', { count: cycle.participants })}
              <span aria-hidden> →</span>
            </Link>
          </p>
        )
      }
    >
      {cycle && (
        <CyclePlots
          cycles={cycles}
          cycle={cycle}
          before={cycles[index - 1] ?? null}
          onGrade={openGrade}
          onCenter={openCenter}
        />
      )}
    </PlotCard>
  );
}

interface CyclePlotsProps {
  readonly cycles: readonly Cycle[];
  readonly cycle: Cycle;
  readonly before: Cycle | null;
  readonly onGrade: (cycle: Cycle, grade: GradeName) => void;
  readonly onCenter: (id: string) => void;
}

/** Drawn anew when its numbers change, not whenever the page does. */
const CyclePlots = memo(function CyclePlots({ cycles, cycle, before, onGrade, onCenter }: CyclePlotsProps): ReactNode {
  const say = useText(evaluationText);
  const grade = useText(gradeText);
  const language = useLanguage();
  const gradeLabels: Readonly<Record<GradeName, string>> = {
    EXCELLENT: grade('EXCELLENT'),
    GOOD: grade('GOOD'),
    POOR: grade('POOR'),
  };
  const rows = gradeRows(cycles, language);
  const boxes = boxRows(cycle, before, language);
  const ticks = scoreTicks(cycle, boxes);
  const reserve = {
    axis: [...rows, ...boxes].map(({ label }) => label),
    ends: [...rows, ...boxes].map(({ note }) => note),
  };
  const span = cycleName(cycle, language);
  const cycleOf = (key: string): Cycle => cycles.find((entry) => cycleName(entry, language) === key) ?? cycle;
  const spokenRows = cycles
    .map((entry) =>
      say('gradeRow', {
        cycle: cycleName(entry, language),
        excellent: entry.excellent,
        good: entry.good,
        poor: entry.poor,
      }),
    )
    .join(say('semicolon'));
  return (
    <>
      <GradeRows
        label={say('grades', { rows: spokenRows })}
        rows={rows}
        gradeLabels={gradeLabels}
        reserve={reserve}
        describe={(pick) =>
          say('openGrade', {
            cycle: pick.key,
            grade: gradeLabels[pick.grade],
            count: countsOf(cycleOf(pick.key))[pick.grade],
          })
        }
        onSelect={(pick) => onGrade(cycleOf(pick.key), pick.grade)}
      />
      <h3 className="o-subhead">{say('scoresHead', { cycle: span })}</h3>
      <ScoreStrip
        label={say('scores', { cycle: span, median: cycle.total.median ?? '–' })}
        dots={scoreDots(cycle)}
        bins={scoreBins(cycle)}
        ticks={ticks}
        quota={quotaMark(cycle, language)}
        gradeLabels={gradeLabels}
        reserve={reserve}
        onSelect={onCenter}
      />
      {boxes.length > 0 && (
        <>
          <h3 className="o-subhead">{say('dimensionsHead', { cycle: span })}</h3>
          <BoxRows
            label={say('dimensions', {
              rows: boxes
                .map(({ label, note }) => say('dimensionRow', { dimension: label, median: note }))
                .join(say('semicolon')),
            })}
            rows={boxes}
            ticks={ticks}
            reserve={reserve}
          />
        </>
      )}
    </>
  );
});

/** The rule of the quota, and what the shapes mean. */
function EvaluationFooter({ cycle: { quota, participants, results } }: { readonly cycle: Cycle }): ReactNode {
  const say = useText(evaluationText);
  const grade = useText(gradeText);
  const language = useLanguage();
  const isBinned = results.length === 0 && participants > mostDots;
  return (
    <CardFooter>
      <span>
        {quota === null
          ? say('cut')
          : say('rule', { clause: articleText(quota.clause, language), rate: percentText(quota.rate, 0) })}
      </span>
      {isBinned ? (
        <span>{say('binned')}</span>
      ) : (
        <span className="o-key">
          {gradeNames.map((name) => (
            <span key={name}>
              <GradeGlyph grade={name} />
              {grade(name)}
            </span>
          ))}
        </span>
      )}
      <span className="o-key">
        <span>
          <svg className="w-glyph" viewBox="-5 -5 10 10" aria-hidden>
            <line className="w-median" x1={0} x2={0} y1={-5} y2={5} strokeWidth={2} />
          </svg>
          {say('median')}
        </span>
        <span>
          <svg className="w-glyph" viewBox="-5 -5 10 10" aria-hidden>
            <circle className="w-previous" r={3.5} strokeWidth={1.75} />
          </svg>
          {say('previousMedian')}
        </span>
      </span>
    </CardFooter>
  );
}
