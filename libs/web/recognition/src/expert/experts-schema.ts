import { technologyFields } from '@wanchuang/domain-registry';
import {
  choicesParameter,
  codeParameter,
  expertKindValues,
  expertStateValues,
  textParameter,
  type UrlStateOf,
} from '@wanchuang/web-client';

/** What the pool is narrowed by, and whose sheet is open (`new`: one who is added). */
export const expertsSchema = {
  j: codeParameter(),
  q: textParameter(),
  kinds: choicesParameter(expertKindValues),
  fields: choicesParameter(technologyFields.map(({ code }) => code)),
  states: choicesParameter(expertStateValues),
  expert: codeParameter(),
};

export type ExpertsState = UrlStateOf<typeof expertsSchema>;

/** Whose sheet it is that adds somebody. */
export const addition = 'new';
