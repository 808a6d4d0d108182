import { technologyFields } from '@wanchuang/domain-registry';
import {
  applicationStateValues,
  choicesParameter,
  codeParameter,
  textParameter,
  type UrlStateOf,
} from '@wanchuang/web-client';

/** What the list of applications is narrowed by. */
export const queueSchema = {
  j: codeParameter(),
  q: textParameter(),
  call: codeParameter(),
  states: choicesParameter(applicationStateValues),
  fields: choicesParameter(technologyFields.map(({ code }) => code)),
};

export type QueueState = UrlStateOf<typeof queueSchema>;
