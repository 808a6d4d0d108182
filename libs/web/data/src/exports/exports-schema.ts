import {
  centerStatusValues,
  choiceParameter,
  choicesParameter,
  codeParameter,
  codesParameter,
  exportFormatValues,
  exportHeadingsValues,
  optionalChoiceParameter,
  textParameter,
  type UrlStateOf,
  yearParameter,
} from '@wanchuang/web-client';

/** By what aggregates are grouped here; the interface for programs knows more. */
export const groupValues = ['YEAR', 'INDICATOR', 'FIELD', 'DEPARTMENT', 'CENTER', 'STATUS'] as const;
export type Group = (typeof groupValues)[number];

/** What is computed of a group. */
export const measureValues = ['SUM', 'MEAN', 'MEDIAN', 'P25', 'P75', 'MIN', 'MAX', 'COUNT'] as const;
export type Measure = (typeof measureValues)[number];

/** What is to be exported, in the address: a reload keeps it, and the link says it to others. */
export const exportsSchema = {
  dataset: codeParameter(),
  reach: choiceParameter(['here', 'everywhere'], 'here'),
  from: yearParameter(),
  to: yearParameter(),
  search: textParameter(),
  statuses: choicesParameter(centerStatusValues),
  fields: codesParameter(),
  indicators: codesParameter(),
  groups: choicesParameter(groupValues),
  measures: choicesParameter(measureValues),
  columns: codesParameter(),
  format: choiceParameter(exportFormatValues, 'XLSX'),
  headings: optionalChoiceParameter(exportHeadingsValues),
};

export type ExportsState = UrlStateOf<typeof exportsSchema>;
