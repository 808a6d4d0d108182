import { type ReactNode, useId } from 'react';
import type { Choice } from './choice-list';
import { useAhead } from './use-ahead';

export interface OptionListProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

/** One of several, below each other. */
export function OptionList<T extends string>({ label, choices, ...props }: OptionListProps<T>): ReactNode {
  const name = useId();
  const [chosen, choose] = useAhead(props.chosen, props.onChange);
  return (
    <div role="radiogroup" aria-label={label} className="w-choices">
      {choices.map(({ value, label: word }) => (
        <label key={value} className="w-choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          {word}
        </label>
      ))}
    </div>
  );
}

/** One of a few, side by side: how a plot is drawn. */
export function Toggle<T extends string>({ label, choices, ...props }: OptionListProps<T>): ReactNode {
  const name = useId();
  const [chosen, choose] = useAhead(props.chosen, props.onChange);
  return (
    <div role="radiogroup" aria-label={label} className="w-toggle">
      {choices.map(({ value, label: word }) => (
        <label key={value}>
          <input
            className="w-unseen"
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
