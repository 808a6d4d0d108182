import { centerStatusValues } from '../schema.generated';
import { choicesParameter, codeParameter, codesParameter, yearParameter } from '../url/parameter';
import type { UrlStateOf } from '../url/url-state';

/** What every page that counts centers can be narrowed by; the same names in every address. */
export const centerFilterSchema = {
  j: codeParameter(),
  from: yearParameter(),
  to: yearParameter(),
  fields: codesParameter(),
  departments: codesParameter(),
  statuses: choicesParameter(centerStatusValues),
};

export type CenterFilterState = UrlStateOf<typeof centerFilterSchema>;

/** The filter with nothing chosen, but the place. */
export const noCenterFilter: Omit<CenterFilterState, 'j'> = {
  from: null,
  to: null,
  fields: [],
  departments: [],
  statuses: [],
};
