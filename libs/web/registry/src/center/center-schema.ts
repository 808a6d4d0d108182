import {
  choiceParameter,
  codeParameter,
  indicatorYearParameter,
  type UrlStateOf,
  yearParameter,
} from '@wanchuang/web-client';
import { registerKeys } from '../registers/register-key';

/** What a center's page shows: which register, narrowed how, and the number that somebody looks behind. */
export const centerSchema = {
  j: codeParameter(),
  from: yearParameter(),
  to: yearParameter(),
  register: choiceParameter(registerKeys, 'technology_contract'),
  year: yearParameter(),
  kind: codeParameter(),
  level: codeParameter(),
  /** `TECH_CONTRACT_VOLUME:2025`: the rows behind that number. */
  behind: indicatorYearParameter(),
};

export type CenterState = UrlStateOf<typeof centerSchema>;
