import type { ReactNode } from 'react';
import { useUiText } from '../theme/ui-text';

export interface YearsChoiceProps {
  /** Every year that can be chosen, oldest first. */
  readonly years: readonly number[];
  /** Null is the first or the last there is. */
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (from: number | null, to: number | null) => void;
}

/** A span of years; one end pushes the other where they would cross. */
export function YearsChoice({ years, from, to, onChange }: YearsChoiceProps): ReactNode {
  const text = useUiText();
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const set = (start: number, end: number): void => onChange(start === first ? null : start, end === last ? null : end);
  const [start, end] = [from ?? first, to ?? last];
  return (
    <div className="w-years">
      <YearSelect label={text.from} years={years} value={start} onChange={(year) => set(year, Math.max(year, end))} />
      <YearSelect label={text.to} years={years} value={end} onChange={(year) => set(Math.min(year, start), year)} />
      <button
        type="button"
        className="w-plain-button"
        disabled={from === null && to === null}
        onClick={() => onChange(null, null)}
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
