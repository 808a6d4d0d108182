import { type ReactNode, useMemo } from 'react';
import { technologyFields } from '@wanchuang/domain-registry';
import {
  centerStatusText,
  centerStatusValues,
  describeYears,
  localName,
  nameOf,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import {
  type Choice,
  ChoiceList,
  FilterPill,
  OptionList,
  YearsChoice,
  fieldTones,
  seriesColour,
} from '@wanchuang/web-ui';
import { comparisonValues } from './growth';
import { type OverviewState, noFilter } from './overview-schema';
import { overviewText } from './overview.text';
import type { Overview } from './use-overview';

export interface OverviewFiltersProps {
  readonly state: OverviewState;
  readonly setState: (change: Partial<OverviewState>) => void;
  /** Every year that the place has. */
  readonly years: readonly number[];
  readonly departments: Overview['jurisdiction']['departments'];
  readonly isCenters: boolean;
  readonly hasDepartments: boolean;
}

/** What the page is narrowed by, one pill per condition. */
export function OverviewFilters({
  state,
  setState,
  years,
  departments,
  isCenters,
  hasDepartments,
}: OverviewFiltersProps): ReactNode {
  const say = useText(overviewText);
  const status = useText(centerStatusText);
  const language = useLanguage();
  const fields = useMemo<readonly Choice[]>(
    () =>
      technologyFields.map((field) => ({
        value: field.code,
        label: nameOf(field, language),
        colour: seriesColour(fieldTones[field.code]).mark,
      })),
    [language],
  );
  const departmentChoices = departments.map((department) => ({
    value: department.id,
    label: localName(department, language),
  }));
  const statuses = centerStatusValues.map((value) => ({ value, label: status(value) }));
  const chosenFields = state.pick?.by === 'field' ? [state.pick.key] : state.fields;
  const chosenDepartments = state.pick?.by === 'department' ? [state.pick.key] : state.departments;
  const isNarrowed =
    [state.from, state.to, state.pick].some((value) => value !== null) ||
    [...state.fields, ...state.departments, ...state.statuses].length > 0;

  const words = <T extends string>(choices: readonly Choice<T>[], chosen: readonly T[]): string => {
    const [first, ...others] = choices.filter(({ value }) => chosen.includes(value));
    if (!first) return chosen.length === 0 ? say('all') : chosen.join(say('listSeparator'));
    return others.length === 0 ? first.label : say('someChosen', { first: first.label, count: others.length + 1 });
  };
  return (
    <>
      <FilterPill
        label={say('years')}
        value={describeSpan(state, years, language)}
        active={state.from !== null || state.to !== null}
      >
        <YearsChoice years={years} from={state.from} to={state.to} onChange={(from, to) => setState({ from, to })} />
      </FilterPill>
      {isCenters && (
        <FilterPill label={say('field')} value={words(fields, chosenFields)} active={chosenFields.length > 0}>
          <ChoiceList
            label={say('field')}
            choices={fields}
            chosen={chosenFields}
            onChange={(chosen) => setState({ fields: chosen, pick: null })}
          />
        </FilterPill>
      )}
      {hasDepartments && (
        <FilterPill
          label={say('department')}
          value={words(departmentChoices, chosenDepartments)}
          active={chosenDepartments.length > 0}
        >
          <ChoiceList
            label={say('department')}
            choices={departmentChoices}
            chosen={chosenDepartments}
            onChange={(chosen) => setState({ departments: chosen, pick: null })}
          />
        </FilterPill>
      )}
      {isCenters && (
        <FilterPill label={say('status')} value={words(statuses, state.statuses)} active={state.statuses.length > 0}>
          <ChoiceList
            label={say('status')}
            choices={statuses}
            chosen={state.statuses}
            onChange={(chosen) => setState({ statuses: chosen })}
          />
        </FilterPill>
      )}
      <FilterPill label={say('compare')} value={say(state.compare)} active={state.compare !== 'lastYear'}>
        <OptionList
          label={say('compare')}
          choices={comparisonValues.map((value) => ({ value, label: say(value) }))}
          chosen={state.compare}
          onChange={(compare) => setState({ compare })}
        />
      </FilterPill>
      {isNarrowed && (
        <button type="button" className="w-plain-button" onClick={() => setState(noFilter)}>
          {say('clearFilter')}
        </button>
      )}
    </>
  );
}

function describeSpan({ from, to }: OverviewState, years: readonly number[], language: 'zh' | 'en'): string {
  const [first, last] = [from ?? years[0] ?? null, to ?? years.at(-1) ?? null];
  return first !== null && last !== null && first !== last ? `${first}–${last}` : describeYears(first, last, language);
}
