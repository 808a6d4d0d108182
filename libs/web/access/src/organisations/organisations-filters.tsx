import { Input } from 'antd';
import type { ReactNode } from 'react';
import { organisationKindText, organisationKindValues, type SetUrlState, useText } from '@wanchuang/web-client';
import { ChoicePill } from '@wanchuang/web-ui';
import { closedValues, type organisationsSchema, type OrganisationsState } from './organisations-schema';
import { organisationsText } from './organisations.text';

interface OrganisationsFiltersProps {
  readonly state: OrganisationsState;
  readonly setState: SetUrlState<typeof organisationsSchema>;
}

export function OrganisationsFilters({ state, setState }: OrganisationsFiltersProps): ReactNode {
  const say = useText(organisationsText);
  const kind = useText(organisationKindText);
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
        label={say('kind')}
        choices={organisationKindValues.map((value) => ({ value, label: kind(value) }))}
        chosen={state.kinds}
        onChange={(kinds) => setState({ kinds })}
      />
      <ChoicePill
        label={say('state')}
        choices={closedValues.map((value) => ({ value, label: say(value) }))}
        chosen={state.closed === null ? [] : [state.closed]}
        onChange={(chosen) => setState({ closed: chosen.length === 1 ? (chosen[0] ?? null) : null })}
      />
    </>
  );
}
