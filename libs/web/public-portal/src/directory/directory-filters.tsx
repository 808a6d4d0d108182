import type { ReactNode } from 'react';
import {
  type SetUrlState,
  type YearSpan,
  gradeText,
  gradeValues,
  nameOf,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { SearchBox, useIsPhone } from '@wanchuang/web-registry';
import { ChoicePill, FilterPill, OptionList } from '@wanchuang/web-ui';
import type { PublicFiguresQuery } from '../figures/public-figures.generated';
import { type PortalState, portalSchema } from '../portal/portal-schema';
import { sortInForce } from './directory-query';
import { directoryText } from './directory.text';

interface DirectoryFiltersProps {
  readonly state: PortalState;
  readonly setState: SetUrlState<typeof portalSchema>;
  readonly fields: PublicFiguresQuery['fields'];
  readonly cycles: readonly YearSpan[];
}

/** What the directory can be narrowed by; on a phone, whose cards have no heads to press, its order too. */
export function DirectoryFilters({ state, setState, fields, cycles }: DirectoryFiltersProps): ReactNode {
  const say = useText(directoryText);
  const grade = useText(gradeText);
  const language = useLanguage();
  const isPhone = useIsPhone();
  // grades are always those of one evaluation
  const chooseCycle = (cycle: YearSpan | null): void => setState(cycle === null ? { cycle, grades: [] } : { cycle });
  const isNarrowed = state.q !== '' || state.fields.length > 0 || state.grades.length > 0 || state.cycle !== null;
  return (
    <div className="p-filters w-screen-only">
      <SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q }, { replace: true })} />
      <ChoicePill
        label={say('field')}
        choices={fields.map((field) => ({ value: field.code, label: nameOf(field, language) }))}
        chosen={state.fields}
        onChange={(chosen) => setState({ fields: chosen })}
      />
      {cycles.length === 0 ? null : (
        <>
          <CyclePill cycle={state.cycle} cycles={cycles} onChange={chooseCycle} />
          <ChoicePill
            label={say('grades')}
            choices={gradeValues.map((value) => ({ value, label: grade(value) }))}
            chosen={state.grades}
            onChange={(grades) => setState(({ cycle }) => ({ grades, cycle: cycle ?? cycles[0] ?? null }))}
          />
        </>
      )}
      {isPhone ? <SortSelect state={state} setState={setState} /> : null}
      {isNarrowed ? (
        <button
          type="button"
          className="w-plain-button"
          onClick={() => setState({ q: '', fields: [], grades: [], cycle: null })}
        >
          {say('clearAll')}
        </button>
      ) : null}
    </div>
  );
}

interface CyclePillProps {
  readonly cycle: YearSpan | null;
  readonly cycles: readonly YearSpan[];
  readonly onChange: (cycle: YearSpan | null) => void;
}

/** Which evaluation the centers took part in. */
function CyclePill({ cycle, cycles, onChange }: CyclePillProps): ReactNode {
  const say = useText(directoryText);
  const all = 'all';
  const keyOf = ({ fromYear, toYear }: YearSpan): string => `${fromYear}-${toYear}`;
  const words = ({ fromYear: from, toYear: to }: YearSpan): string => say('years', { from, to });
  const choices = [
    { value: all, label: say('all') },
    ...cycles.map((one) => ({ value: keyOf(one), label: words(one) })),
  ];
  return (
    <FilterPill label={say('cycle')} value={cycle === null ? say('all') : words(cycle)} active={cycle !== null}>
      <OptionList
        label={say('cycle')}
        choices={choices}
        chosen={cycle === null ? all : keyOf(cycle)}
        onChange={(value) => onChange(cycles.find((one) => keyOf(one) === value) ?? null)}
      />
    </FilterPill>
  );
}

const phoneSorts = ['name', 'field', '-recognised'] as const;

function SortSelect({ state, setState }: Pick<DirectoryFiltersProps, 'state' | 'setState'>): ReactNode {
  const say = useText(directoryText);
  const current = sortInForce(state);
  return (
    <label className="p-choice">
      <span>{say('sort')}</span>
      <select
        className="p-select"
        value={phoneSorts.find((one) => one === current) ?? 'name'}
        onChange={({ target }) => setState({ sort: phoneSorts.find((one) => one === target.value) ?? null })}
      >
        <option value="name">{say('sort_name')}</option>
        <option value="field">{say('sort_field')}</option>
        <option value="-recognised">{say('sort_recognised')}</option>
      </select>
    </label>
  );
}
