import { choicesParameter, codeParameter, panelStateValues, type UrlStateOf } from '@wanchuang/web-client';

/** What the list of panels is narrowed by. */
export const panelsSchema = {
  j: codeParameter(),
  call: codeParameter(),
  states: choicesParameter(panelStateValues),
};

export type PanelsState = UrlStateOf<typeof panelsSchema>;

/** A panel knows its place only. */
export const panelSchema = { j: codeParameter() };
