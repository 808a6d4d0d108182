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
import { ChoicePill } from '@wanchuang/web-ui';
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
      <ChoicePill
        label={say('role')}
        choices={roleValues.map((value) => ({ value, label: role(value) }))}
        chosen={state.roles}
        onChange={(roles) => setState({ roles })}
      />
      <ChoicePill
        label={say('status')}
        choices={personStatusValues.map((value) => ({ value, label: status(value) }))}
        chosen={state.statuses}
        onChange={(statuses) => setState({ statuses })}
      />
    </>
  );
}
