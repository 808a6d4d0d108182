import type { ReactNode } from 'react';
import { useUiText } from '../theme/ui-text';
import { useAhead } from './use-ahead';

export interface YearsChoiceProps {
  /** Every year that can be chosen, oldest first. */
  readonly years: readonly number[];
  /** Null is the first or the last there is. */
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (from: number | null, to: number | null) => void;
}

type Span = Pick<YearsChoiceProps, 'from' | 'to'>;

/** A span of years; one end pushes the other where they would cross. */
export function YearsChoice({ years, onChange, ...given }: YearsChoiceProps): ReactNode {
  const text = useUiText();
  const [{ from, to }, choose] = useAhead<Span>({ from: given.from, to: given.to }, (span) =>
    onChange(span.from, span.to),
  );
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const set = (start: number, end: number): void =>
    choose({ from: start === first ? null : start, to: end === last ? null : end });
  const [start, end] = [from ?? first, to ?? last];
  return (
    <div className="w-years">
      <YearSelect label={text.from} years={years} value={start} onChange={(year) => set(year, Math.max(year, end))} />
      <YearSelect label={text.to} years={years} value={end} onChange={(year) => set(Math.min(year, start), year)} />
      <button
        type="button"
        className="w-plain-button"
        disabled={from === null && to === null}
        onClick={() => choose({ from: null, to: null })}
      >
        {text.all}
      </button>
    </div>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function YearSelect({ label, years, value, onChange }: YearSelectProps): ReactNode {
  return (
    <label className="w-year">
      {label}
      <select className="w-input" value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
