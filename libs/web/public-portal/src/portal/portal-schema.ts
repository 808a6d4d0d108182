import {
  choicesParameter,
  codeParameter,
  codesParameter,
  gradeValues,
  optionalChoiceParameter,
  textParameter,
  type UrlStateOf,
  yearParameter,
  yearSpanParameter,
} from '@wanchuang/web-client';

/** What the directory can be ordered by; `-recognised` has the latest first. */
export const portalSorts = ['name', '-name', 'field', '-field', 'recognised', '-recognised'] as const;
export type PortalSort = (typeof portalSorts)[number];

/** The public portal's state in the address: the place, the year of the figures, and what narrows the directory. */
export const portalSchema = {
  j: codeParameter(),
  year: yearParameter(),
  q: textParameter(),
  fields: codesParameter(),
  /** The evaluation that the grades are of; without it the latest. */
  cycle: yearSpanParameter(),
  grades: choicesParameter(gradeValues),
  sort: optionalChoiceParameter(portalSorts),
};

export type PortalState = UrlStateOf<typeof portalSchema>;

/** One center's page knows its place only. */
export const publicCenterSchema = { j: codeParameter() };
