import { Input } from 'antd';
import type { ReactNode } from 'react';
import {
  personStatusText,
  personStatusValues,
  roleText,
  roleValues,
  type SetUrlState,
  useText,
} from '@wanchuang/web-client';
import { type Choice, ChoiceList, FilterPill } from '@wanchuang/web-ui';
import type { PeopleState, peopleSchema } from './people-schema';
import { peopleText } from './people.text';

interface PeopleFiltersProps {
  readonly state: PeopleState;
  readonly setState: SetUrlState<typeof peopleSchema>;
}

export function PeopleFilters({ state, setState }: PeopleFiltersProps): ReactNode {
  const say = useText(peopleText);
  const role = useText(roleText);
  const status = useText(personStatusText);
  return (
    <>
      <Input.Search
        className="a-search"
        allowClear
        defaultValue={state.q}
        aria-label={say('search')}
        placeholder={say('search')}
        onSearch={(q) => setState({ q }, { replace: true })}
      />
      <Pill
        label={say('role')}
        choices={roleValues.map((value) => ({ value, label: role(value) }))}
        chosen={state.roles}
        onChange={(roles) => setState({ roles })}
      />
      <Pill
        label={say('status')}
        choices={personStatusValues.map((value) => ({ value, label: status(value) }))}
        chosen={state.statuses}
        onChange={(statuses) => setState({ statuses })}
      />
    </>
  );
}

interface PillProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

export function Pill<T extends string>({ label, choices, chosen, onChange }: PillProps<T>): ReactNode {
  const say = useText(peopleText);
  const [first, ...others] = choices.filter(({ value }) => chosen.includes(value));
  const value =
    first === undefined ? say('all') : others.length === 0 ? first.label : say('several', { count: others.length + 1 });
  return (
    <FilterPill label={label} value={value} active={chosen.length > 0}>
      <ChoiceList label={label} choices={choices} chosen={chosen} onChange={onChange} />
    </FilterPill>
  );
}
