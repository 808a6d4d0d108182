import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import {
  type Jurisdiction,
  type SetUrlState,
  centerStatusText,
  centerStatusValues,
  localName,
  nameOf,
  noCenterFilter,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { ChoicePill, FilterPill, YearsChoice } from '@wanchuang/web-ui';
import { SearchBox } from '../page/search-box';
import { yearRange } from '../years/year-range';
import { CenterChoicesDocument } from './centers.generated';
import type { CentersState, centersSchema } from './centers-schema';
import { centersText } from './centers.text';

interface CenterFiltersProps {
  readonly state: CentersState;
  readonly setState: SetUrlState<typeof centersSchema>;
  readonly jurisdiction: Jurisdiction;
  readonly years: readonly number[];
}

/** Search, years, and what the centers can be narrowed by. */
export function CenterFilters({ state, setState, jurisdiction, years }: CenterFiltersProps): ReactNode {
  const say = useText(centersText);
  const status = useText(centerStatusText);
  const language = useLanguage();
  const { data } = useQuery(CenterChoicesDocument, { variables: { jurisdictionId: jurisdiction.id } });
  const fields = data?.fields.map((field) => ({ value: field.code, label: nameOf(field, language) })) ?? [];
  const departments =
    data?.organisations.nodes.map((one) => ({ value: one.id, label: localName(one, language) })) ?? [];
  const statuses = centerStatusValues.map((value) => ({ value, label: status(value) }));
  const narrowed =
    state.q !== '' || [state.fields, state.departments, state.statuses].some((chosen) => chosen.length > 0);
  return (
    <>
      <SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q }, { replace: true })} />
      <FilterPill
        label={say('years')}
        value={yearsWord(state, years)}
        active={state.from !== null || state.to !== null}
      >
        <YearsChoice years={years} from={state.from} to={state.to} onChange={(from, to) => setState({ from, to })} />
      </FilterPill>
      {jurisdiction.unit === 'CENTER' ? (
        <>
          <ChoicePill
            label={say('field')}
            choices={fields}
            chosen={state.fields}
            onChange={(chosen) => setState({ fields: chosen })}
          />
          {departments.length > 0 ? (
            <ChoicePill
              label={say('department')}
              choices={departments}
              chosen={state.departments}
              onChange={(chosen) => setState({ departments: chosen })}
            />
          ) : null}
          <ChoicePill
            label={say('status')}
            choices={statuses}
            chosen={state.statuses}
            onChange={(chosen) => setState({ statuses: chosen })}
          />
        </>
      ) : null}
      {narrowed ? (
        <button
          type="button"
          className="w-plain-button"
          onClick={() => setState(({ from, to }) => ({ ...noCenterFilter, from, to, q: '' }))}
        >
          {say('clearAll')}
        </button>
      ) : null}
    </>
  );
}

/** The span in force: what is chosen, else all there is. */
function yearsWord({ from, to }: CentersState, years: readonly number[]): string {
  const [first, last] = [from ?? years[0], to ?? years.at(-1)];
  return first === undefined || last === undefined ? '–' : yearRange(first, last);
}
