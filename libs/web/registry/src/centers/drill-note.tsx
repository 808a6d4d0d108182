import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Emphasised, gradeText, useText } from '@wanchuang/web-client';
import { evidenceAddress } from '../evidence/evidence-schema';
import { evidenceText } from '../evidence/evidence.text';
import { type FigureStyle, figureFormat, indicatorName } from '../figures/figure-format';
import type { DrilledTotal } from './use-centers';
import type { CentersState } from './centers-schema';
import { centersText } from './centers.text';

interface DrillNoteProps {
  readonly state: CentersState;
  readonly setState: (change: Partial<CentersState>) => void;
  readonly total: DrilledTotal;
  readonly count: number | null;
  readonly style: FigureStyle;
}

/** Which mark of a plot the list stands behind, what it adds up to, and the way back to all. */
export function DrillNote(props: DrillNoteProps): ReactNode {
  const { state } = props;
  return (
    <>
      {state.value === null ? null : <ValueNote {...props} value={state.value} />}
      {state.cycle === null ? null : <CycleNote {...props} cycle={state.cycle} />}
    </>
  );
}

function ValueNote({
  setState,
  total: { value: total, evidenceOf },
  state: { j },
  count,
  style,
  value: { indicatorCode, year },
}: DrillNoteProps & { readonly value: NonNullable<CentersState['value']> }): ReactNode {
  const say = useText(centersText);
  const evidence = useText(evidenceText);
  const words = say('drillValue', { indicator: indicatorName(indicatorCode, style.language), year });
  const format = figureFormat(indicatorCode, [total], style);
  return (
    <Note words={words} onRemove={() => setState({ value: null, sort: null })}>
      {total === null || count === null ? null : (
        <Emphasised>{say('drillSum', { count, total: format.full(total), exact: format.exact(total) })}</Emphasised>
      )}
      {total === null || evidenceOf === null ? null : (
        <Link className="r-drill-evidence w-screen-only" to={evidenceAddress(evidenceOf, j)}>
          {evidence('see')}
        </Link>
      )}
    </Note>
  );
}

function CycleNote({
  state,
  setState,
  cycle: { fromYear: from, toYear: to },
}: DrillNoteProps & { readonly cycle: NonNullable<CentersState['cycle']> }): ReactNode {
  const say = useText(centersText);
  const grade = useText(gradeText);
  const grades = state.grades.map((one) => grade(one)).join(say('gradeSeparator'));
  const words = grades === '' ? say('drillCycle', { from, to }) : say('drillGrades', { from, to, grades });
  return <Note words={words} onRemove={() => setState({ cycle: null, grades: [] })} />;
}

interface NoteProps {
  readonly words: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

function Note({ words, onRemove, children }: NoteProps): ReactNode {
  const say = useText(centersText);
  return (
    <p className="r-drill">
      <span>{words}</span>
      {children ? <span>{children}</span> : null}
      <button
        type="button"
        className="w-plain-button w-screen-only"
        aria-label={say('remove', { filter: words })}
        onClick={onRemove}
      >
        {say('clear')}
      </button>
    </p>
  );
}
