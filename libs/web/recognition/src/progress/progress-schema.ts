import { technologyFields } from '@wanchuang/domain-registry';
import { choicesParameter, codeParameter, type UrlStateOf } from '@wanchuang/web-client';

/** What the dashboards of recognition are narrowed by, and the clause that is broken down by field. */
export const progressSchema = {
  j: codeParameter(),
  call: codeParameter(),
  fields: choicesParameter(technologyFields.map(({ code }) => code)),
  rule: codeParameter(),
};

export type ProgressState = UrlStateOf<typeof progressSchema>;

/** What clears the filter; the place stays. */
export const noProgressFilter: Partial<ProgressState> = { call: null, fields: [], rule: null };
