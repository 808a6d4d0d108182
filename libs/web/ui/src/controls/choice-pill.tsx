import type { ReactNode } from 'react';
import { useUiText } from '../theme/ui-text';
import { ChoiceList, type ChoiceListProps } from './choice-list';
import { FilterPill } from './filter-pill';

/** One condition of which several may be chosen: the pill names the one that is, or says how many are. */
export function ChoicePill<T extends string>({ label, choices, chosen, onChange }: ChoiceListProps<T>): ReactNode {
  const text = useUiText();
  const [first, ...others] = choices.filter(({ value }) => chosen.includes(value));
  const value =
    first === undefined
      ? text.all
      : others.length === 0
        ? first.label
        : text.chosen.replace('{{count}}', String(others.length + 1));
  return (
    <FilterPill label={label} value={value} active={chosen.length > 0}>
      <ChoiceList label={label} choices={choices} chosen={chosen} onChange={onChange} />
    </FilterPill>
  );
}
