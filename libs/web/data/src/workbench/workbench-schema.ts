import {
  choiceParameter,
  codeParameter,
  jurisdictionParameter,
  optionalChoiceParameter,
  textParameter,
} from '@wanchuang/web-client';

/** How an answer is looked at. */
export const answerViews = ['json', 'table', 'chart'] as const;
export type AnswerView = (typeof answerViews)[number];

export const shelves = ['official', 'own'] as const;
export type Shelf = (typeof shelves)[number];

/** The workbench in the address: which query is open, or a short one itself. */
export const workbenchSchema = {
  ...jurisdictionParameter,
  /** Name of an official query, or id of a saved one. */
  query: codeParameter(),
  /** A document that nobody has saved. */
  document: textParameter(),
  variables: textParameter(),
  view: choiceParameter(answerViews, 'json'),
  shelf: optionalChoiceParameter(shelves),
};
