import { type ReactNode, useState } from 'react';
import { useUiText } from '../theme/ui-text';
import { useAhead } from './use-ahead';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** Colour of what it stands for. */
  readonly colour?: string;
}

export interface ChoiceListProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  /** None chosen means all. */
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

const mostWithoutSearch = 12;

/** Any number of several; none means all. */
export function ChoiceList<T extends string>({
  label,
  choices,
  chosen: given,
  onChange,
}: ChoiceListProps<T>): ReactNode {
  const text = useUiText();
  const [wanted, setWanted] = useState('');
  const [chosen, choose] = useAhead(given, onChange);
  const found = choices.filter((choice) => choice.label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const toggle = (value: T): void =>
    choose(
      chosen.includes(value)
        ? chosen.filter((one) => one !== value)
        : choices.flatMap((choice) => (chosen.includes(choice.value) || choice.value === value ? [choice.value] : [])),
    );
  return (
    <>
      {choices.length > mostWithoutSearch && (
        <input
          className="w-input"
          type="search"
          value={wanted}
          placeholder={text.search}
          aria-label={text.search}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div role="group" aria-label={label} className="w-choices">
        {found.map(({ value, label: name, colour }) => (
          <label key={value} className="w-choice">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {colour !== undefined && <span className="w-swatch" style={{ background: colour }} />}
            {name}
          </label>
        ))}
        {found.length === 0 && <p className="w-choice-none">{text.nothingFound}</p>}
      </div>
      <button
        type="button"
        className="w-plain-button w-choices-clear"
        disabled={chosen.length === 0}
        onClick={() => choose([])}
      >
        {text.all}
      </button>
    </>
  );
}
