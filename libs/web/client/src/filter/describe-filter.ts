import { centerStatusText } from '../terms/terms.text';
import type { Language } from '../text/language';
import { sayIn } from '../text/use-text';
import type { CenterFilterState } from './center-filter';
import { filterText } from './filter.text';

/** The names of the things that a filter holds by code or id. */
export interface FilterNames {
  readonly jurisdiction: string;
  readonly field: (code: string) => string;
  readonly department: (id: string) => string;
}

/** A filter in words, for titles, prints and exports: every part of it, and each by its name. */
export function describeFilter(filter: CenterFilterState, names: FilterNames, language: Language): string {
  const say = sayIn(filterText, language);
  const status = sayIn(centerStatusText, language);
  const list = (items: readonly string[]): string => items.join(say('nameSeparator'));
  const years = describeYears(filter.from, filter.to, language);
  return [
    names.jurisdiction,
    years,
    ...(filter.fields.length > 0 ? [say('fields', { names: list(filter.fields.map(names.field)) })] : []),
    ...(filter.departments.length > 0
      ? [say('departments', { names: list(filter.departments.map(names.department)) })]
      : []),
    ...(filter.statuses.length > 0
      ? [say('statuses', { names: list(filter.statuses.map((one) => status(one))) })]
      : []),
  ].join(say('clauseSeparator'));
}

/** A range of years in words; an open end is said as such. */
export function describeYears(from: number | null, to: number | null, language: Language): string {
  const say = sayIn(filterText, language);
  if (from !== null && to !== null) return from === to ? say('year', { year: from }) : say('years', { from, to });
  if (from !== null) return say('yearsFrom', { from });
  if (to !== null) return say('yearsTo', { to });
  return say('allYears');
}
